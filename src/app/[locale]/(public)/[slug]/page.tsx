import type { Metadata } from 'next'
import { permanentRedirect } from 'next/navigation'
import { setRequestLocale } from 'next-intl/server'
import { currentReader } from '@/app/current-reader'
import { notFoundMetadata, notFoundOrMoved } from '@/app/not-found-or-moved'
import { PageOfEditor } from '@/features/content/components/page-of-editor'
import { PortalFrame } from '@/features/content/components/portal-frame'
import { findPage, type PageView } from '@/features/content/queries/find-page'
import type { Locale } from '@/kernel/locale'
import { type Addresses, addressesOf, addressesOfRoom } from '@/platform/i18n/addresses'
import { getPathname } from '@/platform/i18n/navigation'
import { tagPage } from '@/platform/cache/tag-page'
import { pageMetadata } from '@/platform/i18n/page-metadata'

type Props = { readonly params: Promise<{ locale: Locale; slug: string }> }

export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await params
  const page = await findPage(slug, locale, await currentReader())
  if (!page) return notFoundMetadata(locale)
  return pageMetadata({
    locale,
    title: page.title.text,
    description: page.summary.text,
    addresses: addressesOfPage(page),
  })
}

export default async function EditorsPage({ params }: Props) {
  const { locale, slug } = await params
  setRequestLocale(locale)
  const page = await findPage(slug, locale, await currentReader())
  if (!page) return notFoundOrMoved(getPathname({ locale, href: { pathname: '/[slug]', params: { slug } } }))
  const addresses = addressesOfPage(page)
  if (page.purpose || page.slugs[locale] !== slug) {
    await tagPage('do-not-keep')
    permanentRedirect(addresses[locale])
  }
  return (
    <PortalFrame locale={locale} addresses={addresses}>
      <PageOfEditor page={page} locale={locale} />
    </PortalFrame>
  )
}

/** A page with a purpose has one address: the room that shows it. */
const addressesOfPage = ({ purpose, slugs }: PageView): Addresses =>
  purpose ? addressesOfRoom(`/${purpose}`) : addressesOf('/[slug]', slugs, '/')
