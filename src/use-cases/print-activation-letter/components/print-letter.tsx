'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { LETTER_WORDS } from './letter-words'

type Props = { readonly id: number; readonly words: (typeof LETTER_WORDS)['nl'] }
type State =
  | { readonly is: 'idle' | 'printing' }
  | { readonly is: 'refused'; readonly sentence: string }
  | { readonly is: 'printed'; readonly href: string }

/** Asks for the letter and holds it in this page alone. */
export function PrintLetter({ id, words }: Props) {
  const [state, setState] = useState<State>({ is: 'idle' })
  const href = state.is === 'printed' ? state.href : null
  useEffect(() => (href ? () => URL.revokeObjectURL(href) : undefined), [href])

  const print = async () => {
    setState({ is: 'printing' })
    setState(await askForLetter(id, words))
  }
  if (state.is === 'printed') {
    return (
      <>
        <p role="status">{words.printed}</p>
        <a href={state.href} download={`brief-${id}.pdf`} className="letter-panel__open">
          {words.openLetter}
        </a>
      </>
    )
  }
  return (
    <>
      {state.is === 'refused' && <p role="alert">{state.sentence}</p>}
      <Button
        buttonStyle="secondary"
        size="small"
        disabled={state.is === 'printing'}
        onClick={() => void print()}
      >
        {state.is === 'printing' ? words.printing : words.print}
      </Button>
    </>
  )
}

async function askForLetter(id: number, words: Props['words']): Promise<State> {
  try {
    const response = await fetch(`/api/payload/activation-letters/${id}`, { method: 'POST' })
    if (response.ok) return { is: 'printed', href: URL.createObjectURL(await response.blob()) }
    const { code } = (await response.json()) as { code?: string } // our own endpoint's answer
    return { is: 'refused', sentence: words.refusals[code ?? ''] ?? words.failed }
  } catch {
    return { is: 'refused', sentence: words.failed }
  }
}
