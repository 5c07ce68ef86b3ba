import { TIME_ZONE } from '@/kernel/time-zone'
import type { Locale } from '@/kernel/locale'

const LANGUAGES: Record<Locale, string> = { nl: 'nl-BE', en: 'en-GB' }

/** A day and time as one reads it, in the association's zone: "vrijdag 4 december 2026 om 20:00". */
export const momentInWords = (moment: Date, locale: Locale): string =>
  new Intl.DateTimeFormat(LANGUAGES[locale], {
    dateStyle: 'full',
    timeStyle: 'short',
    timeZone: TIME_ZONE,
  }).format(moment)
