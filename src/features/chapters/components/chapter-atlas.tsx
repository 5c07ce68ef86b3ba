import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/kernel/locale'
import { ChapterMap } from '@/ui/chapter-map'
import { MapLegend } from '@/ui/map-legend'
import type { MapName } from '@/ui/map-projection'
import { mapEntries } from './map-entries'
import type { ChapterListing } from '../queries/chapter-listing'
import { ChapterList } from './chapter-list'

type ChapterAtlasProps = {
  readonly locale: Locale
  readonly chapters: readonly ChapterListing[]
  readonly map: MapName
}

/** Chapters on a map and in the list of its numbers; one without a place on it is listed below. */
export async function ChapterAtlas({ locale, chapters, map }: ChapterAtlasProps) {
  const t = await getTranslations({ locale, namespace: 'chapters.map' })
  const places = mapEntries(chapters, locale)
  const unplaced = chapters.filter(({ coordinates }) => coordinates === null)
  return (
    <>
      <div className={LAYOUTS[map]}>
        <div data-filter-aside>
          <ChapterMap map={map} label={t(map)} places={places} />
        </div>
        <MapLegend places={places} />
      </div>
      {unplaced.length > 0 && <ChapterList locale={locale} chapters={unplaced} />}
    </>
  )
}

/** Belgium is nearly square and leaves room beside it; the world is wide. */
const LAYOUTS: Record<MapName, string> = {
  belgium: 'grid items-center gap-10 lg:grid-cols-2 lg:gap-20',
  world: 'grid gap-8',
}
