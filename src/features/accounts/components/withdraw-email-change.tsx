'use client'

import { type ReactNode, useActionState } from 'react'
import type { Locale } from '@/kernel/locale'
import { Button } from '@/ui/button'
import { withdrawEmailChangeAction } from '../actions/withdraw-email-change'

/** Takes the pending change of e-mail address back. */
export function WithdrawEmailChange({
  locale,
  children,
}: {
  readonly locale: Locale
  readonly children: ReactNode
}) {
  const [, withdraw, isPending] = useActionState(withdrawEmailChangeAction, { status: 'idle' })
  return (
    <form action={withdraw}>
      <input type="hidden" name="locale" value={locale} />
      <Button type="submit" aria-disabled={isPending}>
        {children}
      </Button>
    </form>
  )
}
