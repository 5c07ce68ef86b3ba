import { seededRandom } from './seeded-random'

const LINES = 22
const STEPS = 24

/**
 * The fine waving lines of a banknote as SVG path data, over a whole rectangle; the same seed always draws the same
 * ones, and another seed others.
 */
export function guillochePath({
  width,
  height,
  seed,
}: {
  readonly width: number
  readonly height: number
  readonly seed: string
}): string {
  const random = seededRandom(`guilloche ${seed}`)
  const waves = [1.1, 2.3, 4.6].map((turns, order) => ({
    turns: turns * (0.8 + random() * 0.45),
    phase: random() * 2 * Math.PI,
    drift: (random() - 0.5) * (3 + order * 2.5),
    swing: height * (0.2 / (1 + order)) * (0.7 + random() * 0.6),
  }))
  const heightAt = (share: number, line: number) =>
    waves.reduce(
      (y, { turns, phase, drift, swing }) =>
        y + swing * Math.sin(share * turns * 2 * Math.PI + phase + line * drift),
      height * (0.5 + (line - 0.5) * 0.62),
    )
  return Array.from({ length: LINES }, (_, line) =>
    lineOf((share) => heightAt(share, line / (LINES - 1)), width),
  ).join('')
}

/** A smooth line: it bends at each point, and passes halfway between two. */
function lineOf(heightAt: (share: number) => number, width: number): string {
  const points = Array.from({ length: STEPS + 1 }, (_, step) => ({
    x: (width * step) / STEPS,
    y: heightAt(step / STEPS),
  }))
  const bends = points.slice(1, -1).map(({ x, y }, index) => {
    const next = points[index + 2] ?? { x, y }
    return `Q${r(x)} ${r(y)} ${r((x + next.x) / 2)} ${r((y + next.y) / 2)}`
  })
  const [first, last] = [points[0] ?? { y: 0 }, points.at(-1) ?? { x: width, y: 0 }]
  return `M0 ${r(first.y)}${bends.join('')}L${r(width)} ${r(last.y)}`
}

const r = (value: number): number => Math.round(value)
