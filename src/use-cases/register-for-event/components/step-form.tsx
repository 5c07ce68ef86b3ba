'use client'

import { type ReactNode, useActionState } from 'react'
import type { FormAction, FormOutcome, Typed } from '@/platform/actions/form-outcome'
import { Button } from '@/ui/button'
import type { ButtonVariant } from '@/ui/button-class'
import { ErrorSummary } from '@/ui/error-summary'
import { StepField, type StepFormField } from './step-field'

export type StepSection = {
  readonly id: string
  /** None for the one section of a short form. */
  readonly legend?: string
  readonly note?: ReactNode
  readonly fields: readonly StepFormField[]
}

export type StepWords = {
  readonly title: string
  /** Holds `{incident}`. */
  readonly failed: string
  /** Sentences by code of a refusal or of a field's fault; they may hold `{value}`. */
  readonly sentences: Readonly<Record<string, string>>
}

type StepFormProps = {
  /** Of its button, where a page has several forms. */
  readonly id?: string
  /** A server action; or the address of a route, which leads back to this page. */
  readonly action: FormAction | string
  /** How it fared when the page came back, or was asked for, with an answer. */
  readonly outcome?: FormOutcome
  readonly sections?: readonly StepSection[]
  readonly hidden: Readonly<Record<string, string>>
  readonly submit: string
  readonly words: StepWords
  readonly variant?: ButtonVariant
  /** Beside the button: the other way out. */
  readonly children?: ReactNode
}

const IDLE: FormOutcome = { status: 'idle' }

/** A form of the way to a ticket: what is wrong on top and by the field, what was typed kept, one button. */
export function StepForm({ action, outcome = IDLE, ...body }: StepFormProps) {
  return typeof action === 'string' ? (
    <form action={action} method="post" noValidate className="grid gap-8">
      <Body {...body} outcome={outcome} isPending={false} />
    </form>
  ) : (
    <ActionForm {...body} action={action} before={outcome} />
  )
}

type BodyProps = Omit<StepFormProps, 'action' | 'outcome'>

function ActionForm({
  action,
  before,
  ...body
}: BodyProps & { readonly action: FormAction; readonly before: FormOutcome }) {
  const [outcome, send, isPending] = useActionState(action, before)
  return (
    <form action={send} noValidate className="grid gap-8">
      <Body {...body} outcome={outcome} isPending={isPending} />
    </form>
  )
}

function Body({
  id = 'send',
  outcome,
  isPending,
  sections = [],
  hidden,
  submit,
  words,
  variant = 'accent',
  children,
}: BodyProps & { readonly outcome: FormOutcome; readonly isPending: boolean }) {
  const fields = sections.flatMap((section) => section.fields)
  const problems = problemsOf(outcome, { fields, words, button: id })
  const typed: Typed | undefined =
    outcome.status === 'idle' || outcome.status === 'done' ? undefined : outcome.typed
  const about = outcome.status === 'refused' ? (outcome.about ?? {}) : {}
  return (
    <>
      {problems.length > 0 && (
        <ErrorSummary
          title={words.title}
          errors={problems.map(({ fieldId, inSummary }) => ({ fieldId, message: inSummary }))}
        />
      )}
      {Object.entries(hidden).map(([name, value]) => (
        // What is so by now takes the place of what the form was opened with: sending again is then a choice.
        <input key={name} type="hidden" name={name} value={about[name] ?? value} />
      ))}
      {sections.map((section) => (
        <Section key={section.id} section={section} typed={typed} problems={problems} />
      ))}
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <Button type="submit" id={id} variant={variant} aria-disabled={isPending}>
          {submit}
        </Button>
        {children}
      </div>
    </>
  )
}

function Section({
  section,
  typed,
  problems,
}: {
  readonly section: StepSection
  readonly typed: Typed | undefined
  readonly problems: readonly Problem[]
}) {
  const { legend, note, fields } = section
  const controls = fields.map((field) => (
    <StepField
      key={field.name}
      field={field}
      // A box that was not ticked is not sent: then what was sent says that it is empty.
      value={typed ? (typed[field.name] ?? '') : field.initially}
      error={problems.find(({ fieldId }) => fieldId === field.name)?.message}
    />
  ))
  if (!legend) return <div className="grid gap-6">{controls}</div>
  return (
    <fieldset className="grid gap-5">
      <legend className="float-start w-full border-brand border-b-3 pb-2 font-display font-semibold text-lg">
        {legend}
      </legend>
      {note && <div className="clear-both text-ink-muted">{note}</div>}
      {controls}
    </fieldset>
  )
}

type Problem = { readonly fieldId: string; readonly message: string; readonly inSummary: string }

function problemsOf(
  outcome: FormOutcome,
  {
    fields,
    words,
    button,
  }: { readonly fields: readonly StepFormField[]; readonly words: StepWords; readonly button: string },
): readonly Problem[] {
  const problem = (code: string, { at, value = '' }: { at?: StepFormField | undefined; value?: string }) => {
    const message = (words.sentences[code] ?? code).replace('{value}', value)
    return { fieldId: at?.name ?? button, message, inSummary: at ? `${at.label}: ${message}` : message }
  }
  if (outcome.status === 'failed') {
    const message = words.failed.replace('{incident}', outcome.incident)
    return [{ fieldId: button, message, inSummary: message }]
  }
  if (outcome.status === 'invalid') {
    return Object.entries(outcome.fieldErrors).map(([name, codes]) =>
      problem(codes?.[0] ?? 'required', { at: fields.find((field) => field.name === name) }),
    )
  }
  if (outcome.status !== 'refused') return []
  const { code, about = {} } = outcome
  const named = fields.filter(({ name }) => about[name] !== undefined)
  if (named.length > 0) return named.map((at) => problem(about[at.name] || code, { at }))
  return [problem(code, { value: about['value'] ?? '' })]
}
