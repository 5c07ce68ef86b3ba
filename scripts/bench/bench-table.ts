import { table } from '../console/table'
import type { BenchRow } from './bench-row'

/** The rows for a reader; figures with four significant digits. */
export function benchTable(rows: readonly BenchRow[]): string {
  const heading = ['suite', 'case', 'value', 'unit', 'baseline', 'ratio', 'goal']
  const lines = rows.map((row) => [
    row.suite,
    row.case,
    figure(row.value),
    row.unit,
    figure(row.baseline),
    figure(row.ratio),
    row.goal ?? '',
  ])
  return table([heading, ...lines])
}

const figure = (value: number | null): string => (value === null ? '' : String(Number(value.toPrecision(4))))
