import type { Locale } from '@/kernel/locale'

/** Where the own card is downloaded: on A4, or as wide as a phone. */
export const cardDownload = (locale: Locale, paper: 'a4' | 'phone'): string =>
  `/api/my/card/${locale}/${paper}`
