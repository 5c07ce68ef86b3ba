'use client'

import { useActionState } from 'react'
import type { Locale } from '@/kernel/locale'
import { Button } from '@/ui/button'
import { chooseHeldDuesAction } from '../choose-held-dues-action'

type HeldChoiceProps = {
  readonly locale: Locale
  readonly payment: number
  readonly choices: readonly { readonly value: 'next-period' | 'refund'; readonly label: string }[]
  readonly refusal: string
}

/** One button for each thing that can be done with the money. */
export function HeldChoice({ locale, payment, choices, refusal }: HeldChoiceProps) {
  const [outcome, choose, isPending] = useActionState(chooseHeldDuesAction, { status: 'idle' })
  return (
    <form action={choose} className="grid gap-3">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="payment" value={payment} />
      <div className="flex flex-wrap gap-3">
        {choices.map(({ value, label }) => (
          <Button key={value} type="submit" name="choice" value={value} aria-disabled={isPending}>
            {label}
          </Button>
        ))}
      </div>
      {outcome.status !== 'idle' && outcome.status !== 'done' && <p role="alert">{refusal}</p>}
    </form>
  )
}
