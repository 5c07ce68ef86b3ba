'use client'

import { type ReactNode, useActionState } from 'react'
import type { FormAction, FormOutcome, Typed } from '@/platform/actions/form-outcome'
import { Button } from '@/ui/button'
import { Checkbox } from '@/ui/checkbox'
import { ErrorSummary } from '@/ui/error-summary'
import { Field } from '@/ui/field'
import { RadioGroup } from '@/ui/radio-group'
import { TextInput } from '@/ui/text-input'

export type FormField = {
  readonly kind: 'text' | 'email' | 'password' | 'checkbox' | 'choice'
  readonly name: string
  readonly label: string
  readonly help?: string
  readonly autoComplete?: string
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
  const { kind, name, label, help, autoComplete, options = [], initially } = field
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
    <Field name={name} label={label} help={help} error={error}>
      {(control) => (
        <TextInput
          {...control}
          type={kind}
          defaultValue={kind === 'password' ? undefined : before}
          autoComplete={autoComplete}
          autoCapitalize="none"
          spellCheck={false}
        />
      )}
    </Field>
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
