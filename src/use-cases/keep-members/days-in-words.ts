import { dayInWords } from '@/kernel/day-in-words'
import type { Locale } from '@/kernel/locale'
import { filledIn, MEMBER_WORDS } from './member-words'

/** One day in words. */
export const civilDayInWords = (day: string, locale: Locale): string =>
  dayInWords(new Date(`${day}T12:00:00Z`), locale)

/** A period in words: one day, from one through another, or for life. */
export function daysInWords(
  { firstDay, lastDay }: { readonly firstDay: string; readonly lastDay: string | null },
  locale: Locale,
): string {
  const first = civilDayInWords(firstDay, locale)
  if (lastDay === null) return filledIn(MEMBER_WORDS[locale].forLifeDays, { first })
  return firstDay === lastDay ? first : `${first} – ${civilDayInWords(lastDay, locale)}`
}
