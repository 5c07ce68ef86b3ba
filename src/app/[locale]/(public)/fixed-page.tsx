import type { Metadata } from 'next'
import { setRequestLocale } from 'next-intl/server'
import type { ReactNode } from 'react'
import { currentReader } from '@/app/current-reader'
import { notFoundMetadata, notFoundOrMoved } from '@/app/not-found-or-moved'
import { PageOfEditor } from '@/features/content/components/page-of-editor'
import { PortalFrame } from '@/features/content/components/portal-frame'
import { findPageFor, type PagePurpose } from '@/features/content/queries/find-page'
import type { Locale } from '@/kernel/locale'
import { addressesOfRoom } from '@/platform/i18n/addresses'
import { pageMetadata } from '@/platform/i18n/page-metadata'

type Props = { readonly params: Promise<{ locale: Locale }> }

/** What a room says of itself whose text is the editors' page with this purpose. */
export const fixedMetadata =
  (purpose: PagePurpose) =>
  async ({ params }: Props): Promise<Metadata> => {
    const { locale } = await params
    const page = await findPageFor(purpose, locale, await currentReader())
    if (!page) return notFoundMetadata(locale)
    const addresses = addressesOfRoom(`/${purpose}`)
    return pageMetadata({ locale, title: page.title.text, description: page.summary.text, addresses })
  }

/** A room whose text is the editors' page with this purpose. */
export const fixedPage = (purpose: PagePurpose) =>
  async function FixedPage({ params }: Props): Promise<ReactNode> {
    const { locale } = await params
    setRequestLocale(locale)
    const page = await findPageFor(purpose, locale, await currentReader())
    const addresses = addressesOfRoom(`/${purpose}`)
    if (!page) return notFoundOrMoved(addresses[locale])
    return (
      <PortalFrame locale={locale} addresses={addresses} room={`/${purpose}`}>
        <PageOfEditor page={page} locale={locale} />
      </PortalFrame>
    )
  }
