import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { CardFace } from '@/features/memberships/components/card-face'
import { getEntitlements } from '@/features/memberships/queries/get-entitlements'
import { civilDateAt } from '@/kernel/civil-date'
import { isLocale } from '@/kernel/locale'
import { requireViewer } from '@/platform/auth/require-viewer'
import { addressesOfRoom } from '@/platform/i18n/addresses'
import { pageMetadata } from '@/platform/i18n/page-metadata'
import { ButtonLink } from '@/ui/button-link'
import { Icon } from '@/ui/icon'
import { PageHeading } from '@/ui/page-heading'
import { SectionHeading } from '@/ui/section-heading'
import { cardDownload } from '@/use-cases/print-card/card-download'
import { NoCard } from '@/use-cases/print-card/components/no-card'
import { PrintedName } from '@/use-cases/print-card/components/printed-name'
import { ownCard } from '@/use-cases/print-card/own-card'
import { MyScreen } from '../my-screen'

type Props = { readonly params: Promise<{ locale: string }> }

export const dynamic = 'force-dynamic'

const addresses = addressesOfRoom('/my/card')

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const t = await getTranslations({ locale, namespace: 'card.room' })
  return pageMetadata({ locale, title: t('title'), addresses, hidden: true })
}

/** The membership card, to print or to keep on a phone; or why there is none, and what to do. */
export default async function CardPage({ params }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  setRequestLocale(locale)
  const viewer = await requireViewer(locale, '/my/card')
  const now = new Date()
  const [t, own, entitlements] = await Promise.all([
    getTranslations({ locale, namespace: 'card.room' }),
    ownCard({ alumnusId: viewer.alumnusId, locale, now }),
    getEntitlements(viewer.alumnusId, civilDateAt(now)),
  ])
  return (
    <MyScreen locale={locale} addresses={addresses} room="/my/card" viewer={viewer}>
      <PageHeading title={t('title')} {...(own && { lead: t('lead') })} />
      {own ? (
        <>
          <div className="grid max-w-form gap-8">
            <CardFace card={own.card} />
            <PrintedName locale={locale} own={own} />
            <div className="grid gap-6 sm:grid-cols-2">
              <Download href={cardDownload(locale, 'a4')} hint={t('printHint')} icon="print" variant="accent">
                {t('print')}
              </Download>
              <Download
                href={cardDownload(locale, 'phone')}
                hint={t('phoneHint')}
                icon="download"
                variant="quiet"
              >
                {t('phone')}
              </Download>
            </div>
          </div>
          <section aria-labelledby="uses" className="grid max-w-measure gap-4">
            <SectionHeading titleId="uses" title={t('what')} />
            <p>{t('uses')}</p>
            <p>{t('renewed')}</p>
          </section>
        </>
      ) : (
        <NoCard locale={locale} standing={entitlements.standing} />
      )}
    </MyScreen>
  )
}

type DownloadProps = {
  readonly href: string
  readonly hint: string
  readonly icon: 'print' | 'download'
  readonly variant: 'accent' | 'quiet'
  readonly children: string
}

const Download = ({ href, hint, icon, variant, children }: DownloadProps) => (
  <div className="grid content-start gap-2">
    <ButtonLink href={href} variant={variant} download="">
      <Icon name={icon} />
      {children}
    </ButtonLink>
    <p className="text-ink-muted text-sm">{hint}</p>
  </div>
)
