import type { MailWords } from '@/platform/mail/mail-words'
import type { CardContents } from '../domain/card-contents'

export type CardProps = {
  readonly card: CardContents
  /** The words of `card.document`. */
  readonly t: MailWords
}

/** Days on a card are short and read in one way only: 30/09/2027. */
export const shortDay = (day: string): string => day.split('-').reverse().join('/')

/** Until when, in the two lines of a card. */
export const validityOf = ({ card: { validThrough }, t }: CardProps): readonly [string, string] =>
  validThrough === null ? [t('forLife'), ''] : [t('validThrough'), shortDay(validThrough)]

/** The chapters on the front, where there is little room: one or two by name, or the first and how many more. */
export function chaptersInShort({ card: { chapters }, t }: CardProps): string {
  const [first = '', second] = chapters
  if (chapters.length > 2) return t('and', { chapter: first, count: String(chapters.length - 1) })
  return second === undefined ? first : `${first} · ${second}`
}
