import type { BenchRow } from '../../scripts/bench/bench-row'
import type { PageName } from './fetch-pages'
import type { Figures, Measured } from './measure-in-rounds'

/** What each way to a page is held against, and how near it should come in requests per second. */
const COMPARISONS = [
  { way: 'direct', against: 'bare', goal: '>=0.9' },
  { way: 'front', against: 'static', goal: '>=0.8' },
] as const

const FIGURES = [
  { figure: 'perSecond', suffix: '', unit: 'requests/s', hasGoal: true },
  { figure: 'cpuMs', suffix: ':cpu', unit: 'CPU ms/request', hasGoal: false },
] as const

export function rowsFrom(measured: Measured, pages: readonly PageName[]): readonly BenchRow[] {
  return FIGURES.flatMap(({ figure, suffix, unit, hasGoal }) =>
    COMPARISONS.flatMap(({ way, against, goal }) =>
      pages.map((page) => {
        const ours = valuesOf(measured, { target: `${way}:${page}`, figure })
        const theirs = valuesOf(measured, { target: `${against}:${page}`, figure })
        return {
          suite: 'public-pages',
          case: `${way}:${page}${suffix}`,
          value: median(ours),
          unit,
          baseline: median(theirs),
          // Round by round, for both were measured within seconds then.
          ratio: median(ours.map((value, round) => value / (theirs[round] ?? Number.NaN))),
          goal: hasGoal ? goal : null,
        }
      }),
    ),
  )
}

const valuesOf = (
  measured: Measured,
  { target, figure }: { readonly target: string; readonly figure: keyof Figures },
): readonly number[] => (measured.get(target) ?? []).map((figures) => figures[figure])

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
