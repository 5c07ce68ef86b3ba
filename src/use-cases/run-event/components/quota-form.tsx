'use client'

import { useActionState, useId } from 'react'
import type { FormAction, FormOutcome } from '@/platform/actions/form-outcome'
import { filledIn } from '@/use-cases/keep-members/member-words'

type Props = {
  readonly action: FormAction
  readonly hidden: Readonly<Record<string, string>>
  /** As it is now; empty is without limit. */
  readonly size: string
  readonly label: string
  readonly button: string
  readonly problems: Readonly<Record<string, string>>
}

/** The size of one quota, with why it cannot be so beside it. */
export function QuotaForm({ action, hidden, size, label, button, problems }: Props) {
  const [outcome, send, isPending] = useActionState(action, { status: 'idle' })
  const id = useId()
  const problem = problemOf(outcome, problems)
  const typed = outcome.status === 'idle' || outcome.status === 'done' ? undefined : outcome.typed?.size
  return (
    <form action={send} noValidate className="event-desk__quota">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <input
        key={typed ?? size}
        name="size"
        type="text"
        inputMode="numeric"
        autoComplete="off"
        aria-label={label}
        defaultValue={typed ?? size}
        {...(problem && { 'aria-invalid': true, 'aria-describedby': id })}
      />
      <button type="submit" aria-disabled={isPending}>
        {button}
      </button>
      {problem && (
        <p id={id} role="alert" className="members__problem">
          {problem}
        </p>
      )}
    </form>
  )
}

function problemOf(outcome: FormOutcome, problems: Readonly<Record<string, string>>): string | null {
  if (outcome.status === 'invalid') return problems['not-a-size'] ?? null
  if (outcome.status === 'refused')
    return filledIn(problems[outcome.code] ?? outcome.code, outcome.about ?? {})
  if (outcome.status === 'failed') return filledIn(problems.failed ?? '', { incident: outcome.incident })
  return null
}
