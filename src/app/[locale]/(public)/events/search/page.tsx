import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { PortalFrame } from '@/features/content/components/portal-frame'
import { SearchResults } from '@/features/events/components/search-results'
import { searchAddresses } from '@/features/events/queries/search-addresses'
import { isLocale } from '@/kernel/locale'
import { addressesOfRoom } from '@/platform/i18n/addresses'
import { pageMetadata } from '@/platform/i18n/page-metadata'
import { listFilterOptions } from '@/use-cases/search-events/queries/list-filter-options'
import { searchOrganisedEvents } from '@/use-cases/search-events/queries/search-organised-events'

type Props = {
  readonly params: Promise<{ locale: string }>
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>
}

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const t = await getTranslations({ locale, namespace: 'events.search' })
  return pageMetadata({
    locale,
    title: t('title'),
    addresses: addressesOfRoom('/events/search'),
    hidden: true,
  })
}

export default async function EventSearchPage({ params, searchParams }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  setRequestLocale(locale)
  const now = new Date()
  const [found, options] = await Promise.all([
    searchOrganisedEvents({ asked: await searchParams, locale, now }),
    listFilterOptions({ locale }),
  ])
  return (
    <PortalFrame locale={locale} addresses={searchAddresses(found.search)} room="/events">
      <SearchResults locale={locale} found={found} options={options} now={now} />
    </PortalFrame>
  )
}
