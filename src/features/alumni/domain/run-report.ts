import type { RefusedRow } from './register-refusals'

type Counts = { readonly new: number; readonly changed: number; readonly unchanged: number }

/** What the list of imports keeps of an import, or of a dry run before it. */
export type RunReport = {
  readonly rows: number
  readonly people: Counts
  readonly diplomas: Counts
  readonly exactDuplicates: number
  readonly possibleDuplicates: number
  readonly proposals: number
  readonly refusedRows: number
  /** The first of them. */
  readonly refused: readonly RefusedRow[]
  /** The first of them. */
  readonly changes: readonly {
    readonly number: string
    readonly of: 'person' | 'diploma'
    readonly field: string
    readonly from: string | null
    readonly to: string
    readonly proposed: boolean
  }[]
}
