import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { cache } from 'react'
import { currentReader } from '@/app/current-reader'
import { notFoundMetadata, notFoundOrMoved } from '@/app/not-found-or-moved'
import { ChapterFacts } from '@/features/chapters/components/chapter-facts'
import { ChapterHeading } from '@/features/chapters/components/chapter-heading'
import { ChapterPlace } from '@/features/chapters/components/chapter-place'
import { ChapterText } from '@/features/chapters/components/chapter-text'
import { JoinPanel } from '@/features/chapters/components/join-panel'
import { Crumbs } from '@/features/content/components/crumbs'
import { PortalFrame } from '@/features/content/components/portal-frame'
import { CalendarSubscription } from '@/features/events/components/calendar-subscription'
import { ChapterEvents } from '@/features/events/components/chapter-events'
import { isLocale, type Locale } from '@/kernel/locale'
import { tagPage } from '@/platform/cache/tag-page'
import { addressesOf } from '@/platform/i18n/addresses'
import { getPathname } from '@/platform/i18n/navigation'
import { pageMetadata } from '@/platform/i18n/page-metadata'
import { Container } from '@/ui/container'
import { SectionHeading } from '@/ui/section-heading'
import { findChapterWithEvents } from '@/use-cases/show-chapter/queries/find-chapter-with-events'

type Props = { readonly params: Promise<{ locale: string; slug: string }> }

export const generateStaticParams = () => []

/** Asked once for the page and what it says of itself. */
const chapterAt = cache(async (locale: Locale, slug: string) => {
  await tagPage('chapters', 'events', 'studies')
  const now = new Date()
  return { chapter: await findChapterWithEvents({ slug, locale, now }, await currentReader()), now }
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await params
  if (!isLocale(locale)) return {}
  const { chapter } = await chapterAt(locale, slug)
  if (!chapter) return notFoundMetadata(locale)
  return pageMetadata({
    locale,
    title: chapter.name.text,
    description: chapter.summary.text,
    addresses: addressesOf('/chapters/[slug]', chapter.slugs, '/chapters'),
  })
}

export default async function ChapterPage({ params }: Props) {
  const { locale, slug } = await params
  if (!isLocale(locale)) notFound()
  setRequestLocale(locale)
  const { chapter, now } = await chapterAt(locale, slug)
  if (!chapter) {
    return notFoundOrMoved(getPathname({ locale, href: { pathname: '/chapters/[slug]', params: { slug } } }))
  }
  const t = await getTranslations({ locale, namespace: 'chapters' })
  return (
    <PortalFrame
      locale={locale}
      addresses={addressesOf('/chapters/[slug]', chapter.slugs, '/chapters')}
      room="/chapters"
    >
      <Container className="pt-4 pb-16">
        <Crumbs locale={locale} trail={[{ href: '/chapters', label: t('title') }]} />
        <div className="mt-6 grid gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,1fr)_21rem] lg:grid-rows-[auto_1fr]">
          <div className="grid content-start gap-8">
            <ChapterHeading locale={locale} chapter={chapter} />
            <ChapterText locale={locale} chapter={chapter} />
          </div>
          <ChapterEvents
            locale={locale}
            chapterKey={chapter.key}
            coming={chapter.coming}
            comingTotal={chapter.comingTotal}
            pastTotal={chapter.pastTotal}
            now={now}
          />
          <div className="grid content-start gap-8 lg:col-start-2 lg:row-span-2 lg:row-start-1">
            <JoinPanel locale={locale} kind={chapter.kind} />
            <ChapterPlace locale={locale} chapter={chapter} />
            <ChapterFacts locale={locale} chapter={chapter} studies={chapter.studies} />
          </div>
        </div>
      </Container>
      <Container className="grid gap-6">
        <SectionHeading title={t('chapter.calendar')} />
        <CalendarSubscription locale={locale} subject={{ of: 'chapter', slug: chapter.slug }} />
      </Container>
    </PortalFrame>
  )
}
