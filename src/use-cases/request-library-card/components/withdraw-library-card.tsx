'use client'

import { type ReactNode, useActionState } from 'react'
import type { Locale } from '@/kernel/locale'
import { Button } from '@/ui/button'
import { withdrawLibraryCardAction } from '../actions'

type Props = { readonly locale: Locale; readonly failed: string; readonly children: ReactNode }

/** Takes the own request back. */
export function WithdrawLibraryCard({ locale, failed, children }: Props) {
  const [outcome, withdraw, isPending] = useActionState(withdrawLibraryCardAction, { status: 'idle' })
  return (
    <form action={withdraw}>
      <input type="hidden" name="locale" value={locale} />
      {outcome.status !== 'idle' && outcome.status !== 'done' && (
        <p role="alert" className="mb-2 text-danger">
          {failed}
        </p>
      )}
      <Button type="submit" variant="plain" aria-disabled={isPending} className="-ms-3">
        {children}
      </Button>
    </form>
  )
}
