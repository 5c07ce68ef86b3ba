import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { type Locale, otherLocale } from '@/kernel/locale'
import type { Addresses } from '@/platform/i18n/addresses'
import { Link } from '@/platform/i18n/navigation'
import type { Room } from '@/platform/i18n/pathnames'
import { FooterGroup } from '@/ui/footer-group'
import { FooterLink } from '@/ui/footer-link'
import { HeaderLink } from '@/ui/header-link'
import { SiteFooter } from '@/ui/site-footer'
import { SiteHeader } from '@/ui/site-header'
import { SkipLink } from '@/ui/skip-link'
import { Wordmark } from '@/ui/wordmark'
import { getNavigation, getSite } from '../queries/get-site'
import { LanguageLink } from './language-link'
import { SiteColours } from './site-colours'

type PortalFrameProps = {
  readonly locale: Locale
  /** This page in each language, for the language link. */
  readonly addresses: Addresses
  /** The main room this page belongs to. */
  readonly room?: Room | undefined
  readonly children: ReactNode
}

/** What stands around every page: skip link, header, main, footer. Each page draws its own, for it knows its addresses. */
export async function PortalFrame({ locale, addresses, room, children }: PortalFrameProps) {
  const [t, site, navigation] = await Promise.all([
    getTranslations({ locale, namespace: 'shell' }),
    getSite(locale),
    getNavigation(locale),
  ])
  const other = otherLocale(locale)
  const wordmark = (
    <Wordmark as={Link} href="/" aria-label={t('nav.home', { name: site.organisation })}>
      {site.organisation}
    </Wordmark>
  )
  return (
    <>
      <SiteColours colours={site.colours} />
      <SkipLink href="#main">{t('skip')}</SkipLink>
      <SiteHeader
        navLabel={t('nav.label')}
        wordmark={wordmark}
        actions={
          <>
            <HeaderLink as={Link} href="/search" icon="search" variant="action">
              {t('nav.search')}
            </HeaderLink>
            <HeaderLink as={LanguageLink} href={addresses[other]} locale={other} variant="action">
              {t('nav.otherLanguage')}
            </HeaderLink>
            <HeaderLink as={Link} href="/sign-in" variant="account">
              {t('nav.signIn')}
            </HeaderLink>
          </>
        }
        menu={
          <HeaderLink as={Link} href="/menu" icon="menu" variant="account">
            {t('nav.menu')}
          </HeaderLink>
        }
      >
        {navigation.main.map(({ label, href }) => (
          <HeaderLink
            key={label}
            as={Link}
            href={href}
            {...(href === room ? { 'aria-current': 'page' as const } : {})}
          >
            {label}
          </HeaderLink>
        ))}
      </SiteHeader>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter
        className="mt-24"
        about={
          <>
            {wordmark}
            <p>{site.description}</p>
          </>
        }
        colophon={<p>{t('footer.colophon', { organisation: site.organisation })}</p>}
      >
        {navigation.footer.map(({ heading, links }, index) => (
          <FooterGroup key={heading} id={`footer-${index}`} title={heading}>
            {links.map(({ label, href }) => (
              <FooterLink key={label} as={Link} href={href}>
                {label}
              </FooterLink>
            ))}
          </FooterGroup>
        ))}
      </SiteFooter>
    </>
  )
}
