import type { ReactNode } from 'react'
import { Checkbox } from '@/ui/checkbox'
import { Field } from '@/ui/field'
import { FieldError } from '@/ui/field-error'
import { RadioGroup } from '@/ui/radio-group'
import { Select } from '@/ui/select'
import { TextArea } from '@/ui/text-area'
import { TextInput } from '@/ui/text-input'

type Option = { readonly value: string; readonly label: string }

export type StepFormField = {
  readonly kind: 'text' | 'name' | 'email' | 'long-text' | 'number' | 'choice' | 'choices'
  readonly name: string
  readonly label: string
  readonly help?: ReactNode
  /** A word after the label, such as "(not required)". */
  readonly mark?: string
  readonly autoComplete?: string
  /** What a number, a choice or several are chosen from. */
  readonly options?: readonly Option[]
  /** Several choices: their values, a line each. */
  readonly initially: string
}

type StepFieldProps = {
  readonly field: StepFormField
  readonly value: string
  readonly error: string | undefined
}

/** The control of a field, by its kind. */
export function StepField({ field, value, error }: StepFieldProps) {
  const { kind, name, label, help, mark, options = [], autoComplete } = field
  if (kind === 'choices') return <Choices field={field} value={value} error={error} />
  if (kind === 'choice') {
    return (
      <RadioGroup
        name={name}
        legend={mark ? `${label} ${mark}` : label}
        help={help}
        error={error}
        options={options}
        {...(value ? { defaultValue: value } : {})}
      />
    )
  }
  return (
    <Field name={name} label={label} help={help} mark={mark} error={error}>
      {(control) => {
        if (kind === 'number') {
          return (
            // A form that comes back is reset by React to the option of its first showing: a new select has none.
            <Select key={value} {...control} defaultValue={choosable(value, options)} className="w-28">
              {options.map((option) => (
                <option key={option.value} value={option.value}>
                  {option.label}
                </option>
              ))}
            </Select>
          )
        }
        if (kind === 'long-text') return <TextArea {...control} defaultValue={value} />
        return (
          <TextInput
            {...control}
            type={kind === 'email' ? 'email' : 'text'}
            defaultValue={value}
            autoComplete={autoComplete ?? 'off'}
            autoCapitalize={kind === 'name' ? 'words' : undefined}
            spellCheck={kind === 'text'}
          />
        )
      }}
    </Field>
  )
}

/** Of what is no longer there as often as somebody chose it, the most there is. */
const choosable = (value: string, options: readonly Option[]): string =>
  options.some((option) => option.value === value) ? value : (options.at(-1)?.value ?? value)

function Choices({ field, value, error }: StepFieldProps) {
  const { name, label, help, mark, options = [] } = field
  const chosen = new Set(value.split('\n'))
  const describedBy = [help && `${name}-help`, error && `${name}-error`].filter(Boolean).join(' ')
  return (
    <fieldset id={name} aria-describedby={describedBy || undefined} className="grid gap-1.5">
      <legend className="float-start mb-1.5 font-semibold">
        {label}
        {mark && <span className="ms-2 font-normal text-ink-muted text-sm">{mark}</span>}
      </legend>
      {help && (
        <p id={`${name}-help`} className="text-ink-muted text-sm">
          {help}
        </p>
      )}
      {error && <FieldError id={`${name}-error`}>{error}</FieldError>}
      {options.map((option) => (
        <Checkbox
          key={option.value}
          name={name}
          value={option.value}
          label={option.label}
          defaultChecked={chosen.has(option.value)}
        />
      ))}
    </fieldset>
  )
}
