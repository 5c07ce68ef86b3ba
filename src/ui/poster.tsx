import type { ComponentPropsWithoutRef } from 'react'
import { classNames } from './class-names'
import { PATTERN_MOTIFS, patternPath } from './pattern-path'
import { seededRandom } from './seeded-random'
import { setTitle } from './set-title'

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
  readonly dayY: number
  readonly daySize: number
  readonly titleY: number
  readonly titleLines: number
  readonly titleSizes: readonly number[]
  readonly patternY: number
}

const MARGIN = 28

const LAYOUTS: Record<PosterShape, Layout> = {
  portrait: {
    width: 400,
    height: 500,
    dayY: 116,
    daySize: 112,
    titleY: 180,
    titleLines: 5,
    titleSizes: [44, 38, 33, 28],
    patternY: 300,
  },
  landscape: {
    width: 640,
    height: 360,
    dayY: 104,
    daySize: 96,
    titleY: 164,
    titleLines: 3,
    titleSizes: [48, 42, 36, 30],
    patternY: 210,
  },
  stamp: {
    width: 200,
    height: 150,
    dayY: 78,
    daySize: 72,
    titleY: 0,
    titleLines: 0,
    titleSizes: [],
    patternY: 70,
  },
}

const GROUNDS = [
  { ground: 'fill-deep', ink: 'fill-on-deep', lines: 'stroke-on-deep' },
  { ground: 'fill-clay', ink: 'fill-on-clay', lines: 'stroke-on-clay' },
  { ground: 'fill-moss', ink: 'fill-on-moss', lines: 'stroke-on-moss' },
  { ground: 'fill-surface-sunken', ink: 'fill-ink', lines: 'stroke-brand' },
] as const

/**
 * A typographic poster for an activity without a picture: day, month, title and fine lines, always the same for a seed.
 * It repeats what stands beside it in words, so it is hidden from assistive technology.
 */
export function Poster({ title, day, month, seed, shape = 'portrait', className, ...rest }: PosterProps) {
  const layout = LAYOUTS[shape]
  const { width, height, patternY } = layout
  const { motif, colours } = chooseLook(seed)
  const pattern = patternPath(motif, { width, height: height - patternY, seed })
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      className={classNames('block h-auto w-full overflow-hidden rounded-md', className)}
      {...rest}
    >
      <rect width={width} height={height} className={colours.ground} />
      <path
        d={pattern}
        transform={`translate(0 ${patternY})`}
        fill="none"
        strokeWidth="1"
        className={classNames(colours.lines, 'opacity-50')}
      />
      <PosterDate layout={layout} day={day} month={month} ink={colours.ink} />
      <PosterTitle layout={layout} title={title} colours={colours} />
    </svg>
  )
}

type Colours = (typeof GROUNDS)[number]

function PosterDate({
  layout,
  day,
  month,
  ink,
}: {
  layout: Layout
  day: string
  month: string
  ink: string
}) {
  const size = layout.daySize
  return (
    <g className={ink}>
      <text
        x={MARGIN - size * 0.04}
        y={layout.dayY}
        fontSize={size}
        className="font-display font-semibold lining-nums"
      >
        {day}
      </text>
      <text
        x={MARGIN + size * (0.22 + 0.5 * day.length)}
        y={layout.dayY}
        fontSize={Math.max(20, size * 0.2)}
        className="font-sans font-semibold"
      >
        {month}
      </text>
    </g>
  )
}

function PosterTitle({ layout, title, colours }: { layout: Layout; title: string; colours: Colours }) {
  if (layout.titleLines === 0) return null
  const { fontSize, lines } = setTitle(title, {
    width: layout.width - 2 * MARGIN,
    maxLines: layout.titleLines,
    sizes: layout.titleSizes,
  })
  return (
    <text
      y={layout.titleY}
      fontSize={fontSize}
      className={classNames(colours.ink, 'font-display font-semibold')}
    >
      {lines.map((line, index) => (
        <tspan key={line} x={MARGIN} dy={index === 0 ? 0 : '1.18em'}>
          {line}
        </tspan>
      ))}
    </text>
  )
}

function chooseLook(seed: string) {
  const random = seededRandom(seed)
  const motif = PATTERN_MOTIFS[Math.floor(random() * PATTERN_MOTIFS.length)] ?? 'waves'
  const colours = GROUNDS[Math.floor(random() * GROUNDS.length)] ?? GROUNDS[0]
  return { motif, colours }
}
