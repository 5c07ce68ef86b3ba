import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/kernel/locale'
import { SectionHeading } from '@/ui/section-heading'
import { byKind } from '../domain/chapter-groups'
import type { ChapterListing } from '../queries/chapter-listing'
import { ChapterAtlas } from './chapter-atlas'
import { ChapterList } from './chapter-list'

type ChapterDirectoryProps = {
  readonly locale: Locale
  readonly chapters: readonly ChapterListing[]
  /** Whether the chapters of regions and countries are shown on a map as well. */
  readonly hasMaps: boolean
}

const MAP_OF = { regional: 'belgium', international: 'world' } as const

/** All chapters, kind by kind, each kind with a sentence on what it is. */
export async function ChapterDirectory({ locale, chapters, hasMaps }: ChapterDirectoryProps) {
  const t = await getTranslations({ locale, namespace: 'chapters.group' })
  return (
    <div className="grid gap-16">
      {byKind(chapters).map(({ kind, chapters: found }) => (
        <section key={kind} data-filter-group aria-labelledby={kind} className="grid gap-6">
          <div className="grid gap-4">
            <SectionHeading title={<span data-filter-text>{t(`${kind}.title`)}</span>} titleId={kind} />
            <p className="max-w-measure">{t(`${kind}.text`)}</p>
          </div>
          {hasMaps && (kind === 'regional' || kind === 'international') ? (
            <ChapterAtlas locale={locale} chapters={found} map={MAP_OF[kind]} />
          ) : (
            <ChapterList locale={locale} chapters={found} />
          )}
        </section>
      ))}
    </div>
  )
}
