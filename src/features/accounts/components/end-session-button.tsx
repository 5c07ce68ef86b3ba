'use client'

import { type ReactNode, useActionState } from 'react'
import type { Locale } from '@/kernel/locale'
import { Button } from '@/ui/button'
import { endSessionAction } from '../actions/end-session'

type EndSessionButtonProps = {
  readonly locale: Locale
  /** The id of a session, or all of them. */
  readonly session: string
  readonly variant?: 'quiet' | 'danger'
  readonly children: ReactNode
}

/** Signs a device out, or all of them. */
export function EndSessionButton({ locale, session, variant = 'quiet', children }: EndSessionButtonProps) {
  const [, end, isPending] = useActionState(endSessionAction, { status: 'idle' })
  return (
    <form action={end}>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="session" value={session} />
      <Button type="submit" variant={variant} aria-disabled={isPending}>
        {children}
      </Button>
    </form>
  )
}
