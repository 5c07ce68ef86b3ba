import { notFound } from 'next/navigation'
import type { Metadata } from 'next'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { PortalFrame } from '@/features/content/components/portal-frame'
import { CalendarSubscription } from '@/features/events/components/calendar-subscription'
import { EventFilterForm } from '@/features/events/components/event-filter-form'
import { EmptyCalendar } from '@/features/events/components/empty-calendar'
import { LaterEvents } from '@/features/events/components/later-events'
import { MonthAgenda } from '@/features/events/components/month-agenda'
import { isLocale } from '@/kernel/locale'
import { tagPage } from '@/platform/cache/tag-page'
import { addressesOfRoom } from '@/platform/i18n/addresses'
import { Link } from '@/platform/i18n/navigation'
import { pageMetadata } from '@/platform/i18n/page-metadata'
import { Container } from '@/ui/container'
import { PageHeading } from '@/ui/page-heading'
import { SectionHeading } from '@/ui/section-heading'
import { TextLink } from '@/ui/text-link'
import { listFilterOptions } from '@/use-cases/search-events/queries/list-filter-options'
import { listComingOrganisedEvents } from '@/use-cases/show-coming-events/queries/list-coming-organised-events'

type Props = { readonly params: Promise<{ locale: string }> }

/** Two pages of the search: whoever reads on goes to its third. */
const SHOWN = 48

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const t = await getTranslations({ locale, namespace: 'events' })
  return pageMetadata({
    locale,
    title: t('title'),
    description: t('list.metaDescription'),
    addresses: addressesOfRoom('/events'),
  })
}

export default async function EventsPage({ params }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  setRequestLocale(locale)
  await tagPage('events', 'chapters')
  const now = new Date()
  const [t, coming, options] = await Promise.all([
    getTranslations({ locale, namespace: 'events' }),
    listComingOrganisedEvents({ locale, now, limit: SHOWN }),
    listFilterOptions({ locale }),
  ])
  return (
    <PortalFrame locale={locale} addresses={addressesOfRoom('/events')} room="/events">
      <Container className="grid gap-10 py-12 sm:py-16">
        <PageHeading title={t('title')} lead={t('list.lead')}>
          <TextLink
            as={Link}
            href={{ pathname: '/events/search', query: { when: 'past' } }}
            variant="forward"
          >
            {t('list.past')}
          </TextLink>
          <TextLink href="#calendar" variant="forward">
            {t('calendar.title')}
          </TextLink>
        </PageHeading>
        <EventFilterForm locale={locale} options={options} />
        {coming.total === 0 ? (
          <EmptyCalendar locale={locale} />
        ) : (
          <MonthAgenda locale={locale} events={coming.events} now={now} />
        )}
        <LaterEvents locale={locale} shown={coming.events.length} total={coming.total} />
      </Container>
      <Container className="grid gap-6">
        <SectionHeading title={t('calendar.title')} titleId="calendar" />
        <CalendarSubscription locale={locale} subject={{ of: 'all' }} />
      </Container>
    </PortalFrame>
  )
}
