import type { ReactNode } from 'react'
import type { RefusedForm } from '../domain/refused-form'
import type { MoneyWords } from './money-words'

/** The form that came back refused, if one did, and why. */
export type Refusal = { readonly form: RefusedForm; readonly notice: string } | null

/** Which field each refusal is about; the others are about the form as a whole. */
const FIELDS: Readonly<Record<string, string>> = {
  'iban-is-wrong': 'iban',
  'amount-is-unclear': 'amount',
  'refund-too-large': 'amount',
  'nothing-to-refund': 'amount',
}

export type MoneyFormProps = {
  readonly path: string
  /** What it is about: a hidden field that tells this form from the others of its kind. */
  readonly subject: readonly [name: string, value: number]
  readonly refusal: Refusal
  readonly words: Pick<MoneyWords, 'notices'>
  readonly button: string
  readonly isMain?: boolean
  /** Sent along, unseen. */
  readonly more?: Readonly<Record<string, string>>
  readonly fields?: readonly MoneyField[]
  readonly children?: ReactNode
}

export type MoneyField = {
  readonly name: string
  readonly label: string
  readonly help?: string
  readonly type?: 'text' | 'date'
  readonly inputMode?: 'decimal'
  readonly required?: boolean
  readonly maxLength?: number
  readonly max?: string
  readonly value?: string
}

/** A form of the treasurer's screen, sent without script; refused, it says why by the field and keeps what was typed. */
export function MoneyForm(props: MoneyFormProps) {
  const { path, subject, words, button, isMain = false, more = {}, fields = [], children } = props
  const refusal = refusalOf(props)
  const fault = refusal ? (words.notices[refusal.notice] ?? refusal.notice) : null
  const faulty = refusal ? FIELDS[refusal.notice] : undefined
  const formId = `money${path.replace('/', '-')}-${subject[1]}`
  return (
    <form method="post" action={`/api/payload/orders${path}`} className="money-desk__form">
      <input type="hidden" name={subject[0]} value={subject[1]} />
      {Object.entries(more).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {fields.map((field) => (
        <Field
          key={field.name}
          field={field}
          id={`${formId}-${field.name}`}
          typed={refusal?.form.values[field.name]}
          fault={field.name === faulty ? fault : null}
        />
      ))}
      {children}
      <button type="submit" className={isMain ? 'money-desk__main' : undefined}>
        {button}
      </button>
      {fault && !fields.some(({ name }) => name === faulty) && (
        <p role="alert" className="money-desk__fault">
          {fault}
        </p>
      )}
    </form>
  )
}

/** Whether it is this very form that was refused. */
export function refusalOf({
  path,
  subject,
  refusal,
}: Pick<MoneyFormProps, 'path' | 'subject' | 'refusal'>): Refusal {
  const [name, value] = subject
  return refusal?.form.path === path && refusal.form.values[name] === String(value) ? refusal : null
}

function Field({
  field,
  id,
  typed,
  fault,
}: {
  readonly field: MoneyField
  readonly id: string
  readonly typed: string | undefined
  readonly fault: string | null
}) {
  const { name, label, help, type = 'text', value, required = true, ...rest } = field
  const described = [fault && `${id}-fault`, help && `${id}-help`].filter(Boolean).join(' ')
  return (
    <div className="money-desk__field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        name={name}
        type={type}
        required={required}
        autoComplete="off"
        defaultValue={typed ?? value}
        aria-invalid={fault ? true : undefined}
        aria-describedby={described || undefined}
        {...rest}
      />
      {fault && (
        <p id={`${id}-fault`} role="alert" className="money-desk__fault">
          {fault}
        </p>
      )}
      {help && (
        <p id={`${id}-help`} className="money-desk__help">
          {help}
        </p>
      )}
    </div>
  )
}
