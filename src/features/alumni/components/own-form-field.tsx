import { classNames } from '@/ui/class-names'
import { Field } from '@/ui/field'
import { Select } from '@/ui/select'
import { TextInput } from '@/ui/text-input'

export type FieldWidth = 'full' | 'wide' | 'half' | 'small'

export type OwnField = {
  readonly kind: 'text' | 'tel' | 'year' | 'select'
  readonly name: string
  readonly label: string
  readonly help?: string
  /** A word after the label, such as "(optional)". */
  readonly mark?: string
  readonly autoComplete?: string
  readonly options?: readonly { readonly value: string; readonly label: string }[]
  readonly initially?: string | undefined
  readonly width?: FieldWidth
  /** The id of a list of suggestions. */
  readonly list?: string
}

/** Beside each other on a wide screen, below each other on a phone. */
const WIDTHS: Record<FieldWidth, string> = {
  full: 'sm:col-span-6',
  wide: 'sm:col-span-4',
  half: 'sm:col-span-3',
  small: 'sm:col-span-2',
}

type OwnFormFieldProps = {
  readonly field: OwnField
  readonly value: string | undefined
  readonly error: string | undefined
}

/** One field of a form, with its label, help and what is wrong with it. */
export function OwnFormField({ field, value, error }: OwnFormFieldProps) {
  const { kind, name, label, help, mark, width = 'full', options = [], autoComplete, list } = field
  return (
    <Field
      name={name}
      label={label}
      help={help}
      error={error}
      mark={mark}
      className={classNames('content-end', WIDTHS[width])}
    >
      {(control) =>
        kind === 'select' ? (
          // A form that comes back is reset by React to the option of its first showing: a new select has none.
          <Select key={value} {...control} defaultValue={value} autoComplete={autoComplete}>
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </Select>
        ) : (
          <TextInput
            {...control}
            type={kind === 'tel' ? 'tel' : 'text'}
            inputMode={kind === 'year' ? 'numeric' : undefined}
            maxLength={kind === 'year' ? 4 : undefined}
            defaultValue={value}
            autoComplete={autoComplete}
            list={list}
          />
        )
      }
    </Field>
  )
}
