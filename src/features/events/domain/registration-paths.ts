import type { Locale } from '@/kernel/locale'
import { pathnames } from '@/platform/i18n/pathnames'

/** The page of a registration: in the own rooms of an alumnus. */
export const ownRegistrationPath = (locale: Locale, code: string): string =>
  `/${locale}${pathnames['/my/registrations/[code]'][locale].replace('[code]', code)}`

/** The page of a registration of a guest, by the link of a mail. */
export const guestRegistrationPath = (locale: Locale, token: string): string =>
  `/${locale}${pathnames['/registration/[token]'][locale].replace('[token]', token)}`

/** The page of a place on the waiting list, or of its offer, by the link of a mail. */
export const offerPath = (locale: Locale, token: string): string =>
  `/${locale}${pathnames['/offer/[token]'][locale].replace('[token]', token)}`

export const eventPath = (locale: Locale, slug: string): string =>
  `/${locale}${pathnames['/events/[slug]'][locale].replace('[slug]', slug)}`

/** Where who runs an event lets people in. */
export const doorPath = (locale: Locale, slug: string): string =>
  `/${locale}${pathnames['/door/[slug]'][locale].replace('[slug]', encodeURIComponent(slug))}`
