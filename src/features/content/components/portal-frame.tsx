import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Locale } from '@/kernel/locale'
import type { Addresses } from '@/platform/i18n/addresses'
import type { Room } from '@/platform/i18n/pathnames'
import { SkipLink } from '@/ui/skip-link'
import { getSite } from '../queries/get-site'
import { PortalFooter } from './portal-footer'
import { PortalHeader } from './portal-header'
import { SiteColours } from './site-colours'

type PortalFrameProps = {
  readonly locale: Locale
  /** This page in each language, for the language link. */
  readonly addresses: Addresses
  /** The main room this page belongs to. */
  readonly room?: Room | undefined
  /** What stands in the header instead of "sign in", as list items: in rooms made for who is signed in. */
  readonly account?: ReactNode
  readonly children: ReactNode
}

/** What stands around every page: skip link, header, main, footer. Each page draws its own, for it knows its addresses. */
export async function PortalFrame({ locale, addresses, room, account, children }: PortalFrameProps) {
  const t = await getTranslations({ locale, namespace: 'shell' })
  const { colours } = await getSite(locale)
  return (
    <>
      <SiteColours colours={colours} />
      <SkipLink href="#main">{t('skip')}</SkipLink>
      <PortalHeader locale={locale} addresses={addresses} room={room} account={account} />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <PortalFooter locale={locale} />
    </>
  )
}
