export const RECEIPT_KINDS = ['receipt', 'credit-note'] as const
export type ReceiptKind = (typeof RECEIPT_KINDS)[number]

/** The year in which a document is numbered: that of the civil date on it. */
export const yearOf = (civilDate: string): number => Number(civilDate.slice(0, 4))

/** "AL-2026-00042": the series of the collecting entity, the year, and a place in the row without gaps. */
export function receiptNumber(place: {
  readonly series: string
  readonly year: number
  readonly sequence: number
}): string {
  return `${place.series}-${place.year}-${String(place.sequence).padStart(5, '0')}`
}

/** Receipts and credit notes share one row of numbers; two to eight capitals or digits begin it. */
export const isReceiptSeries = (value: string): boolean => /^[A-Z0-9]{2,8}$/.test(value)
