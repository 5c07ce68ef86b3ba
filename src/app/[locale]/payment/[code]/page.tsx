import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { PortalFrame } from '@/features/content/components/portal-frame'
import { PaymentOutcomePanel } from '@/features/payments/components/payment-outcome-panel'
import { PaymentSummary } from '@/features/payments/components/payment-summary'
import { isLocale } from '@/kernel/locale'
import { currentViewer } from '@/platform/auth/current-viewer'
import { type Addresses, addressesWith } from '@/platform/i18n/addresses'
import { pageMetadata } from '@/platform/i18n/page-metadata'
import { Container } from '@/ui/container'
import { PageHeading } from '@/ui/page-heading'
import { nextAfter } from '@/use-cases/settle-payment/next-after'
import { seePayment } from '@/use-cases/settle-payment/see-payment'

type Props = {
  readonly params: Promise<{ locale: string; code: string }>
  readonly searchParams: Promise<{ visit?: string | string[] }>
}

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, code } = await params
  if (!isLocale(locale)) return {}
  const t = await getTranslations({ locale, namespace: 'payments.page' })
  const addresses = addressesWith('/payment/[code]', encodeURIComponent(code))
  const { title, robots } = pageMetadata({ locale, title: t('title'), addresses, hidden: true })
  // The visit in the address opens the payment: no canonical, and no referrer to other sites.
  return { title, robots: robots ?? null, referrer: 'same-origin' }
}

/** Where a payer lands after paying, and finds the receipt later: what happened to the money, told as it is. */
export default async function PaymentPage({ params, searchParams }: Props) {
  const { locale, code } = await params
  if (!isLocale(locale)) notFound()
  setRequestLocale(locale)
  const [{ visit: asked }, viewer] = await Promise.all([searchParams, currentViewer()])
  const visit = typeof asked === 'string' ? asked : null
  const now = new Date()
  const payment = await seePayment(code, { visit, alumnusId: viewer?.alumnusId ?? null, locale, now })
  if (!payment) notFound()
  const t = await getTranslations({ locale, namespace: 'payments.page' })
  const place = nextAfter(payment, locale)
  const next = place && { ...place, words: t(`next.${place.words}`) }
  return (
    <PortalFrame locale={locale} addresses={addressesOf(code, visit)}>
      <Container width="form" className="grid gap-10 pt-8 pb-24 sm:pt-12">
        <PageHeading title={t('title')} kicker={t('order', { code })} />
        <PaymentOutcomePanel locale={locale} payment={payment} visit={visit} next={next} />
        <PaymentSummary locale={locale} payment={payment} visit={visit} />
      </Container>
    </PortalFrame>
  )
}

/** The language link keeps what opened the page. */
function addressesOf(code: string, visit: string | null): Addresses {
  const { nl, en } = addressesWith('/payment/[code]', encodeURIComponent(code))
  const query = visit ? `?visit=${encodeURIComponent(visit)}` : ''
  return { nl: nl + query, en: en + query }
}
