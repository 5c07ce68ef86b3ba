import type { Metadata } from 'next'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { Crumbs } from '@/features/content/components/crumbs'
import { PortalFrame } from '@/features/content/components/portal-frame'
import { type Locale, LOCALES } from '@/kernel/locale'
import { type Addresses, addressesOfRoom } from '@/platform/i18n/addresses'
import { getPathname } from '@/platform/i18n/navigation'
import { pageMetadata } from '@/platform/i18n/page-metadata'
import { Container } from '@/ui/container'
import { PageHeading } from '@/ui/page-heading'
import { SearchField } from '@/ui/search-field'
import { SearchOutcome } from '@/use-cases/search-public-site/components/search-outcome'
import { type SearchQuestion, searchQuestion } from '@/use-cases/search-public-site/domain/search-question'
import { searchPublicSite } from '@/use-cases/search-public-site/queries/search-public-site'

type Props = {
  readonly params: Promise<{ locale: Locale }>
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>
}

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale } = await params
  const { text } = searchQuestion(await searchParams)
  const t = await getTranslations({ locale, namespace: 'search' })
  const title = text ? t('titleFor', { query: text }) : t('title')
  return pageMetadata({ locale, title, addresses: addressesOfRoom('/search'), hidden: true })
}

export default async function SearchPage({ params, searchParams }: Props) {
  const { locale } = await params
  setRequestLocale(locale)
  const question = searchQuestion(await searchParams)
  const now = new Date()
  const [t, answer] = await Promise.all([
    getTranslations({ locale, namespace: 'search' }),
    searchPublicSite({ question, locale, now }),
  ])
  return (
    <PortalFrame locale={locale} addresses={addressesWith(question)} room="/search">
      <Container className="pt-4 sm:pt-6">
        <Crumbs locale={locale} />
        <PageHeading className="mt-4 mb-8" title={t('title')} />
        <form role="search" action={getPathname({ locale, href: '/search' })} className="mb-10 max-w-form">
          {question.only && <input type="hidden" name="in" value={question.only} />}
          <SearchField
            id="search"
            label={t('label')}
            submitLabel={t('submit')}
            defaultValue={question.text}
            maxLength={100}
            autoFocus={question.text === ''}
          />
        </form>
        <div className="max-w-[46rem]">
          <SearchOutcome question={question} answer={answer} locale={locale} now={now} />
        </div>
      </Container>
    </PortalFrame>
  )
}

/** The language link asks the same question in the other language. */
function addressesWith({ text, only }: SearchQuestion): Addresses {
  const query = { ...(text && { q: text }), ...(only && { in: only }) }
  const [nl = '', en = ''] = LOCALES.map((locale) =>
    getPathname({ locale, href: { pathname: '/search', query } }),
  )
  return { nl, en }
}
