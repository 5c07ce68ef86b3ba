'use client'

import { type ReactNode, useActionState } from 'react'
import type { Locale } from '@/kernel/locale'
import { Button } from '@/ui/button'
import { withdrawDiplomaAction } from '../actions/declare-diploma'

type WithdrawDiplomaButtonProps = {
  readonly locale: Locale
  readonly diploma: number
  /** Names the diploma, for who does not see what stands beside the button. */
  readonly name: string
  /** Said when the Office was faster. */
  readonly refused: string
  readonly children: ReactNode
}

/** Takes a declared diploma back. */
export function WithdrawDiplomaButton({
  locale,
  diploma,
  name,
  refused,
  children,
}: WithdrawDiplomaButtonProps) {
  const [outcome, withdraw, isPending] = useActionState(withdrawDiplomaAction, { status: 'idle' })
  const isRefused = outcome.status !== 'idle' && outcome.status !== 'done'
  return (
    <form action={withdraw}>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="diploma" value={diploma} />
      {isRefused && (
        <p role="alert" className="mb-2 text-danger">
          {refused}
        </p>
      )}
      <Button type="submit" variant="danger" aria-disabled={isPending}>
        <span>
          {children}
          <span className="sr-only"> ({name})</span>
        </span>
      </Button>
    </form>
  )
}
