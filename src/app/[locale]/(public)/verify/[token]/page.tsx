import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { PortalFrame } from '@/features/content/components/portal-frame'
import { isLocale } from '@/kernel/locale'
import { askedBy } from '@/platform/actions/asked-by'
import { addressesWith } from '@/platform/i18n/addresses'
import { pageMetadata } from '@/platform/i18n/page-metadata'
import { Container } from '@/ui/container'
import { PageHeading } from '@/ui/page-heading'
import { CardVerdict } from '@/use-cases/verify-card/components/card-verdict'
import { LibraryDesk } from '@/use-cases/verify-card/components/library-desk'
import { verifyCard } from '@/use-cases/verify-card/verify-card'

type Props = {
  readonly params: Promise<{ locale: string; token: string }>
  readonly searchParams: Promise<{ library?: string | string[] }>
}

export const dynamic = 'force-dynamic'

const addressesOf = (token: string) => addressesWith('/verify/[token]', encodeURIComponent(token))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, token } = await params
  if (!isLocale(locale)) return {}
  const t = await getTranslations({ locale, namespace: 'card.check' })
  const { title, robots } = pageMetadata({
    locale,
    title: t('title'),
    addresses: addressesOf(token),
    hidden: true,
  })
  // The address is the code itself: no canonical, and no referrer to other sites.
  return { title, robots: robots ?? null, referrer: 'same-origin' }
}

/** What the code on a card leads to: valid or not, now. */
export default async function VerifyPage({ params, searchParams }: Props) {
  const { locale, token } = await params
  if (!isLocale(locale)) notFound()
  setRequestLocale(locale)
  const now = new Date()
  const [t, { address }, { library }] = await Promise.all([
    getTranslations({ locale, namespace: 'card.check' }),
    askedBy(),
    searchParams,
  ])
  const check = await verifyCard(token, { from: address, now })
  return (
    <PortalFrame locale={locale} addresses={addressesOf(token)}>
      <Container width="form" className="grid gap-8 pt-8 pb-24 sm:pt-12">
        <PageHeading title={t('title')} />
        <CardVerdict locale={locale} check={check} now={now} />
        {check.kind === 'valid' && (
          <LibraryDesk locale={locale} token={token} isDone={library === 'activated'} />
        )}
      </Container>
    </PortalFrame>
  )
}
