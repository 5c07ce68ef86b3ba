import type { ComponentPropsWithoutRef } from 'react'
import { classNames } from './class-names'
import { seededRandom } from './seeded-random'

type ArcadeProps = Omit<ComponentPropsWithoutRef<'svg'>, 'children'> & {
  readonly seed: string
  readonly arches: number
  /** The arch that stands open, counted from 1. */
  readonly open?: number
}

const BAY = 100
const HEIGHT = 150
const SPRING = 62

/** The house's own drawing: a row of arches in fine lines, one of them open. Decoration, in the current colour. */
export function Arcade({ seed, arches, open, className, ...rest }: ArcadeProps) {
  const random = seededRandom(seed)
  const bays = Array.from({ length: arches }, (_, index) => ({
    number: index + 1,
    middle: index * BAY + BAY / 2,
    lines: 4 + Math.floor(random() * 9),
  }))
  return (
    <svg
      viewBox={`0 0 ${arches * BAY} ${HEIGHT}`}
      fill="none"
      stroke="currentColor"
      aria-hidden="true"
      className={classNames('block', className)}
      {...rest}
    >
      <path d={`M0 ${HEIGHT - 0.5}H${arches * BAY}`} />
      {bays.map(({ number, middle, lines }) => (
        <g key={number}>
          {number === open && <path d={arch(middle, 34)} stroke="none" className="fill-accent" />}
          <path d={nested(middle, number === open ? 2 : lines)} />
        </g>
      ))}
    </svg>
  )
}

/** One arch within the other, evenly from the pillar inwards. */
function nested(middle: number, lines: number): string {
  const gap = 46 / (lines + 2)
  return Array.from({ length: lines }, (_, index) => arch(middle, 46 - (lines === 2 ? 6 : gap) * index)).join(
    '',
  )
}

function arch(middle: number, radius: number): string {
  const r = Math.round(radius * 10) / 10
  return `M${middle - r} ${HEIGHT}V${SPRING}A${r} ${r} 0 0 1 ${middle + r} ${SPRING}V${HEIGHT}`
}
