import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { findPendingEmailChange } from '@/features/accounts/queries/find-email-change'
import { DetailsSection } from '@/features/alumni/components/details-section'
import { OfficialFacts } from '@/features/alumni/components/official-facts'
import { PhotoSection } from '@/features/alumni/components/photo-section'
import { findOwnPhotoTime } from '@/features/alumni/queries/find-own-photo'
import { getOwnRecord } from '@/features/alumni/queries/get-own-record'
import { isLocale } from '@/kernel/locale'
import { requireViewer } from '@/platform/auth/require-viewer'
import { addressesOfRoom } from '@/platform/i18n/addresses'
import { Link } from '@/platform/i18n/navigation'
import { pageMetadata } from '@/platform/i18n/page-metadata'
import { ButtonLink } from '@/ui/button-link'
import { Callout } from '@/ui/callout'
import { PageHeading } from '@/ui/page-heading'
import { SectionHeading } from '@/ui/section-heading'
import { TextLink } from '@/ui/text-link'
import { OwnEmails } from '@/use-cases/change-email/components/own-emails'
import { MembershipAside } from '@/use-cases/print-card/components/membership-aside'
import { MyScreen } from '../my-screen'

type Props = {
  readonly params: Promise<{ locale: string }>
  readonly searchParams: Promise<{ saved?: string | string[]; refused?: string | string[] }>
}

export const dynamic = 'force-dynamic'

const addresses = addressesOfRoom('/my/details')
const SECTIONS = ['phones', 'address', 'work', 'name'] as const
const EMAIL_NOTICES = ['email', 'withdrawn'] as const

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const t = await getTranslations({ locale, namespace: 'alumni.details' })
  return pageMetadata({ locale, title: t('title'), addresses, hidden: true })
}

/** What we have of somebody: what they change themselves part by part, and what the Office changes on request. */
export default async function DetailsPage({ params, searchParams }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  setRequestLocale(locale)
  const viewer = await requireViewer(locale, '/my/details')
  const [t, record, pending, photo, { saved, refused }] = await Promise.all([
    getTranslations({ locale, namespace: 'alumni' }),
    getOwnRecord(viewer.alumnusId),
    findPendingEmailChange(viewer.alumnusId, new Date()),
    findOwnPhotoTime(viewer.alumnusId),
    searchParams,
  ])
  const emailNotice = EMAIL_NOTICES.find((notice) => notice === saved)
  return (
    <MyScreen
      locale={locale}
      addresses={addresses}
      room="/my/details"
      viewer={viewer}
      aside={<MembershipAside locale={locale} alumnusId={viewer.alumnusId} now={new Date()} />}
    >
      <PageHeading title={t('details.title')} lead={t('details.lead')} />
      <section aria-labelledby="email" className="grid max-w-form gap-5">
        <SectionHeading titleId="email" title={t('email.title')} />
        {emailNotice && <Callout role="status" tone="success" title={t(`email.notices.${emailNotice}`)} />}
        <OwnEmails locale={locale} emails={record.emails} pending={pending} />
        <p>
          <ButtonLink as={Link} href="/my/details/email" variant="brand">
            {t('email.change')}
          </ButtonLink>
        </p>
      </section>
      {SECTIONS.map((section) => (
        <DetailsSection
          key={section}
          locale={locale}
          section={section}
          shown={record.sections[section]}
          isSaved={saved === section}
        />
      ))}
      <PhotoSection locale={locale} uploadedAt={photo} saved={saved} refused={refused} />
      <OfficialFacts locale={locale} record={record} />
      <p>
        <TextLink as={Link} href="/my/details/history" variant="forward">
          {t('history.link')}
        </TextLink>
      </p>
    </MyScreen>
  )
}
