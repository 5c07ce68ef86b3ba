import { seededRandom } from './seeded-random'

export type PatternMotif = 'arches' | 'waves' | 'rings' | 'pages' | 'rays'

export type PatternSize = { readonly width: number; readonly height: number }

/** Fine lines over a rectangle as SVG path data; the same seed always draws the same lines. */
export function patternPath(motif: PatternMotif, options: PatternSize & { readonly seed: string }): string {
  return MOTIFS[motif](options, seededRandom(`${motif} ${options.seed}`))
}

/** The motif that belongs to a seed, for whoever has no preference. */
export function patternMotifOf(seed: string): PatternMotif {
  const motifs = Object.keys(MOTIFS) as PatternMotif[]
  return motifs[Math.floor(seededRandom(`motif ${seed}`)() * motifs.length)] ?? 'waves'
}

type Draw = (size: PatternSize, random: () => number) => string

const MOTIFS: Record<PatternMotif, Draw> = {
  /** Three gateways of different height, one behind the other. */
  arches: ({ width, height }, random) =>
    [0.16, 0.52, 0.86]
      .flatMap((share) => {
        const middle = width * (share + (random() - 0.5) * 0.12)
        const outer = width * (0.2 + random() * 0.12)
        const spring = Math.max(outer, height * (0.3 + random() * 0.4))
        return count(11).map((line) => {
          const radius = outer * (1 - line / 12)
          return `M${r(middle - radius)} ${r(height)}V${r(spring)}a${r(radius)} ${r(radius)} 0 0 1 ${r(2 * radius)} 0V${r(height)}`
        })
      })
      .join(''),

  /** Guilloche: two slow waves whose phase drifts from line to line. */
  waves: ({ width, height }, random) => {
    const [long, short] = [1 + random() * 1.2, 2.4 + random() * 1.6]
    const phase = random() * 6
    return count(16)
      .map((line) => {
        const drift = line / 16
        const at = (share: number) =>
          height * (0.5 + 0.3 * Math.sin(long * share * 4 + phase + drift * 1.6) * (1 - drift * 0.5)) +
          height * 0.14 * Math.sin(short * share * 4 - phase + drift * 3.4) +
          height * 0.24 * (drift - 0.5)
        return smooth(count(13).map((step) => [(width * step) / 12, at(step / 12)] as const))
      })
      .join('')
  },

  /** Two stones in one pond. */
  rings: ({ width, height }, random) =>
    [0.1 + random() * 0.25, 0.65 + random() * 0.25]
      .flatMap((share) => {
        const x = width * share
        const y = height * (0.6 + random() * 0.35)
        const largest = Math.min(width * 0.46, y)
        return count(13).map((line) => {
          const radius = (largest * (line + 1)) / 13
          return `M${r(x - radius)} ${r(y)}a${r(radius)} ${r(radius)} 0 1 0 ${r(2 * radius)} 0a${r(radius)} ${r(radius)} 0 1 0 ${r(-2 * radius)} 0`
        })
      })
      .join(''),

  /** A book seen from its foot: leaves rising from the spine to both sides. */
  pages: ({ width, height }, random) => {
    const spine = width * (0.35 + random() * 0.3)
    const lift = 0.5 + random() * 0.35
    return count(14)
      .map((leaf) => {
        const open = leaf / 13
        const side = (edge: number) => {
          const reach = (edge - spine) * (0.2 + 0.8 * open)
          const top = height * (1 - lift * (1.1 - 0.75 * open))
          return `M${r(spine)} ${r(height)}Q${r(spine + reach * 0.12)} ${r(top - height * 0.18 * (1 - open))} ${r(spine + reach)} ${r(top)}`
        }
        return side(width * -0.04) + side(width * 1.04)
      })
      .join('')
  },

  /** Light through a door: rays from a point on the ground. */
  rays: ({ width, height }, random) => {
    const x = width * (0.2 + random() * 0.6)
    const far = Math.min(width * 0.75, height * 0.96)
    const inner = far * (0.16 + random() * 0.14)
    return count(46)
      .map((ray) => {
        const angle = (Math.PI * (ray + 0.5)) / 46
        const from = inner * (ray % 2 === 0 ? 1 : 1.3)
        return `M${r(x - Math.cos(angle) * from)} ${r(height - Math.sin(angle) * from)}L${r(x - Math.cos(angle) * far)} ${r(height - Math.sin(angle) * far)}`
      })
      .join('')
  },
}

/** A soft line through points: the curve bends at each and passes the middle between two. */
function smooth(points: readonly (readonly [number, number])[]): string {
  const [first, ...others] = points
  if (!first) return ''
  const bends = others.slice(0, -1).map(([x, y], index) => {
    const [nextX, nextY] = others[index + 1] ?? [x, y]
    return `Q${r(x)} ${r(y)} ${r((x + nextX) / 2)} ${r((y + nextY) / 2)}`
  })
  const [lastX, lastY] = others.at(-1) ?? first
  return `M${r(first[0])} ${r(first[1])}${bends.join('')}L${r(lastX)} ${r(lastY)}`
}

const count = (length: number): readonly number[] => Array.from({ length }, (_, index) => index)

/** Whole units keep the markup small; no eye sees the rest. */
const r = (value: number): number => Math.round(value)
