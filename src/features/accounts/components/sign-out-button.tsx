'use client'

import { type ReactNode, useActionState } from 'react'
import type { Locale } from '@/kernel/locale'
import { Button } from '@/ui/button'
import { signOutAction } from '../actions/sign-out'

/** Ends the session on the server and in this browser. */
export function SignOutButton({
  locale,
  variant = 'quiet',
  children,
}: {
  readonly locale: Locale
  readonly variant?: 'quiet' | 'plain'
  readonly children: ReactNode
}) {
  const [, signOut, isPending] = useActionState(signOutAction, { status: 'idle' })
  return (
    <form action={signOut}>
      <input type="hidden" name="locale" value={locale} />
      <Button type="submit" variant={variant} aria-disabled={isPending}>
        {children}
      </Button>
    </form>
  )
}
