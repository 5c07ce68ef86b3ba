'use client'

import { type ReactNode, useActionState } from 'react'
import type { Locale } from '@/kernel/locale'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { voteOnFaqEntry } from '../actions/vote-on-faq-entry'

type FaqVoteProps = {
  readonly entryId: number
  readonly locale: Locale
  readonly words: {
    readonly question: string
    readonly yes: string
    readonly no: string
    readonly thanksYes: string
    readonly thanksNo: string
    readonly failed: string
  }
  /** Shown to those whom the answer did not help: where else to ask. */
  readonly elsewhere: ReactNode
}

/**
 * "Was this helpful?", and thanks once one has said. An ordinary form that works without script; on a kept page, where
 * React does not run, `live-form` sends it.
 */
export function FaqVote({ entryId, locale, words, elsewhere }: FaqVoteProps) {
  const [outcome, vote, pending] = useActionState(voteOnFaqEntry, { status: 'idle' })
  if (outcome.status === 'done') {
    return (
      <div role="status" className="grid gap-1">
        <p className="flex items-center gap-2.5 font-semibold">
          <Icon name="success" className="text-lg text-success" />
          {outcome.value.helpful ? words.thanksYes : words.thanksNo}
        </p>
        {!outcome.value.helpful && elsewhere}
      </div>
    )
  }
  return (
    <form action={vote} className="flex flex-wrap items-center gap-x-4 gap-y-3">
      <input type="hidden" name="entry" value={entryId} />
      <input type="hidden" name="locale" value={locale} />
      <p className="me-2 font-semibold">{words.question}</p>
      <Button type="submit" name="helpful" value="yes" aria-disabled={pending}>
        {words.yes}
      </Button>
      <Button type="submit" name="helpful" value="no" aria-disabled={pending}>
        {words.no}
      </Button>
      {outcome.status !== 'idle' && (
        <p role="alert" className="basis-full text-danger">
          {words.failed}
        </p>
      )}
    </form>
  )
}
