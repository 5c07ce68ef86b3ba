import type { Cents } from '@/kernel/money'
import type { Locale } from '@/kernel/locale'

/** An order whose money is there, as the use case that knows what it is for sees it. */
export type PaidOrder = {
  readonly id: number
  readonly code: string
  readonly reference: { readonly kind: string; readonly id: string }
  readonly alumnusId: number | null
  readonly locale: Locale
  readonly totalCents: Cents
  readonly paidAt: Date
}

/**
 * Whether what was paid for can be had. When it cannot, the money goes back at once or waits, unallocated, for the
 * treasurer; `nobody-settles` is a kind of reference that no use case knows.
 */
export type Settlement = 'accepted' | 'refund' | 'hold' | 'nobody-settles'
