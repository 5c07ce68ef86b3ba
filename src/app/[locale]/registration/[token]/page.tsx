import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { type RegistrationSearch, readAsked } from '@/app/[locale]/registration-asked'
import { PortalFrame } from '@/features/content/components/portal-frame'
import { isLocale } from '@/kernel/locale'
import { addressesWith } from '@/platform/i18n/addresses'
import { pageMetadata } from '@/platform/i18n/page-metadata'
import { Container } from '@/ui/container'
import { RegistrationRoom } from '@/use-cases/register-for-event/components/registration-room'
import { RegistrationSteps } from '@/use-cases/register-for-event/components/registration-steps'
import { isUnderWay } from '@/use-cases/register-for-event/domain/is-under-way'
import { findGuestRegistrationPage } from '@/use-cases/register-for-event/queries/find-registration-page'

type Props = {
  readonly params: Promise<{ locale: string; token: string }>
  readonly searchParams: Promise<RegistrationSearch>
}

export const dynamic = 'force-dynamic'

const addressesOf = (token: string) => addressesWith('/registration/[token]', encodeURIComponent(token))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, token } = await params
  if (!isLocale(locale)) return {}
  const t = await getTranslations({ locale, namespace: 'booking' })
  const { title, robots } = pageMetadata({
    locale,
    title: t('booked.kicker'),
    addresses: addressesOf(token),
    hidden: true,
  })
  // The address opens the registration: no canonical, and no referrer to other sites.
  return { title, robots: robots ?? null, referrer: 'same-origin' }
}

/** The registration of a guest, by the link of a mail: on its way, or what it became. */
export default async function GuestRegistrationPage({ params, searchParams }: Props) {
  const { locale, token } = await params
  if (!isLocale(locale)) notFound()
  setRequestLocale(locale)
  const now = new Date()
  const page = await findGuestRegistrationPage(token, now)
  if (!page) notFound()
  const { chosen, done, isIncomplete, step } = readAsked(await searchParams)
  return (
    <PortalFrame locale={locale} addresses={addressesOf(token)} room="/events">
      <Container className="grid gap-12 pt-8 pb-24 sm:pt-12">
        {isUnderWay(page.registration) ? (
          <RegistrationSteps {...{ locale, page, step, isIncomplete, now }} />
        ) : (
          <RegistrationRoom {...{ locale, page, step, done, chosen, now }} />
        )}
      </Container>
    </PortalFrame>
  )
}
