import type { Metadata } from 'next'
import { setRequestLocale } from 'next-intl/server'
import { PortalFrame } from '@/features/content/components/portal-frame'
import { getSite } from '@/features/content/queries/get-site'
import type { Locale } from '@/kernel/locale'
import { addressesOfRoom } from '@/platform/i18n/addresses'
import { pageMetadata } from '@/platform/i18n/page-metadata'
import { HomeChapters } from '@/use-cases/show-home/components/home-chapters'
import { HomeEvents } from '@/use-cases/show-home/components/home-events'
import { HomeStory } from '@/use-cases/show-home/components/home-story'
import { HomeWelcome } from '@/use-cases/show-home/components/home-welcome'
import { getHome } from '@/use-cases/show-home/queries/get-home'

type Props = { readonly params: Promise<{ locale: Locale }> }

const addresses = addressesOfRoom('/')

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  const site = await getSite(locale)
  return {
    ...pageMetadata({ locale, title: site.tagline, description: site.welcomeLead, addresses }),
    title: { absolute: [site.organisation, site.tagline].filter(Boolean).join(' · ') },
  }
}

export default async function HomePage({ params }: Props) {
  const { locale } = await params
  setRequestLocale(locale)
  const now = new Date()
  const home = await getHome({ locale, now })
  const { story, features } = home.site
  return (
    <PortalFrame locale={locale} addresses={addresses} room="/">
      <HomeWelcome home={home} locale={locale} />
      <HomeEvents events={home.events} locale={locale} now={now} />
      <HomeChapters
        regional={home.regional}
        abroad={home.abroad}
        locale={locale}
        withMap={features.chapterMap}
      />
      {features.story && story && <HomeStory story={story} locale={locale} />}
    </PortalFrame>
  )
}
