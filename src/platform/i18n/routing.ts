import { defineRouting } from 'next-intl/routing'
import { DEFAULT_LOCALE, LOCALES } from '@/kernel/locale'
import { pathnames } from './pathnames'

export const routing = defineRouting({
  locales: LOCALES,
  defaultLocale: DEFAULT_LOCALE,
  localePrefix: 'always',
  pathnames,
  // Each page names its own alternates, for slugs differ per language; the middleware cannot know them.
  alternateLinks: false,
  // A cookie on a page's answer would keep it out of every shared cache; the language link sets its own.
  localeCookie: false,
})
