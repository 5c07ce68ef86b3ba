import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/kernel/locale'
import { getPathname } from '@/platform/i18n/navigation'
import { ChapterFilter } from './chapter-filter'

/** The box above the list of chapters, with its words. */
export async function ChapterSearch({
  locale,
  listId,
}: {
  readonly locale: Locale
  readonly listId: string
}) {
  const t = await getTranslations({ locale, namespace: 'chapters.filter' })
  return (
    <ChapterFilter
      listId={listId}
      searchPath={getPathname({ locale, href: '/search' })}
      words={{
        label: t('label'),
        submit: t('submit'),
        none: t('none'),
        one: t('one'),
        other: t.raw('other'),
      }}
    />
  )
}
