import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { cache } from 'react'
import { SiteColours } from '@/features/content/components/site-colours'
import { getSite } from '@/features/content/queries/get-site'
import { DoorDesk } from '@/features/events/components/door/door-desk'
import { DOOR_WORDS, type DoorWords } from '@/features/events/components/door/door-words'
import { findDoor } from '@/features/events/queries/find-door'
import { isLocale, type Locale, otherLocale } from '@/kernel/locale'
import { currentStaff } from '@/platform/auth/current-staff'
import { addressesWith } from '@/platform/i18n/addresses'
import { Container } from '@/ui/container'
import { PageHeading } from '@/ui/page-heading'
import { SkipLink } from '@/ui/skip-link'
import { TextLink } from '@/ui/text-link'

type Props = { readonly params: Promise<{ locale: string; slug: string }> }

export const dynamic = 'force-dynamic'

const doorAt = cache(async (locale: Locale, slug: string) => findDoor({ locale, slug }, await currentStaff()))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const t = await getTranslations({ locale, namespace: 'door' })
  // Whoever is not let in hears not even what the event is called.
  return { title: t('title'), robots: { index: false, follow: false } }
}

/** The door of an event, on the phone of whoever stands at it. */
export default async function DoorPage({ params }: Props) {
  const { locale, slug } = await params
  if (!isLocale(locale)) notFound()
  setRequestLocale(locale)
  const address = addressesWith('/door/[slug]', slug)[locale]
  const signInAddress = `/admin/login?redirect=${encodeURIComponent(address)}`
  if (!(await currentStaff())) redirect(signInAddress)
  const [t, door, { colours }] = await Promise.all([
    getTranslations({ locale, namespace: 'door' }),
    doorAt(locale, slug),
    getSite(locale),
  ])
  if (!door) notFound()
  const words = Object.fromEntries(DOOR_WORDS.map((word) => [word, t(`desk.${word}`)])) as DoorWords
  const other = otherLocale(locale)
  return (
    <>
      <SiteColours colours={colours} />
      <SkipLink href="#main">{t('skip')}</SkipLink>
      <main id="main" tabIndex={-1}>
        <Container width="form" className="grid gap-8 pt-6 pb-24">
          <PageHeading kicker={t('title')} title={door.title}>
            <TextLink
              variant="standalone"
              href={addressesWith('/door/[slug]', encodeURIComponent(door.slugs[other]))[other]}
              lang={other}
              hrefLang={other}
            >
              {t('otherLanguage')}
            </TextLink>
          </PageHeading>
          <noscript>{t('noScript')}</noscript>
          <DoorDesk
            locale={locale}
            eventId={door.eventId}
            timeZone={door.timeZone}
            signInAddress={signInAddress}
            words={words}
          />
        </Container>
      </main>
    </>
  )
}
