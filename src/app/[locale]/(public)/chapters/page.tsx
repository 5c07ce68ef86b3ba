import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { ChapterDirectory } from '@/features/chapters/components/chapter-directory'
import { ChapterSearch } from '@/features/chapters/components/chapter-search'
import { KindLinks } from '@/features/chapters/components/kind-links'
import { NoChapters } from '@/features/chapters/components/no-chapters'
import { listChapters } from '@/features/chapters/queries/list-chapters'
import { PortalFrame } from '@/features/content/components/portal-frame'
import { getSite } from '@/features/content/queries/get-site'
import { isLocale } from '@/kernel/locale'
import { tagPage } from '@/platform/cache/tag-page'
import { addressesOfRoom } from '@/platform/i18n/addresses'
import { pageMetadata } from '@/platform/i18n/page-metadata'
import { Container } from '@/ui/container'
import { PageHeading } from '@/ui/page-heading'

type Props = { readonly params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const t = await getTranslations({ locale, namespace: 'chapters' })
  return pageMetadata({
    locale,
    title: t('title'),
    description: t('metaDescription'),
    addresses: addressesOfRoom('/chapters'),
  })
}

export default async function ChaptersPage({ params }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  setRequestLocale(locale)
  await tagPage('chapters')
  const [t, chapters, site] = await Promise.all([
    getTranslations({ locale, namespace: 'chapters' }),
    listChapters({ locale }),
    getSite(locale),
  ])
  return (
    <PortalFrame locale={locale} addresses={addressesOfRoom('/chapters')} room="/chapters">
      <Container className="grid gap-10 py-12 sm:py-16">
        <PageHeading title={t('title')} lead={t('lead')} />
        {chapters.length > 0 ? (
          <ChapterSearch locale={locale} beside={<KindLinks locale={locale} chapters={chapters} />}>
            <ChapterDirectory locale={locale} chapters={chapters} hasMaps={site.features.chapterMap} />
          </ChapterSearch>
        ) : (
          <NoChapters locale={locale} />
        )}
      </Container>
    </PortalFrame>
  )
}
