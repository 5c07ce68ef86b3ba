import { TIME_ZONE } from '@/kernel/time-zone'

const FORMATS = {
  nl: new Intl.DateTimeFormat('nl-BE', { dateStyle: 'long', timeStyle: 'short', timeZone: TIME_ZONE }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: TIME_ZONE }),
} as const

/** A moment on the association's own clock. */
export const momentInWords = (instant: string, language: 'nl' | 'en'): string =>
  FORMATS[language].format(new Date(instant))
