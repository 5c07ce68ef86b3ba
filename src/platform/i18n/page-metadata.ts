import type { Metadata } from 'next'
import { DEFAULT_LOCALE, type Locale } from '@/kernel/locale'
import { env } from '@/platform/env'
import type { Addresses } from './addresses'

type PageWords = {
  readonly locale: Locale
  readonly title: string
  readonly description?: string | undefined
  readonly addresses: Addresses
  /** Kept out of search engines: made per visitor, or not there yet. */
  readonly hidden?: true
}

/** What a page says of itself to browsers, search engines and those who share it. */
export function pageMetadata({ locale, title, description, addresses, hidden }: PageWords): Metadata {
  return {
    metadataBase: new URL(env().APP_URL),
    title,
    ...(description ? { description } : {}),
    alternates: {
      canonical: addresses[locale],
      languages: { ...addresses, 'x-default': addresses[DEFAULT_LOCALE] },
    },
    openGraph: {
      title,
      ...(description ? { description } : {}),
      url: addresses[locale],
      siteName: 'Alumninet',
      locale: locale === 'nl' ? 'nl_BE' : 'en_GB',
      type: 'website',
    },
    ...(hidden ? { robots: { index: false } } : {}),
  }
}
