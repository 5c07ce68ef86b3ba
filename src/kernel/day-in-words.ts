import { TIME_ZONE } from './time-zone'
import type { Locale } from './locale'

/** English as Belgians read it: "22 November 2026", not "November 22, 2026". */
const SPOKEN: Record<Locale, string> = { nl: 'nl-BE', en: 'en-GB' }

/** A day as one writes it in a sentence, on the association's clock or that of another zone. */
export const dayInWords = (
  moment: Date,
  locale: Locale,
  { timeZone = TIME_ZONE }: { readonly timeZone?: string } = {},
) => new Intl.DateTimeFormat(SPOKEN[locale], { dateStyle: 'long', timeZone }).format(moment)

/** A civil day (YYYY-MM-DD) as one writes it in a sentence. */
export const civilDayInWords = (day: string, locale: Locale): string =>
  dayInWords(new Date(`${day}T12:00:00Z`), locale, { timeZone: 'UTC' })
