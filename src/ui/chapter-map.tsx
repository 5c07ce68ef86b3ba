import type { ComponentPropsWithoutRef, ElementType } from 'react'
import { classNames } from './class-names'
import {
  MAP_FRAMES,
  type MapName,
  type MapPlace,
  type MapPoint,
  projectOnto,
  spreadApart,
} from './map-projection'

/** A place on the map and in its legend. */
export type MapEntry = MapPlace & { readonly id: string; readonly name: string; readonly href: string }

type ChapterMapProps = Omit<ComponentPropsWithoutRef<'svg'>, 'children'> & {
  readonly map: MapName
  readonly label: string
  readonly places: readonly MapEntry[]
  /** The link component, given `href` as a string. */
  readonly as?: ElementType
}

/** Units that are at least 24 px at the smallest width at which each map shows its marks. */
const MARK_SIZE: Record<MapName, number> = { belgium: 30, world: 40 }

/**
 * A drawn map with one numbered mark per place; the numbers are those of the MapLegend that must stand beside it.
 * On a phone the world shows towns only: marks of 24 px would cover continents, and the legend has the links.
 */
export function ChapterMap({ map, label, places, as, className, ...rest }: ChapterMapProps) {
  const Link: ElementType = as ?? 'a'
  const { width, height } = MAP_FRAMES[map]
  const marks = placeMarks(map, places)
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={label}
      className={classNames('block h-auto w-full overflow-visible print:hidden', className)}
      {...rest}
    >
      <MapGround map={map} />
      <g aria-hidden="true">
        {marks.map((mark) => (
          <Town key={mark.entry.id} map={map} {...mark} />
        ))}
      </g>
      <g className={map === 'world' ? 'hidden sm:inline' : undefined}>
        {marks.map(({ entry, number, at }) => (
          <g key={entry.id}>
            {/* Shown under the pointer; within the link it would count as its visible text. */}
            <title>{entry.name}</title>
            <Link href={entry.href} aria-label={`${number} ${entry.name}`} className="group">
              <Numeral size={MARK_SIZE[map]} at={at} number={number} />
            </Link>
          </g>
        ))}
      </g>
    </svg>
  )
}

function MapGround({ map }: { map: MapName }) {
  return (
    <g aria-hidden="true" className="fill-none stroke-brand">
      <use
        href={`/maps/${map}.svg#land`}
        strokeWidth={map === 'world' ? 1.3 : 1}
        className={map === 'world' ? 'opacity-60' : 'opacity-45'}
      />
      {map === 'belgium' && <use href="/maps/belgium.svg#outline" strokeWidth="0.8" className="opacity-60" />}
    </g>
  )
}

type PlacedMark = { entry: MapEntry; number: number; town: MapPoint; at: MapPoint }

/** The true place, with a line to its mark where that had to move aside. */
function Town({ map, town, at }: PlacedMark & { map: MapName }) {
  const isWorld = map === 'world'
  return (
    <>
      <path
        d={`M${town.x} ${town.y}L${at.x} ${at.y}`}
        className={classNames('stroke-brand', isWorld && 'hidden sm:inline')}
      />
      <circle
        cx={town.x}
        cy={town.y}
        r={isWorld ? 9 : 3}
        className={classNames('fill-accent', isWorld && 'sm:[r:3px]')}
      />
    </>
  )
}

function Numeral({ size, at, number }: { size: number; at: MapPoint; number: number }) {
  return (
    <g transform={`translate(${at.x} ${at.y})`}>
      <circle
        r={size / 2 - 1}
        className="fill-surface-raised stroke-brand group-hover:fill-brand group-focus-visible:fill-brand"
      />
      <text
        aria-hidden="true"
        y={size * 0.17}
        fontSize={size * 0.48}
        textAnchor="middle"
        className="fill-ink font-semibold tabular-nums group-hover:fill-on-brand group-focus-visible:fill-on-brand"
      >
        {number}
      </text>
    </g>
  )
}

function placeMarks(map: MapName, places: readonly MapEntry[]): readonly PlacedMark[] {
  const towns = places.map((place) => rounded(projectOnto(map, place)))
  const marks = spreadApart(towns, MARK_SIZE[map])
  return places.map((entry, index) => {
    const town = towns[index] ?? { x: 0, y: 0 }
    return { entry, number: index + 1, town, at: rounded(marks[index] ?? town) }
  })
}

function rounded({ x, y }: MapPoint): MapPoint {
  return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 }
}
