import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { isLocale } from '@/kernel/locale'
import { currentViewer } from '@/platform/auth/current-viewer'
import { addressesWith } from '@/platform/i18n/addresses'
import { getPathname, Link } from '@/platform/i18n/navigation'
import { pageMetadata } from '@/platform/i18n/page-metadata'
import { ButtonLink } from '@/ui/button-link'
import { PageHeading } from '@/ui/page-heading'
import { findRenewal } from '@/use-cases/remind-members/find-renewal'
import { MyScreen } from '../../../my-screen'

type Props = { readonly params: Promise<{ locale: string; token: string }> }

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, token } = await params
  if (!isLocale(locale)) return {}
  const t = await getTranslations({ locale, namespace: 'renewal.page' })
  const { title, robots } = pageMetadata({
    locale,
    title: t('title'),
    addresses: addressesOf(token),
    hidden: true,
  })
  return { title, robots: robots ?? null, referrer: 'same-origin' }
}

/** The link of a reminder: after signing in it leads to what one was reminded of, ready to be paid. */
export default async function RenewPage({ params }: Props) {
  const { locale, token } = await params
  if (!isLocale(locale)) notFound()
  setRequestLocale(locale)
  const viewer = await currentViewer()
  const next = encodeURIComponent(addressesOf(token)[locale])
  if (!viewer) redirect(`${getPathname({ locale, href: '/sign-in' })}?next=${next}`)
  if (viewer.isConsentDue) redirect(`${getPathname({ locale, href: '/consent' })}?next=${next}`)
  const renewal = await findRenewal(token, { alumnusId: viewer.alumnusId })
  if (renewal.kind === 'plans') {
    const plans = renewal.planIds.map((id) => `plan=${id}`).join('&')
    redirect(`${getPathname({ locale, href: '/my/membership/pay' })}?${plans}`)
  }
  const t = await getTranslations({ locale, namespace: 'renewal.page' })
  return (
    <MyScreen locale={locale} addresses={addressesOf(token)} room="/my/membership" viewer={viewer}>
      <PageHeading
        title={t(`${renewal.kind}.title`)}
        lead={t(`${renewal.kind}.text`, { name: viewer.firstName, number: viewer.number.toUpperCase() })}
      />
      <p>
        <ButtonLink as={Link} href="/my/membership" variant="accent">
          {t('button')}
        </ButtonLink>
      </p>
    </MyScreen>
  )
}

const addressesOf = (token: string) =>
  addressesWith('/my/membership/renew/[token]', encodeURIComponent(token))
