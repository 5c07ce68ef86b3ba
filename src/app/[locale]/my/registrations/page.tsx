import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { listOwnRegistrations } from '@/features/events/queries/list-own-registrations'
import { isLocale } from '@/kernel/locale'
import { requireViewer } from '@/platform/auth/require-viewer'
import { getPortal } from '@/platform/database/get-portal'
import { addressesOfRoom } from '@/platform/i18n/addresses'
import { Link } from '@/platform/i18n/navigation'
import { pageMetadata } from '@/platform/i18n/page-metadata'
import { ButtonLink } from '@/ui/button-link'
import { EmptyState } from '@/ui/empty-state'
import { PageHeading } from '@/ui/page-heading'
import { SectionHeading } from '@/ui/section-heading'
import { OwnRegistrations } from '@/use-cases/show-registrations/components/own-registrations'
import { OwnWaitingPlaces } from '@/use-cases/show-registrations/components/own-waiting-places'
import { listWaitingPlaces } from '@/use-cases/show-registrations/queries/list-waiting-places'
import { MyScreen } from '../my-screen'

type Props = { readonly params: Promise<{ locale: string }> }

export const dynamic = 'force-dynamic'

const addresses = addressesOfRoom('/my/registrations')

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const t = await getTranslations({ locale, namespace: 'booking.list' })
  return pageMetadata({ locale, title: t('title'), addresses, hidden: true })
}

/** What one is registered for, what one waits for, and what has been. */
export default async function RegistrationsPage({ params }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  setRequestLocale(locale)
  const viewer = await requireViewer(locale, '/my/registrations')
  const now = new Date()
  const { drizzle } = (await getPortal()).db
  const [t, registrations, places] = await Promise.all([
    getTranslations({ locale, namespace: 'booking.list' }),
    listOwnRegistrations(drizzle, viewer.alumnusId, now),
    listWaitingPlaces(drizzle, { alumnusId: viewer.alumnusId, now }),
  ])
  const coming = registrations.filter(({ endsAt }) => Date.parse(endsAt) > now.getTime())
  const past = registrations.filter(({ endsAt }) => Date.parse(endsAt) <= now.getTime()).reverse()
  return (
    <MyScreen locale={locale} addresses={addresses} room="/my/registrations" viewer={viewer}>
      <PageHeading title={t('title')} />
      {registrations.length + places.length === 0 && (
        <EmptyState
          title={t('empty')}
          action={
            <ButtonLink as={Link} href="/events" variant="accent">
              {t('toEvents')}
            </ButtonLink>
          }
        >
          <p>{t('emptyText')}</p>
        </EmptyState>
      )}
      {coming.length > 0 && (
        <section aria-labelledby="coming">
          <SectionHeading titleId="coming" title={t('coming')} />
          <OwnRegistrations locale={locale} registrations={coming} />
        </section>
      )}
      {places.length > 0 && (
        <section aria-labelledby="waiting">
          <SectionHeading titleId="waiting" title={t('waitingTitle')} />
          <OwnWaitingPlaces locale={locale} places={places} />
        </section>
      )}
      {past.length > 0 && (
        <section aria-labelledby="past">
          <SectionHeading titleId="past" title={t('past')} />
          <OwnRegistrations locale={locale} registrations={past} />
        </section>
      )}
    </MyScreen>
  )
}
