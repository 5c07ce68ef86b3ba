import { z } from 'zod'
import { wordsOf } from '@/kernel/folded'

/** The kinds of things a visitor can find. */
export const FINDABLE_KINDS = ['faq', 'events', 'chapters', 'pages'] as const
export type FindableKind = (typeof FINDABLE_KINDS)[number]

export type SearchQuestion = {
  /** What was asked, tidied: single spaces, at most a hundred characters. */
  readonly text: string
  /** Its words; the last one may be unfinished. */
  readonly words: readonly string[]
  readonly only: FindableKind | null
  readonly wasShortened: boolean
}

const MAX_LENGTH = 100
const MAX_WORDS = 12

const parameters = z.object({
  q: z.string().catch(''),
  in: z.enum(FINDABLE_KINDS).nullable().catch(null),
})

/** Reads the question from an address; whatever cannot be understood is left out rather than refused. */
export function searchQuestion(
  query: Readonly<Record<string, string | string[] | undefined>>,
): SearchQuestion {
  const { q, in: only } = parameters.parse({ q: single(query.q), in: single(query.in) ?? null })
  const tidy = q
    .normalize('NFC')
    .replace(/[\s\p{C}]+/gu, ' ')
    .trim()
  const text = [...tidy].slice(0, MAX_LENGTH).join('').trim()
  return { text, words: wordsOf(text).slice(0, MAX_WORDS), only, wasShortened: text.length < tidy.length }
}

const single = (value: string | string[] | undefined): string | undefined =>
  Array.isArray(value) ? value[0] : value
