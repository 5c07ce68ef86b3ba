import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { getEntitlements } from '@/features/memberships/queries/get-entitlements'
import { RequestHistory } from '@/features/requests/components/request-history'
import { listOwnRequests } from '@/features/requests/queries/list-own-requests'
import { civilDateAt } from '@/kernel/civil-date'
import { isLocale } from '@/kernel/locale'
import { requireViewer } from '@/platform/auth/require-viewer'
import { addressesOfRoom } from '@/platform/i18n/addresses'
import { Link } from '@/platform/i18n/navigation'
import { pageMetadata } from '@/platform/i18n/page-metadata'
import { Callout } from '@/ui/callout'
import { PageHeading } from '@/ui/page-heading'
import { SectionHeading } from '@/ui/section-heading'
import { TextLink } from '@/ui/text-link'
import { LibraryCardSection } from '@/use-cases/request-library-card/components/library-card-section'
import { MyScreen } from '../my-screen'

type Props = {
  readonly params: Promise<{ locale: string }>
  readonly searchParams: Promise<{ readonly saved?: string | string[] }>
}

export const dynamic = 'force-dynamic'

const addresses = addressesOfRoom('/my/requests')
const NOTICES = ['requested', 'withdrawn'] as const

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const t = await getTranslations({ locale, namespace: 'requests.mine' })
  return pageMetadata({ locale, title: t('title'), addresses, hidden: true })
}

/** What one asks the Office or a library for, and how far it is. */
export default async function RequestsPage({ params, searchParams }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  setRequestLocale(locale)
  const viewer = await requireViewer(locale, '/my/requests')
  const today = civilDateAt(new Date())
  const [t, notices, requests, entitlements, asked] = await Promise.all([
    getTranslations({ locale, namespace: 'requests.mine' }),
    getTranslations({ locale, namespace: 'requests.libraryCard.notices' }),
    listOwnRequests(viewer.alumnusId),
    getEntitlements(viewer.alumnusId, today),
    searchParams,
  ])
  const notice = NOTICES.find((known) => known === asked.saved)
  const cards = requests.filter((request) => request.kind === 'library-card')
  return (
    <MyScreen locale={locale} addresses={addresses} room="/my/requests" viewer={viewer}>
      <PageHeading title={t('title')} lead={t('lead')} />
      {notice && (
        <Callout role="status" tone="success" title={notices(`${notice}.title`)} className="max-w-[44rem]">
          <p>{notices(`${notice}.text`)}</p>
        </Callout>
      )}
      <LibraryCardSection locale={locale} cards={cards} entitlements={entitlements} today={today} />
      <section aria-labelledby="history" className="grid max-w-[44rem] gap-4">
        <SectionHeading titleId="history" title={t('history')} />
        {requests.length === 0 ? (
          <p className="text-ink-muted">{t('none')}</p>
        ) : (
          <RequestHistory locale={locale} requests={requests} />
        )}
      </section>
      <nav aria-labelledby="other-requests" className="grid max-w-[44rem] justify-items-start gap-1">
        <h2 id="other-requests" className="text-lg">
          {t('other')}
        </h2>
        <TextLink as={Link} href="/request-number" variant="forward">
          {t('correction')}
        </TextLink>
        <TextLink as={Link} href="/contact" variant="forward">
          {t('certificate')}
        </TextLink>
      </nav>
    </MyScreen>
  )
}
