import type { DuplicateReason } from '@/features/alumni/domain/duplicate-reasons'
import type { RefusalReason } from '@/features/alumni/domain/register-refusals'

type Counts = { readonly new: number; readonly changed: number; readonly unchanged: number }

/** What an import did, or would do. */
export type ImportReport = {
  readonly rows: number
  readonly people: Counts
  readonly diplomas: Counts
  /** Rows that say in full what an earlier row says too. */
  readonly exactDuplicates: number
  readonly refused: readonly {
    readonly line: number
    readonly reason: RefusalReason
    readonly message: string
  }[]
  readonly possibleDuplicates: readonly {
    readonly numbers: readonly [string, string]
    readonly because: DuplicateReason
  }[]
  /** Values that differ from what a person or the Office changed, and wait for the Office. */
  readonly proposals: number
  /** Field by field what changes, and what is only proposed; left out when nothing does. */
  readonly changes?: readonly FieldChange[]
}

export type FieldChange = {
  readonly number: string
  readonly of: 'person' | 'diploma'
  readonly field: string
  readonly from: string | null
  readonly to: string
  readonly proposed: boolean
}
