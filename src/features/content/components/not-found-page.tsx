import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/kernel/locale'
import { addressesOfRoom } from '@/platform/i18n/addresses'
import { getPathname, Link } from '@/platform/i18n/navigation'
import { Arcade } from '@/ui/arcade'
import { Container } from '@/ui/container'
import { Door } from '@/ui/door'
import { DoorList } from '@/ui/door-list'
import { PageHeading } from '@/ui/page-heading'
import { SearchField } from '@/ui/search-field'
import { getNavigation } from '../queries/get-site'
import { PortalFrame } from './portal-frame'

/** There is nothing at this address: look for it here, or go on through one of the main doors. */
export async function NotFoundPage({ locale }: { readonly locale: Locale }) {
  const [t, common, navigation] = await Promise.all([
    getTranslations({ locale, namespace: 'errors.notFound' }),
    getTranslations({ locale, namespace: 'common' }),
    getNavigation(locale),
  ])
  return (
    <PortalFrame locale={locale} addresses={addressesOfRoom('/')}>
      <Container className="grid gap-x-16 gap-y-12 pt-12 sm:pt-16 lg:grid-cols-[1.15fr_0.85fr]">
        <div className="grid content-start gap-8">
          <PageHeading title={t('title')} lead={t('text')} />
          <form role="search" action={getPathname({ locale, href: '/search' })} className="max-w-form">
            <SearchField
              id="not-found-search"
              label={t('search')}
              submitLabel={t('submit')}
              maxLength={100}
            />
          </form>
          <Arcade
            seed="not found"
            arches={5}
            className="mt-8 hidden w-full max-w-md text-line-control lg:block"
          />
        </div>
        <nav aria-label={t('doors')}>
          <DoorList>
            {navigation.main.map(({ label, href }) => (
              <Door key={label} as={Link} href={href}>
                {label}
              </Door>
            ))}
            <Door as={Link} href="/contact">
              {common('go.contact')}
            </Door>
            <Door as={Link} href="/">
              {common('backHome')}
            </Door>
          </DoorList>
        </nav>
      </Container>
    </PortalFrame>
  )
}
