import type { MetadataRoute } from 'next'
import { DEFAULT_LOCALE, LOCALES } from '@/kernel/locale'
import { env } from '@/platform/env'
import { listPublicAddresses } from '@/use-cases/list-public-addresses/queries/list-public-addresses'

/** Made when asked for: a build has no database. */
export const dynamic = 'force-dynamic'

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const origin = env().APP_URL
  const pages = await listPublicAddresses()
  return pages.flatMap(({ addresses, changedAt }) => {
    const languages = Object.fromEntries(LOCALES.map((locale) => [locale, origin + addresses[locale]]))
    const alternates = { languages: { ...languages, 'x-default': origin + addresses[DEFAULT_LOCALE] } }
    return LOCALES.map((locale) => ({
      url: origin + addresses[locale],
      alternates,
      ...(changedAt ? { lastModified: new Date(changedAt) } : {}),
    }))
  })
}
