import type { ComponentPropsWithoutRef } from 'react'
import { PATTERN_MOTIFS, type PatternMotif, patternPath } from './pattern-path'
import { seededRandom } from './seeded-random'

type PatternProps = Omit<ComponentPropsWithoutRef<'svg'>, 'children'> & {
  readonly seed: string
  readonly motif?: PatternMotif
}

const SIZE = { width: 400, height: 250 }

/** Fine lines from a seed, filling its box; decoration in the current colour. */
export function Pattern({ seed, motif, ...rest }: PatternProps) {
  const drawn = motif ?? PATTERN_MOTIFS[Math.floor(seededRandom(seed)() * PATTERN_MOTIFS.length)] ?? 'waves'
  return (
    <svg
      viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
      preserveAspectRatio="xMidYMid slice"
      fill="none"
      stroke="currentColor"
      aria-hidden="true"
      {...rest}
    >
      <path d={patternPath(drawn, { ...SIZE, seed })} />
    </svg>
  )
}
