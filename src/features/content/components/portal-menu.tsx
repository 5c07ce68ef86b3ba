import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { type Locale, otherLocale } from '@/kernel/locale'
import type { Addresses } from '@/platform/i18n/addresses'
import { getPathname, Link } from '@/platform/i18n/navigation'
import { Door } from '@/ui/door'
import { DoorList } from '@/ui/door-list'
import { SearchField } from '@/ui/search-field'
import { SectionHeading } from '@/ui/section-heading'
import { getNavigation } from '../queries/get-site'
import { LanguageLink } from './language-link'
import { ViewerLink } from './viewer-link'

type PortalMenuProps = { readonly locale: Locale; readonly addresses: Addresses }

/** Everything the header holds on a wide screen, as one page of doors; the footer is below it, as everywhere. */
export async function PortalMenu({ locale, addresses }: PortalMenuProps) {
  const [t, shell, navigation] = await Promise.all([
    getTranslations({ locale, namespace: 'pages.menu' }),
    getTranslations({ locale, namespace: 'shell' }),
    getNavigation(locale),
  ])
  const other = otherLocale(locale)
  return (
    <div className="grid gap-x-16 gap-y-12 lg:grid-cols-2">
      <form
        role="search"
        action={getPathname({ locale, href: '/search' })}
        className="max-w-form lg:col-span-2"
      >
        <SearchField id="menu-search" label={t('search')} submitLabel={shell('nav.search')} maxLength={100} />
      </form>
      <Part id="rooms" title={t('rooms')}>
        {navigation.main.map(({ label, href }) => (
          <Door key={label} as={Link} href={href}>
            {label}
          </Door>
        ))}
        <Door as={Link} href="/contact">
          {t('contact')}
        </Door>
      </Part>
      <Part id="account" title={t('account')}>
        <Door
          as={ViewerLink}
          locale={locale}
          label={shell('nav.myRooms')}
          hint={<span data-visitor-only>{t('signInText')}</span>}
        >
          <span data-viewer-text>{t('signIn')}</span>
        </Door>
        <Door as={Link} href="/activate" hint={t('activateText')}>
          {t('activate')}
        </Door>
        <Door as={LanguageLink} href={addresses[other]} locale={other}>
          {shell('nav.otherLanguage')}
        </Door>
      </Part>
    </div>
  )
}

function Part({
  id,
  title,
  children,
}: {
  readonly id: string
  readonly title: string
  readonly children: ReactNode
}) {
  return (
    <section aria-labelledby={id}>
      <SectionHeading titleId={id} title={title} />
      <DoorList className="border-t-0">{children}</DoorList>
    </section>
  )
}
