import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { OwnHistory } from '@/features/alumni/components/own-history'
import { listOwnHistory } from '@/features/alumni/queries/list-own-history'
import { isLocale } from '@/kernel/locale'
import { requireViewer } from '@/platform/auth/require-viewer'
import { addressesOfRoom } from '@/platform/i18n/addresses'
import { Link } from '@/platform/i18n/navigation'
import { pageMetadata } from '@/platform/i18n/page-metadata'
import { PageHeading } from '@/ui/page-heading'
import { TextLink } from '@/ui/text-link'
import { MyScreen } from '../../my-screen'

type Props = { readonly params: Promise<{ locale: string }> }

export const dynamic = 'force-dynamic'

const addresses = addressesOfRoom('/my/details/history')
const MOST_SHOWN = 200

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const t = await getTranslations({ locale, namespace: 'alumni.history' })
  return pageMetadata({ locale, title: t('title'), addresses, hidden: true })
}

/** Every change of the own record: when, by whom, from what to what. */
export default async function HistoryPage({ params }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  setRequestLocale(locale)
  const viewer = await requireViewer(locale, '/my/details/history')
  const [t, entries] = await Promise.all([
    getTranslations({ locale, namespace: 'alumni.history' }),
    listOwnHistory(viewer.alumnusId, { limit: MOST_SHOWN }),
  ])
  return (
    <MyScreen locale={locale} addresses={addresses} room="/my/details" viewer={viewer}>
      <PageHeading title={t('title')} lead={t('lead')} />
      <div className="max-w-[44rem]">
        <OwnHistory locale={locale} entries={entries} />
      </div>
      <p>
        <TextLink as={Link} href="/my/details" variant="back">
          {t('back')}
        </TextLink>
      </p>
    </MyScreen>
  )
}
