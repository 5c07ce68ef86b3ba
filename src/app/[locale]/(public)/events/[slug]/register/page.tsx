import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { cache } from 'react'
import { notFoundOrMoved } from '@/app/not-found-or-moved'
import { PortalFrame } from '@/features/content/components/portal-frame'
import { HiddenEventGate } from '@/features/events/components/hidden-event-gate'
import { RegistrationSoon } from '@/features/events/components/registration-soon'
import { isLocale, type Locale, type LocalizedText } from '@/kernel/locale'
import { currentViewer } from '@/platform/auth/current-viewer'
import { requireViewerAt } from '@/platform/auth/require-viewer'
import { type Addresses, addressesOfRoom } from '@/platform/i18n/addresses'
import { getPathname } from '@/platform/i18n/navigation'
import { pageMetadata } from '@/platform/i18n/page-metadata'
import { Container } from '@/ui/container'
import { RegisterEvent } from '@/use-cases/register-for-event/components/register-event'
import { answerOfAddress } from '@/use-cases/register-for-event/domain/reservation-answer'
import { findRegisterScreen } from '@/use-cases/register-for-event/queries/find-register-screen'

type Search = { readonly [name: string]: string | string[] | undefined }
type Props = {
  readonly params: Promise<{ locale: string; slug: string }>
  readonly searchParams: Promise<Search>
}

export const dynamic = 'force-dynamic'

/** Asked once for the page and what it says of itself. */
const screenAt = cache(async (locale: Locale, slug: string) => {
  const viewer = await currentViewer()
  return findRegisterScreen({ slug, locale }, { alumnusId: viewer?.alumnusId ?? null, now: new Date() })
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await params
  if (!isLocale(locale)) return {}
  const screen = await screenAt(locale, slug)
  const t = await getTranslations({ locale, namespace: 'events' })
  if (!screen) return {}
  if (screen.kind === 'hidden') {
    return pageMetadata({
      locale,
      title: t('hidden.metaTitle'),
      addresses: addressesOfRoom('/events'),
      hidden: true,
    })
  }
  return pageMetadata({
    locale,
    title: t('register.metaTitle', { title: screen.event.title.text }),
    addresses: registrationAddresses(screen.event.slugs),
    hidden: true,
  })
}

/** Where registering begins: the tickets, or a place on the waiting list. */
export default async function RegisterPage({ params, searchParams }: Props) {
  const { locale, slug } = await params
  if (!isLocale(locale)) notFound()
  setRequestLocale(locale)
  if ((await currentViewer())?.isConsentDue) await requireViewerAt(locale, registrationAddress(locale, slug))
  const [screen, asked] = await Promise.all([screenAt(locale, slug), searchParams])
  const { wait, sent, notice } = asked
  if (!screen) return notFoundOrMoved(registrationAddress(locale, slug))
  const isOpen = screen.kind === 'event' && screen.sale !== null
  return (
    <PortalFrame
      locale={locale}
      addresses={
        screen.kind === 'event' ? registrationAddresses(screen.event.slugs) : addressesOfRoom('/events')
      }
      room="/events"
    >
      <Container className={isOpen ? 'pt-8 pb-24 sm:pt-12' : 'py-10 sm:py-16'}>
        {screen.kind === 'hidden' && (
          <HiddenEventGate
            locale={locale}
            hidden={screen.hidden}
            next={screen.isSignedIn ? null : registrationAddress(locale, slug)}
          />
        )}
        {screen.kind === 'event' && !isOpen && (
          <RegistrationSoon locale={locale} event={screen.event} now={new Date()} />
        )}
        {screen.kind === 'event' && (
          <RegisterEvent
            locale={locale}
            screen={screen}
            asked={{
              wait: typeof wait === 'string' ? Number(wait) : null,
              sent: sent === 'seats' || sent === 'waiting' ? sent : null,
              isThereRoom: notice === 'seats-left',
              answer: answerOfAddress(asked),
            }}
            now={new Date()}
          />
        )}
      </Container>
    </PortalFrame>
  )
}

const registrationAddress = (locale: Locale, slug: string): string =>
  getPathname({ locale, href: { pathname: '/events/[slug]/register', params: { slug } } })

const registrationAddresses = ({ nl, en }: LocalizedText): Addresses => ({
  nl: registrationAddress('nl', nl ?? ''),
  en: registrationAddress('en', en ?? ''),
})
