'use client'

import { useActionState } from 'react'
import type { Locale } from '@/kernel/locale'
import { Button } from '@/ui/button'
import { Callout } from '@/ui/callout'
import { Checkbox } from '@/ui/checkbox'
import { withdrawMembershipAction } from '../withdraw-membership-action'

type WithdrawFormProps = {
  readonly locale: Locale
  readonly order: string
  readonly lines: readonly { readonly id: number; readonly label: string }[]
  readonly words: {
    readonly legend: string
    readonly submit: string
    /** By the code of a refusal. */
    readonly refusals: Readonly<Record<string, string>>
    readonly failed: string
  }
}

/** What goes back, each line ticked; one line alone is not asked about. */
export function WithdrawForm({ locale, order, lines, words }: WithdrawFormProps) {
  const [outcome, withdraw, isPending] = useActionState(withdrawMembershipAction, { status: 'idle' })
  const typed = 'typed' in outcome ? outcome.typed : undefined
  const refusal =
    outcome.status === 'refused'
      ? (words.refusals[outcome.code] ?? words.failed)
      : outcome.status === 'failed' || outcome.status === 'invalid'
        ? words.failed
        : null
  return (
    <form action={withdraw} className="grid max-w-form gap-6">
      {refusal && (
        <Callout role="alert" tone="danger" title={refusal}>
          {null}
        </Callout>
      )}
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="order" value={order} />
      {lines.length === 1 && lines[0] ? (
        <>
          <input type="hidden" name={`line-${lines[0].id}`} value="on" />
          <p className="font-semibold">{lines[0].label}</p>
        </>
      ) : (
        <fieldset className="grid gap-3">
          <legend className="mb-2 font-semibold">{words.legend}</legend>
          {lines.map(({ id, label }) => (
            <Checkbox
              key={id}
              name={`line-${id}`}
              label={label}
              defaultChecked={!typed || `line-${id}` in typed}
            />
          ))}
        </fieldset>
      )}
      <div>
        <Button type="submit" variant="danger" aria-disabled={isPending}>
          {words.submit}
        </Button>
      </div>
    </form>
  )
}
