import { getLocale, getTranslations } from 'next-intl/server'
import { getPathname, Link } from '@/platform/i18n/navigation'
import { ButtonLink } from '@/ui/button-link'
import { Container } from '@/ui/container'
import { PageHeading } from '@/ui/page-heading'
import { SearchField } from '@/ui/search-field'
import { Wordmark } from '@/ui/wordmark'

/**
 * Next sends this along with every page, in case: so it is small and asks the database nothing. Pages answer with
 * `notFoundOrMoved` instead, which draws the whole house around the same words.
 */
export default async function NotFound() {
  const locale = await getLocale()
  const [t, common] = await Promise.all([getTranslations('errors.notFound'), getTranslations('common')])
  return (
    <Container width="form" className="pt-6">
      <header>
        <Wordmark as={Link} href="/">
          Alumninet
        </Wordmark>
      </header>
      <main id="main" tabIndex={-1} className="grid gap-8 pt-12">
        <PageHeading title={t('title')} lead={t('text')} />
        <form role="search" action={getPathname({ locale, href: '/search' })}>
          <SearchField id="not-found-search" label={t('search')} submitLabel={t('submit')} maxLength={100} />
        </form>
        <p>
          <ButtonLink as={Link} href="/">
            {common('backHome')}
          </ButtonLink>
        </p>
      </main>
    </Container>
  )
}
