import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { type Locale, otherLocale } from '@/kernel/locale'
import type { Addresses } from '@/platform/i18n/addresses'
import { Link } from '@/platform/i18n/navigation'
import type { Room } from '@/platform/i18n/pathnames'
import { HeaderLink } from '@/ui/header-link'
import { SiteHeader } from '@/ui/site-header'
import { getNavigation } from '../queries/get-site'
import { HomeLink } from './home-link'
import { LanguageLink } from './language-link'
import { ViewerLink } from './viewer-link'

type PortalHeaderProps = {
  readonly locale: Locale
  readonly addresses: Addresses
  readonly room: Room | undefined
  /** Instead of the link to sign in. */
  readonly account?: ReactNode
}

export async function PortalHeader({ locale, addresses, room, account }: PortalHeaderProps) {
  const t = await getTranslations({ locale, namespace: 'shell' })
  const { main } = await getNavigation(locale)
  const other = otherLocale(locale)
  const actions = (
    <>
      <HeaderLink as={Link} href="/search" icon="search" variant="action">
        {t('nav.search')}
      </HeaderLink>
      <HeaderLink as={LanguageLink} href={addresses[other]} locale={other} variant="action">
        {t('nav.otherLanguage')}
      </HeaderLink>
      {account ?? (
        <HeaderLink as={ViewerLink} locale={locale} label={t('nav.myRooms')} variant="account">
          {t('nav.signIn')}
        </HeaderLink>
      )}
    </>
  )
  const menu = (
    <HeaderLink as={Link} href="/menu" icon="menu" variant="account">
      {t('nav.menu')}
    </HeaderLink>
  )
  return (
    <SiteHeader
      navLabel={t('nav.label')}
      wordmark={<HomeLink locale={locale} />}
      actions={actions}
      menu={menu}
    >
      {main.map(({ label, href }) => (
        <HeaderLink key={label} as={Link} href={href} aria-current={href === room ? 'page' : undefined}>
          {label}
        </HeaderLink>
      ))}
    </SiteHeader>
  )
}
