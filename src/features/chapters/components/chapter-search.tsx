import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Locale } from '@/kernel/locale'
import { getPathname } from '@/platform/i18n/navigation'
import { SearchField } from '@/ui/search-field'

type ChapterSearchProps = {
  readonly locale: Locale
  /** What stands between the box and the list. */
  readonly beside: ReactNode
  /** The list, its groups and items marked as `live-filter` asks. */
  readonly children: ReactNode
}

/** The box above the list of chapters: it narrows the list as one types, and asks the whole portal on Enter. */
export async function ChapterSearch({ locale, beside, children }: ChapterSearchProps) {
  const t = await getTranslations({ locale, namespace: 'chapters.filter' })
  return (
    <live-filter
      data-none={t('none')}
      data-one={t('one')}
      data-other={t.raw('other')}
      className="grid gap-10"
    >
      <div className="grid gap-2">
        <form
          role="search"
          action={getPathname({ locale, href: '/search' })}
          className="grid max-w-form gap-2 print:hidden"
        >
          <input type="hidden" name="in" value="chapters" />
          <SearchField
            id="chapter-search"
            label={t('label')}
            submitLabel={t('submit')}
            maxLength={100}
            autoComplete="off"
          />
          <p role="status" className="min-h-6 text-ink-muted text-sm" />
        </form>
        {beside}
      </div>
      {children}
    </live-filter>
  )
}
