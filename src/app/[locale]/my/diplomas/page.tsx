import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { DiplomaItem } from '@/features/alumni/components/diploma-item'
import { listOwnDiplomas } from '@/features/alumni/queries/list-own-diplomas'
import { isLocale } from '@/kernel/locale'
import { requireViewer } from '@/platform/auth/require-viewer'
import { addressesOfRoom } from '@/platform/i18n/addresses'
import { Link } from '@/platform/i18n/navigation'
import { pageMetadata } from '@/platform/i18n/page-metadata'
import { ButtonLink } from '@/ui/button-link'
import { Callout } from '@/ui/callout'
import { EmptyState } from '@/ui/empty-state'
import { PageHeading } from '@/ui/page-heading'
import { MyScreen } from '../my-screen'

type Asked = { readonly [name in 'saved' | 'refused' | 'diploma']?: string | string[] }
type Props = { readonly params: Promise<{ locale: string }>; readonly searchParams: Promise<Asked> }

export const dynamic = 'force-dynamic'

const addresses = addressesOfRoom('/my/diplomas')
const NOTICES = ['added', 'scan', 'withdrawn'] as const

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const t = await getTranslations({ locale, namespace: 'alumni.diplomas' })
  return pageMetadata({ locale, title: t('title'), addresses, hidden: true })
}

/** The diplomas on record and those that one declared, each with how it stands. */
export default async function DiplomasPage({ params, searchParams }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  setRequestLocale(locale)
  const viewer = await requireViewer(locale, '/my/diplomas')
  const [t, diplomas, asked] = await Promise.all([
    getTranslations({ locale, namespace: 'alumni.diplomas' }),
    listOwnDiplomas(viewer.alumnusId),
    searchParams,
  ])
  const notice = NOTICES.find((known) => known === asked.saved)
  const add = (
    <ButtonLink as={Link} href="/my/diplomas/add" variant="accent">
      {t('add')}
    </ButtonLink>
  )
  return (
    <MyScreen locale={locale} addresses={addresses} room="/my/diplomas" viewer={viewer}>
      <PageHeading title={t('title')} lead={t('lead')}>
        {diplomas.length > 0 && add}
      </PageHeading>
      {notice && (
        <Callout role="status" tone="success" title={t(`notices.${notice}.title`)}>
          <p>{t(`notices.${notice}.text`)}</p>
        </Callout>
      )}
      {diplomas.length === 0 ? (
        <EmptyState title={t('none')} action={add}>
          <p>{t('noneText')}</p>
        </EmptyState>
      ) : (
        <ul className="grid max-w-[44rem] border-line border-t">
          {diplomas.map((diploma) => (
            <DiplomaItem
              key={diploma.id}
              locale={locale}
              diploma={diploma}
              scanRefusal={asked.diploma === String(diploma.id) ? asked.refused : undefined}
            />
          ))}
        </ul>
      )}
    </MyScreen>
  )
}
