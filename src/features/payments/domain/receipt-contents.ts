import type { Locale } from '@/kernel/locale'
import type { Cents } from '@/kernel/money'

/** All that stands on a receipt or credit note, kept as it was on the day of issue: the document is drawn from this alone. */
export type ReceiptContents = {
  readonly locale: Locale
  readonly entity: {
    readonly name: string
    readonly address: string
    readonly enterpriseNumber: string
    readonly iban: string
    readonly email: string
    readonly series: string
  }
  readonly payer: { readonly name: string; readonly email: string }
  readonly orderCode: string
  /** The number of the receipt that a credit note corrects. */
  readonly corrects: string | null
  readonly currency: string
  readonly lines: readonly ReceiptLine[]
  readonly totalCents: Cents
}

export type ReceiptLine = {
  readonly description: string
  readonly quantity: number
  /** The chapter for which the money was collected. */
  readonly beneficiary: string
  readonly netCents: Cents
  readonly vatCents: Cents
  readonly grossCents: Cents
  readonly vatBasisPoints: number | null
  readonly vatExemption: string | null
}
