import { LOCALES, type Locale } from '@/kernel/locale'
import { getPathname } from './navigation'
import { type Pathname, pathnames, type Room, type Step } from './pathnames'

/** The same thing in each language, as paths: what the language link, hreflang and the sitemap point to. */
export type Addresses = Readonly<Record<Locale, string>>

type WithSlug = Extract<Pathname, `${string}[slug]`>
type Slugs = { readonly [L in Locale]?: string | null | undefined }

const inEachLanguage = (address: (locale: Locale) => string): Addresses =>
  Object.fromEntries(LOCALES.map((locale) => [locale, address(locale)])) as Addresses

export const addressesOfRoom = (room: Room | Step): Addresses =>
  inEachLanguage((locale) => getPathname({ locale, href: room }))

/** Addresses of something with a slug per language; where a language has none yet, those of the room it is listed in. */
export const addressesOf = (pathname: WithSlug, slugs: Slugs, listedIn: Room): Addresses =>
  inEachLanguage((locale) => {
    const slug = slugs[locale]
    return getPathname({ locale, href: slug ? { pathname, params: { slug } } : listedIn })
  })

/** Addresses of something that is called the same in both languages: a code, a token. `value` is encoded already. */
export const addressesWith = (pathname: Pathname, value: string): Addresses =>
  inEachLanguage((locale) => {
    const address = pathnames[pathname]
    const pattern = typeof address === 'string' ? address : address[locale]
    return `/${locale}${pattern.replace(/\[\w+\]/, () => value)}`
  })
