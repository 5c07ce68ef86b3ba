'use client'

import { useActionState } from 'react'
import type { FormAction } from '@/platform/actions/form-outcome'
import { Button } from '@/ui/button'
import { ErrorSummary } from '@/ui/error-summary'
import { Field } from '@/ui/field'
import { TextInput } from '@/ui/text-input'

export type PayWords = {
  readonly title: string
  readonly name: string
  readonly number: string
  readonly numberHelp: string
  readonly optional: string
  readonly pay: string
  /** Holds `{incident}`. */
  readonly failed: string
  readonly refusals: Readonly<Record<string, string>>
}

type PayFormProps = {
  readonly action: FormAction
  readonly hidden: Readonly<Record<string, string>>
  /** The plans for which a partner joins along. */
  readonly partners: readonly { readonly planId: number; readonly legend: string }[]
  readonly words: PayWords
}

/** The one button that pays, with the name of a partner when one joins along. */
export function PayForm({ action, hidden, partners, words }: PayFormProps) {
  const [outcome, send, isPending] = useActionState(action, { status: 'idle' })
  const typed = outcome.status === 'idle' || outcome.status === 'done' ? {} : (outcome.typed ?? {})
  const about = outcome.status === 'refused' ? Object.keys(outcome.about ?? {}) : []
  const problem = problemOf(outcome, words)
  const errorOf = (name: string) => (about.includes(name) ? problem : undefined)
  return (
    <form action={send} noValidate className="grid gap-6">
      {problem && (
        <ErrorSummary title={words.title} errors={[{ fieldId: about[0] ?? 'pay', message: problem }]} />
      )}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {partners.map(({ planId, legend }) => {
        const name = `partner-${planId}-name`
        const number = `partner-${planId}-number`
        return (
          <fieldset key={planId} className="grid gap-5 rounded-md border border-line p-5">
            <legend className="px-1 font-semibold">{legend}</legend>
            <Field name={name} label={words.name} error={errorOf(name)}>
              {(control) => <TextInput {...control} defaultValue={typed[name]} autoComplete="off" />}
            </Field>
            <Field
              name={number}
              label={words.number}
              mark={words.optional}
              help={words.numberHelp}
              error={errorOf(number)}
            >
              {(control) => <TextInput {...control} defaultValue={typed[number]} autoComplete="off" />}
            </Field>
          </fieldset>
        )
      })}
      <Button
        type="submit"
        id="pay"
        variant="accent"
        className="justify-self-start"
        aria-disabled={isPending}
      >
        {words.pay}
      </Button>
    </form>
  )
}

function problemOf(outcome: Parameters<FormAction>[0], words: PayWords): string | null {
  if (outcome.status === 'failed') return words.failed.replace('{incident}', outcome.incident)
  if (outcome.status === 'invalid') return words.refusals['not-for-sale'] ?? null
  return outcome.status === 'refused' ? (words.refusals[outcome.code] ?? outcome.code) : null
}
