import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { type RegistrationSearch, readAsked } from '@/app/[locale]/registration-asked'
import { PortalFrame } from '@/features/content/components/portal-frame'
import { isLocale } from '@/kernel/locale'
import { requireViewerAt } from '@/platform/auth/require-viewer'
import { addressesWith } from '@/platform/i18n/addresses'
import { pageMetadata } from '@/platform/i18n/page-metadata'
import { Container } from '@/ui/container'
import { RegistrationRoom } from '@/use-cases/register-for-event/components/registration-room'
import { RegistrationSteps } from '@/use-cases/register-for-event/components/registration-steps'
import { isUnderWay } from '@/use-cases/register-for-event/domain/is-under-way'
import { findRegistrationPage } from '@/use-cases/register-for-event/queries/find-registration-page'
import { MyScreen } from '../../my-screen'

type Props = {
  readonly params: Promise<{ locale: string; code: string }>
  readonly searchParams: Promise<RegistrationSearch>
}

export const dynamic = 'force-dynamic'

const addressesOf = (code: string) => addressesWith('/my/registrations/[code]', encodeURIComponent(code))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, code } = await params
  if (!isLocale(locale)) return {}
  const t = await getTranslations({ locale, namespace: 'booking' })
  return pageMetadata({ locale, title: t('booked.kicker'), addresses: addressesOf(code), hidden: true })
}

/** One's own registration: on its way, or what it became. */
export default async function OwnRegistrationPage({ params, searchParams }: Props) {
  const { locale, code } = await params
  if (!isLocale(locale)) notFound()
  setRequestLocale(locale)
  const addresses = addressesOf(code)
  const viewer = await requireViewerAt(locale, addresses[locale])
  const now = new Date()
  const page = await findRegistrationPage(code, { owner: { alumnusId: viewer.alumnusId }, now })
  if (!page) notFound()
  const { chosen, done, isIncomplete, step } = readAsked(await searchParams)
  if (isUnderWay(page.registration)) {
    return (
      <PortalFrame locale={locale} addresses={addresses} room="/events">
        <Container className="pt-8 pb-24 sm:pt-12">
          <RegistrationSteps {...{ locale, page, step, isIncomplete, now }} />
        </Container>
      </PortalFrame>
    )
  }
  return (
    <MyScreen locale={locale} addresses={addresses} room="/my/registrations" viewer={viewer}>
      <RegistrationRoom {...{ locale, page, step, done, chosen, now }} />
    </MyScreen>
  )
}
