import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/kernel/locale'
import { Link } from '@/platform/i18n/navigation'
import { Pagination } from '@/ui/pagination'
import { TextLink } from '@/ui/text-link'
import { type EventSearch, queryOf } from '../domain/event-search'

type SearchPagesProps = { readonly locale: Locale; readonly search: EventSearch; readonly pages: number }

/** To the pages of a search before and after this one. */
export async function SearchPages({ locale, search, pages }: SearchPagesProps) {
  if (pages <= 1) return null
  const t = await getTranslations({ locale, namespace: 'events.search.pages' })
  const { page } = search
  const toPage = (to: number) => ({
    pathname: '/events/search' as const,
    query: queryOf({ ...search, page: to }),
  })
  return (
    <Pagination
      label={t('label')}
      previous={
        page > 1 && (
          <TextLink as={Link} href={toPage(page - 1)} rel="prev" variant="back">
            {t('previous')}
          </TextLink>
        )
      }
      next={
        page < pages && (
          <TextLink as={Link} href={toPage(page + 1)} rel="next" variant="forward">
            {t('next')}
          </TextLink>
        )
      }
    >
      {t('current', { page, pages })}
    </Pagination>
  )
}
