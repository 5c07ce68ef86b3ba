import { LOCALES, type Locale } from '../../src/kernel/locale'
import { type Pathname, pathnames } from '../../src/platform/i18n/pathnames'
import { chapters } from '../../sandbox/demo/association/chapters'
import { events } from '../../sandbox/demo/association/events'
import { faqEntries } from '../../sandbox/demo/content/faq'

export type Localized = Readonly<Record<Locale, string>>

/** An event of the demo by the name it has in its sources. */
export const demoEvent = (key: string) => named(events, key)

/** A chapter of the demo by the name it has in its sources. */
export const demoChapter = (key: string) => named(chapters, key)

/** A question of the demo by its English address. */
export function demoQuestion(englishSlug: string) {
  const entry = faqEntries.find(({ slug }) => slug.en === englishSlug)
  if (!entry) throw new Error(`The demo has no question ${englishSlug}.`)
  return entry
}

/** The path of a place in each language; `slug` takes the place of what stands in brackets. */
export function addressesOf(pathname: Pathname, slug: string | Localized = ''): Localized {
  const place: string | Localized = pathnames[pathname]
  return inEach((locale) => {
    const pattern = textIn(place, locale)
    const path = pattern.replace(/\[\w+\]/, textIn(slug, locale))
    return `/${locale}${path === '/' ? '' : path}`
  })
}

/** The same path below each language. */
export const below = (path: string): Localized => inEach((locale) => `/${locale}${path}`)

export const withQuery = (addresses: Localized, query: string): Localized =>
  inEach((locale) => `${addresses[locale]}?${query}`)

function named<Seed extends { readonly key: string }>(seeds: readonly Seed[], key: string): Seed {
  const seed = seeds.find((each) => each.key === key)
  if (!seed) throw new Error(`The demo has no ${key}.`)
  return seed
}

const textIn = (text: string | Localized, locale: Locale): string =>
  typeof text === 'string' ? text : text[locale]

const inEach = (text: (locale: Locale) => string): Localized =>
  Object.fromEntries(LOCALES.map((locale) => [locale, text(locale)])) as Localized // one entry for each locale
