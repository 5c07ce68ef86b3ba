/** One measured case. `baseline` is what the same machine did for the comparison in the same run. */
export type BenchRow = {
  readonly suite: string
  readonly case: string
  readonly value: number
  readonly unit: string
  readonly baseline: number | null
  readonly ratio: number | null
  /** What the ratio (or, without one, the value) should be, as text: ">=0.8". */
  readonly goal: string | null
}

/** What a folder of bench/ exports from its run.ts. With `json` nothing else may be written to standard output. */
export type BenchSuite = {
  readonly run: (options: { readonly json: boolean }) => Promise<readonly BenchRow[]>
}
