import type { Locale } from '@/kernel/locale'

/** What stands on a membership card. */
export type CardContents = {
  readonly locale: Locale
  /** In letters that can be printed. */
  readonly name: string
  /** As it is shown: Q0100022. */
  readonly number: string
  /** The chapters that were paid, the best first; at least one. */
  readonly chapters: readonly string[]
  /** The last day; null for life. */
  readonly validThrough: string | null
  /** What the QR code leads to. */
  readonly verifyAddress: string
}
