'use client'

import { useActionState } from 'react'
import type { Locale } from '@/kernel/locale'
import { Button } from '@/ui/button'
import { activateAtDeskAction } from '../activate-at-desk'

type ActivateAtDeskButtonProps = {
  readonly locale: Locale
  readonly token: string
  readonly words: { readonly submit: string; readonly refused: string }
}

export function ActivateAtDeskButton({ locale, token, words }: ActivateAtDeskButtonProps) {
  const [outcome, activate, isPending] = useActionState(activateAtDeskAction, { status: 'idle' })
  return (
    <form action={activate} className="grid justify-items-start gap-3">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="token" value={token} />
      <Button type="submit" variant="accent" aria-disabled={isPending}>
        {words.submit}
      </Button>
      {outcome.status !== 'idle' && outcome.status !== 'done' && <p role="alert">{words.refused}</p>}
    </form>
  )
}
