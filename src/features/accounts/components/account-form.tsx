'use client'

import { type ReactNode, useActionState } from 'react'
import type { FormAction, FormOutcome, Typed } from '@/platform/actions/form-outcome'
import { Button } from '@/ui/button'
import { Checkbox } from '@/ui/checkbox'
import { ErrorSummary } from '@/ui/error-summary'
import { Field, type FieldControl } from '@/ui/field'
import { RadioGroup } from '@/ui/radio-group'
import { TextArea } from '@/ui/text-area'
import { TextInput } from '@/ui/text-input'

export type FormField = {
  readonly kind: 'text' | 'name' | 'email' | 'password' | 'digits' | 'long-text' | 'checkbox' | 'choice'
  readonly name: string
  readonly label: string
  readonly help?: string
  /** A word after the label, such as "(not required)". */
  readonly mark?: string
  readonly autoComplete?: string
  /** What a text may well be; anything else may be typed too. */
  readonly suggestions?: readonly string[]
  readonly options?: readonly { readonly value: string; readonly label: string; readonly help: string }[]
  readonly initially?: string
}

export type FormWords = {
  readonly title: string
  /** Holds `{incident}`. */
  readonly failed: string
  readonly refusals: Readonly<Record<string, string>>
}

export type AccountFormProps = {
  readonly action: FormAction
  readonly fields: readonly FormField[]
  readonly hidden: Readonly<Record<string, string>>
  readonly submit: string
  readonly words: FormWords
  /** Which field a refusal is about; the first one when it is not named here. */
  readonly places?: Readonly<Record<string, string>>
  /** Between the fields and the button. */
  readonly children?: ReactNode
}

/** The form of every step of getting in: its fields, what is wrong on top and by the field, one button. */
export function AccountForm({
  action,
  fields,
  hidden,
  submit,
  words,
  places = {},
  children,
}: AccountFormProps) {
  const [outcome, send, isPending] = useActionState(action, { status: 'idle' })
  const errors = errorsOf(outcome, { fields, places, words })
  const typed = outcome.status === 'idle' || outcome.status === 'done' ? {} : (outcome.typed ?? {})
  return (
    <form action={send} noValidate className="grid gap-6">
      {errors.length > 0 && <ErrorSummary title={words.title} errors={errors.map(asInSummary)} />}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {fields.map((field) => (
        <FormControl
          key={field.name}
          field={field}
          typed={typed}
          error={errors.find(({ fieldId }) => fieldId === field.name)?.message}
        />
      ))}
      {children}
      <Button type="submit" variant="accent" className="justify-self-start" aria-disabled={isPending}>
        {submit}
      </Button>
    </form>
  )
}

/** On top, away from the field, the sentence needs the name of the field. */
const asInSummary = ({ fieldId, message, inSummary = message }: FieldProblem) => ({
  fieldId,
  message: inSummary,
})

type FormControlProps = {
  readonly field: FormField
  readonly typed: Typed
  readonly error: string | undefined
}

function FormControl({ field, typed, error }: FormControlProps) {
  const { kind, name, label, help, mark, options = [], initially } = field
  const before = typed[name] ?? initially
  if (kind === 'checkbox') {
    return (
      <Checkbox
        name={name}
        id={name}
        value="yes"
        label={label}
        help={help}
        error={error}
        defaultChecked={before === 'yes'}
      />
    )
  }
  if (kind === 'choice') {
    return (
      <RadioGroup
        name={name}
        legend={label}
        options={options}
        error={error}
        {...(before ? { defaultValue: before } : {})}
      />
    )
  }
  return (
    <Field name={name} label={label} help={help} error={error} mark={mark}>
      {(control) =>
        kind === 'long-text' ? (
          <TextArea {...control} defaultValue={before} />
        ) : (
          <TextControl {...control} field={field} before={before} />
        )
      }
    </Field>
  )
}

const TYPES = { text: 'text', name: 'text', digits: 'text', email: 'email', password: 'password' } as const

type TextControlProps = FieldControl & { readonly field: FormField; readonly before: string | undefined }

function TextControl({ field, before, ...control }: TextControlProps) {
  const { kind, autoComplete, suggestions } = field
  const listId = suggestions ? `${control.id}-suggestions` : undefined
  return (
    <>
      <TextInput
        {...control}
        type={kind in TYPES ? TYPES[kind as keyof typeof TYPES] : 'text'}
        defaultValue={kind === 'password' ? undefined : before}
        autoComplete={autoComplete}
        autoCapitalize={kind === 'name' ? 'words' : 'none'}
        spellCheck={false}
        list={listId}
        {...(kind === 'digits' ? { inputMode: 'numeric' } : {})}
      />
      {listId && (
        <datalist id={listId}>
          {suggestions?.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
    </>
  )
}

type ErrorContext = Pick<AccountFormProps, 'fields' | 'words'> & {
  readonly places: Readonly<Record<string, string>>
}
type FieldProblem = { readonly fieldId: string; readonly message: string; readonly inSummary?: string }

function errorsOf(outcome: FormOutcome, { fields, places, words }: ErrorContext): readonly FieldProblem[] {
  const first = fields[0]?.name ?? ''
  const wordsFor = (code: string) => words.refusals[code] ?? code
  const labelOf = (fieldId: string) => fields.find(({ name }) => name === fieldId)?.label ?? ''
  if (outcome.status === 'invalid') {
    return Object.entries(outcome.fieldErrors).flatMap(([fieldId, codes]) =>
      codes?.[0]
        ? [{ fieldId, message: wordsFor(codes[0]), inSummary: `${labelOf(fieldId)}: ${wordsFor(codes[0])}` }]
        : [],
    )
  }
  if (outcome.status === 'refused') {
    return [{ fieldId: places[outcome.code] ?? first, message: wordsFor(outcome.code) }]
  }
  if (outcome.status === 'failed') {
    return [{ fieldId: first, message: words.failed.replace('{incident}', outcome.incident) }]
  }
  return []
}
