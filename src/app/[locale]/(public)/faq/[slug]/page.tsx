import type { Metadata } from 'next'
import { permanentRedirect } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { currentReader } from '@/app/current-reader'
import { notFoundMetadata, notFoundOrMoved } from '@/app/not-found-or-moved'
import { Crumbs } from '@/features/content/components/crumbs'
import { FaqEntry } from '@/features/content/components/faq-entry'
import { FaqStructuredData } from '@/features/content/components/faq-structured-data'
import { InLanguage } from '@/features/content/components/in-language'
import { PortalFrame } from '@/features/content/components/portal-frame'
import { findFaqEntry } from '@/features/content/queries/find-faq-entry'
import { getSite } from '@/features/content/queries/get-site'
import type { Locale } from '@/kernel/locale'
import { addressesOf } from '@/platform/i18n/addresses'
import { getPathname } from '@/platform/i18n/navigation'
import { tagPage } from '@/platform/cache/tag-page'
import { pageMetadata } from '@/platform/i18n/page-metadata'
import { Container } from '@/ui/container'
import { PageHeading } from '@/ui/page-heading'

type Props = { readonly params: Promise<{ locale: Locale; slug: string }> }

export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await params
  const found = await findFaqEntry(slug, { locale, reader: await currentReader() })
  if (!found) return notFoundMetadata(locale)
  const { question, answer, slugs } = found.entry
  return pageMetadata({
    locale,
    title: question.text,
    description: firstWords(answer.words),
    addresses: addressesOf('/faq/[slug]', slugs, '/faq'),
  })
}

export default async function FaqEntryPage({ params }: Props) {
  const { locale, slug } = await params
  setRequestLocale(locale)
  const [t, site, found] = await Promise.all([
    getTranslations({ locale, namespace: 'faq' }),
    getSite(locale),
    findFaqEntry(slug, { locale, reader: await currentReader() }),
  ])
  if (!found)
    return notFoundOrMoved(getPathname({ locale, href: { pathname: '/faq/[slug]', params: { slug } } }))
  const { entry, category } = found
  const addresses = addressesOf('/faq/[slug]', entry.slugs, '/faq')
  if (entry.slugs[locale] !== slug) {
    await tagPage('do-not-keep')
    permanentRedirect(addresses[locale])
  }
  return (
    <PortalFrame locale={locale} addresses={addresses} room="/faq">
      <Container className="pt-4 sm:pt-6">
        <Crumbs locale={locale} trail={[{ href: '/faq', label: t('title') }]} />
        <PageHeading
          className="mt-4 mb-8"
          kicker={<InLanguage locale={locale} shown={category.name} />}
          title={<InLanguage locale={locale} shown={entry.question} />}
        />
        <FaqEntry page={found} locale={locale} votes={site.features.faqVotes} />
      </Container>
      <FaqStructuredData entries={[entry]} />
    </PortalFrame>
  )
}

const DESCRIPTION_LENGTH = 155

/** The beginning of an answer, broken off between words. */
function firstWords(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length <= DESCRIPTION_LENGTH
    ? line
    : `${line.slice(0, DESCRIPTION_LENGTH).replace(/\s+\S*$/, '')} …`
}
