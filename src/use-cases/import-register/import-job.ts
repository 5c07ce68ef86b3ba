import type { RefusedRow } from '@/features/alumni/domain/register-refusals'
import type { FileFacts, FileRefusal } from './examine-file'
import type { ImportReport } from './import-report'
import type { ImportSource } from './import-source'
import type { RegisterContext, RegisterMap } from './reading-context'

export type ImportStep = 'examining' | 'reading' | 'comparing' | 'merging'

export type ImportOrder = {
  readonly source: ImportSource
  readonly mode: 'dry-run' | 'for-real'
  /** Who asked for it, as the list of imports shows it. */
  readonly actor: string
  readonly now: Date
  /** How this administration calls its columns; without one, as the student administration does. */
  readonly map?: RegisterMap
  /** The run that an upload began; without one, a run is made. */
  readonly runId?: number
  /** `part` is how much of the step is done, from 0 to 1. */
  readonly onProgress?: (step: ImportStep, part: number) => void
}

export type ImportRefusal = FileRefusal | 'columns-missing' | 'busy'
export type ImportOutcome =
  | { readonly ok: true; readonly value: ImportReport; readonly refused: readonly RefusedRow[] }
  | { readonly ok: false; readonly code: ImportRefusal; readonly missing?: readonly string[] }

/** What both kinds of import work from. */
export type ImportJob = Omit<ImportOrder, 'map' | 'now' | 'onProgress'> &
  FileFacts & {
    readonly context: RegisterContext
    /** The same for the same file read in the same way. */
    readonly fingerprint: string
    readonly onProgress: NonNullable<ImportOrder['onProgress']>
  }
