import type { RunReport } from '@/features/alumni/domain/run-report'
import type { RefusedRow } from '@/features/alumni/domain/register-refusals'
import type { ImportReport } from './import-report'

/** What a run remembers of its report: the counts, and as much of the lists as a person would look through. */
export function rememberedReport(report: ImportReport, refused: readonly RefusedRow[]): RunReport {
  const { changes = [], possibleDuplicates, ...counts } = report
  return {
    ...counts,
    possibleDuplicates: possibleDuplicates.length,
    refusedRows: refused.length,
    refused: refused.slice(0, LISTED),
    changes: changes.slice(0, LISTED),
  }
}

const LISTED = 500
