import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/kernel/locale'
import { MAP_FRAMES, type MapName, projectOnto } from '@/ui/map-projection'
import { windowAround } from '../domain/map-window'
import type { ChapterListing } from '../queries/chapter-listing'

type ChapterPlaceProps = { readonly locale: Locale; readonly chapter: ChapterListing }

type Look = { readonly map: MapName; readonly zoom: number; readonly dot: number }

/** The others live where the university does, which needs no map. */
const LOOKS = {
  regional: { map: 'belgium', zoom: 1, dot: 8 },
  international: { map: 'world', zoom: 1.6, dot: 11 },
} as const satisfies Record<'regional' | 'international', Look>

/** Where in Belgium or the world a regional or international chapter lives. */
export async function ChapterPlace({ locale, chapter }: ChapterPlaceProps) {
  const { kind, country, town, coordinates, name } = chapter
  if ((kind !== 'regional' && kind !== 'international') || !coordinates) return null
  const t = await getTranslations({ locale, namespace: 'chapters.map' })
  const { map, zoom, dot } = LOOKS[kind]
  const at = projectOnto(map, coordinates)
  const { x, y, width, height } = windowAround(at, MAP_FRAMES[map], zoom)
  const countryName = country ? new Intl.DisplayNames(locale, { type: 'region' }).of(country) : ''
  return (
    <figure className="grid gap-3">
      <svg
        viewBox={`${x} ${y} ${width} ${height}`}
        role="img"
        aria-label={t('one', { chapter: name.text })}
        className="block h-auto w-full overflow-hidden rounded-md print:hidden"
      >
        <use href={`/maps/${map}.svg#land`} className="fill-none stroke-brand opacity-50" />
        {map === 'belgium' && (
          <use href="/maps/belgium.svg#outline" className="fill-none stroke-brand opacity-60" />
        )}
        <circle cx={at.x} cy={at.y} r={dot * 1.9} className="fill-accent opacity-20" />
        <circle cx={at.x} cy={at.y} r={dot * 0.8} className="fill-accent stroke-2 stroke-surface" />
      </svg>
      <figcaption className="text-ink-muted text-sm">
        {[town, countryName].filter((part) => part).join(', ')}
      </figcaption>
    </figure>
  )
}
