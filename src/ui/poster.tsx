import type { ComponentPropsWithoutRef } from 'react'
import { classNames } from './class-names'
import { patternMotifOf, patternPath } from './pattern-path'
import { seededRandom } from './seeded-random'
import { type SetTitle, setTitle } from './set-title'

export type PosterShape = 'portrait' | 'landscape' | 'stamp'

type PosterProps = Omit<ComponentPropsWithoutRef<'svg'>, 'children'> & {
  readonly title: string
  readonly day: string
  readonly month: string
  readonly seed: string
  readonly shape?: PosterShape
}

type Layout = {
  readonly width: number
  readonly height: number
  readonly day: { readonly y: number; readonly fontSize: number }
  readonly month: { readonly x: number | 'after-day'; readonly y: number; readonly fontSize: number }
  /** A stamp carries no title. */
  readonly title: {
    readonly x: number
    readonly y: number
    readonly maxLines: number
    readonly sizes: readonly number[]
  }
  /** Where the lines begin at the latest; a long title pushes them down. */
  readonly patternY: number
}

const MARGIN = 28

const LAYOUTS: Record<PosterShape, Layout> = {
  portrait: {
    width: 400,
    height: 500,
    day: { y: 116, fontSize: 112 },
    month: { x: 'after-day', y: 116, fontSize: 22 },
    title: { x: MARGIN, y: 184, maxLines: 5, sizes: [44, 38, 33, 28, 22] },
    patternY: 290,
  },
  landscape: {
    width: 640,
    height: 360,
    day: { y: 126, fontSize: 124 },
    month: { x: MARGIN, y: 162, fontSize: 24 },
    title: { x: 220, y: 68, maxLines: 4, sizes: [44, 38, 33, 28, 24] },
    patternY: 190,
  },
  stamp: {
    width: 160,
    height: 120,
    day: { y: 66, fontSize: 60 },
    month: { x: MARGIN, y: 92, fontSize: 20 },
    title: { x: 0, y: 0, maxLines: 0, sizes: [] },
    patternY: 40,
  },
}

const GROUNDS = [
  { ground: 'fill-deep', ink: 'fill-on-deep', lines: 'stroke-on-deep' },
  { ground: 'fill-clay', ink: 'fill-on-clay', lines: 'stroke-on-clay' },
  { ground: 'fill-moss', ink: 'fill-on-moss', lines: 'stroke-on-moss' },
  { ground: 'fill-surface-sunken dark:fill-surface-raised', ink: 'fill-ink', lines: 'stroke-brand' },
] as const

/**
 * A typographic poster for an activity without a picture: day, month, title and fine lines, always the same for a seed.
 * It repeats what stands beside it in words, so it is hidden from assistive technology.
 */
export function Poster({ title, day, month, seed, shape = 'portrait', className, ...rest }: PosterProps) {
  const layout = LAYOUTS[shape]
  const { width, height } = layout
  const colours = GROUNDS[Math.floor(seededRandom(`ground ${seed}`)() * GROUNDS.length)] ?? GROUNDS[0]
  const set =
    layout.title.maxLines > 0
      ? setTitle(title, { ...layout.title, width: width - layout.title.x - MARGIN })
      : null
  const patternY = Math.max(layout.patternY, set ? bottomOf(set, layout) : 0)
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      className={classNames('block h-auto w-full overflow-hidden rounded-md', className)}
      {...rest}
    >
      <rect width={width} height={height} className={colours.ground} />
      <path
        d={patternPath(patternMotifOf(seed), { width, height: height - patternY, seed })}
        transform={`translate(0 ${patternY})`}
        fill="none"
        className={classNames(colours.lines, shape === 'stamp' ? 'opacity-30' : 'opacity-50')}
      />
      <g className={colours.ink}>
        <PosterDate layout={layout} day={day} month={month} />
        {set && <PosterTitle set={set} x={layout.title.x} y={layout.title.y} />}
      </g>
    </svg>
  )
}

function PosterDate({ layout, day, month }: { layout: Layout; day: string; month: string }) {
  const { y, fontSize } = layout.day
  const monthX =
    layout.month.x === 'after-day' ? MARGIN + fontSize * (0.12 + 0.53 * day.length) : layout.month.x
  return (
    <>
      {/* Large numerals carry white at their left; without this they would stand in from the lines below. */}
      <text
        x={MARGIN - fontSize * 0.03}
        y={y}
        fontSize={fontSize}
        className="font-display font-semibold lining-nums"
      >
        {day}
      </text>
      <text
        x={monthX}
        y={layout.month.y}
        fontSize={layout.month.fontSize}
        className="font-sans font-semibold"
      >
        {month}
      </text>
    </>
  )
}

const LEADING = 1.18

function PosterTitle({ set, x, y }: { set: SetTitle; x: number; y: number }) {
  return (
    <text y={y} fontSize={set.fontSize} className="font-display font-semibold">
      {set.lines.map((line, index) => (
        <tspan key={line} x={x} dy={index === 0 ? 0 : `${LEADING}em`}>
          {line}
        </tspan>
      ))}
    </text>
  )
}

function bottomOf({ fontSize, lines }: SetTitle, layout: Layout): number {
  return Math.round(layout.title.y + fontSize * (LEADING * (lines.length - 1) + 0.8))
}
