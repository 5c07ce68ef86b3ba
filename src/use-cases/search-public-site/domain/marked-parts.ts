import { folded } from '@/kernel/folded'

/** A text in pieces, those that answer the question marked. */
export type MarkedPart = { readonly text: string; readonly marked: boolean }

/**
 * Marks the words of `text` that were asked for, without regard for accents and capitals; the last word asked for also
 * marks words that begin with it, for one may still be typing it.
 */
export function markedParts(text: string, words: readonly string[]): readonly MarkedPart[] {
  const asked = words.map(folded)
  const unfinished = asked.at(-1)
  const isAsked = (word: string) =>
    asked.includes(word) || (unfinished !== undefined && unfinished !== '' && word.startsWith(unfinished))
  return text
    .split(/([\p{L}\p{M}\p{Nd}]+)/u)
    .filter((piece) => piece !== '')
    .map((piece) => ({ text: piece, marked: isAsked(folded(piece)) }))
    .reduce<readonly MarkedPart[]>(joinAlike, [])
}

function joinAlike(parts: readonly MarkedPart[], part: MarkedPart): readonly MarkedPart[] {
  const last = parts.at(-1)
  if (last?.marked !== part.marked) return [...parts, part]
  return [...parts.slice(0, -1), { text: last.text + part.text, marked: part.marked }]
}
