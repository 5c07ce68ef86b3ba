import type { ComponentPropsWithoutRef } from 'react'
import { type PatternMotif, patternMotifOf, patternPath } from './pattern-path'

type PatternProps = Omit<ComponentPropsWithoutRef<'svg'>, 'children'> & {
  readonly seed: string
  readonly motif?: PatternMotif
}

const SIZE = { width: 400, height: 250 }

/** Fine lines from a seed, filling its box; decoration in the current colour. */
export function Pattern({ seed, motif = patternMotifOf(seed), ...rest }: PatternProps) {
  return (
    <svg
      viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
      preserveAspectRatio="xMidYMid slice"
      fill="none"
      stroke="currentColor"
      aria-hidden="true"
      {...rest}
    >
      <path d={patternPath(motif, { ...SIZE, seed })} vectorEffect="non-scaling-stroke" />
    </svg>
  )
}
