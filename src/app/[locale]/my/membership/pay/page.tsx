import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { civilDateAt } from '@/kernel/civil-date'
import { isLocale } from '@/kernel/locale'
import { requireViewer } from '@/platform/auth/require-viewer'
import { getPortal } from '@/platform/database/get-portal'
import { addressesOfRoom } from '@/platform/i18n/addresses'
import { getPathname, Link } from '@/platform/i18n/navigation'
import { pageMetadata } from '@/platform/i18n/page-metadata'
import { Callout } from '@/ui/callout'
import { PageHeading } from '@/ui/page-heading'
import { TextLink } from '@/ui/text-link'
import { Review } from '@/use-cases/pay-membership/components/review'
import { readChoice, quoteOf, writtenChoice } from '@/use-cases/pay-membership/domain/quote'
import { findOffers } from '@/use-cases/pay-membership/queries/find-offers'
import { MyScreen } from '../../my-screen'

type Asked = { readonly [name in 'plan' | 'partner' | 'changed']?: string | string[] }
type Props = { readonly params: Promise<{ locale: string }>; readonly searchParams: Promise<Asked> }

export const dynamic = 'force-dynamic'

const addresses = addressesOfRoom('/my/membership/pay')

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const t = await getTranslations({ locale, namespace: 'memberships.pay' })
  return pageMetadata({ locale, title: t('title'), addresses, hidden: true })
}

/** What one is about to pay, once more, and the button. The choice stands in the address, so going back keeps it. */
export default async function PayMembershipPage({ params, searchParams }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  setRequestLocale(locale)
  const asked = await searchParams
  const choice = readChoice(asked)
  const query = writtenChoice(choice)
  const viewer = await requireViewer(locale, '/my/membership/pay')
  const [t, offers] = await Promise.all([
    getTranslations({ locale, namespace: 'memberships.pay' }),
    findOffers((await getPortal()).db.drizzle, {
      alumnusId: viewer.alumnusId,
      locale,
      day: civilDateAt(new Date()),
    }),
  ])
  const quote = quoteOf(offers, choice)
  if (!quote.ok) redirect(`${getPathname({ locale, href: '/my/membership' })}?notice=${quote.code}`)
  const withChoice = { nl: `${addresses.nl}?${query}`, en: `${addresses.en}?${query}` }
  return (
    <MyScreen locale={locale} addresses={withChoice} room="/my/membership" viewer={viewer}>
      <PageHeading title={t('title')} lead={t('lead')} />
      {asked.changed === 'yes' && (
        <Callout role="alert" tone="warning" title={t('changed.title')}>
          <p>{t('changed.text')}</p>
        </Callout>
      )}
      <Review locale={locale} quote={quote.value} choice={choice} />
      <div className="grid max-w-form gap-4 text-ink-muted text-sm">
        <p>{t('opens')}</p>
        <p>
          {t.rich('terms', {
            refunds: (words) => (
              <TextLink as={Link} href="/refunds">
                {words}
              </TextLink>
            ),
          })}
        </p>
        <p>
          <TextLink as={Link} href="/my/membership" variant="back">
            {t('back')}
          </TextLink>
        </p>
      </div>
    </MyScreen>
  )
}
