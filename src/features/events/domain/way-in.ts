import type { QuotaSeats } from './availability'
import { type RegistrationWindow, windowState } from './registration-window'
import { seatsOfTicketInWords } from './seats-in-words'

/** What somebody finds who wants to register now, for everybody alike. Moments are ISO instants. */
export type WayIn =
  | { readonly kind: 'register' }
  | { readonly kind: 'full' }
  | { readonly kind: 'closed' }
  /** The one ticket type that there is to wait for, or null when there are several. */
  | { readonly kind: 'wait'; readonly ticketTypeId: number | null }
  | { readonly kind: 'opens'; readonly at: string }

type SoldType = {
  readonly id: number
  readonly salesFrom: string | null
  readonly salesUntil: string | null
  readonly quotaIds: readonly number[]
}
type Sold = {
  readonly window: RegistrationWindow
  readonly hasWaitingList: boolean
  readonly types: ReadonlyMap<number, SoldType>
}

/**
 * The way in to an event at a moment: its own window first, then the sales windows of its tickets, then the seats. A
 * ticket that is not on sale now leaves nobody waiting.
 */
export function wayIn(
  { window, hasWaitingList, types }: Sold,
  { quotas, now }: { readonly quotas: ReadonlyMap<number, QuotaSeats>; readonly now: Date },
): WayIn {
  const state = windowState(window, now)
  if (state === 'closed') return { kind: 'closed' }
  if (state === 'not-yet' && window.opensAt !== null) return { kind: 'opens', at: window.opensAt }
  const all = [...types.values()]
  const onSale = all.filter((type) => salesState(type, now) === 'open')
  if (onSale.some(({ quotaIds }) => seatsOfTicketInWords(quotaIds, quotas) !== 'gone'))
    return { kind: 'register' }
  if (onSale.length > 0)
    return hasWaitingList
      ? { kind: 'wait', ticketTypeId: onSale.length === 1 ? (onSale[0]?.id ?? null) : null }
      : { kind: 'full' }
  const [next] = all
    .flatMap((type) => (salesState(type, now) === 'not-yet' ? (type.salesFrom ?? []) : []))
    .toSorted((a, b) => Date.parse(a) - Date.parse(b))
  return next === undefined ? { kind: 'closed' } : { kind: 'opens', at: next }
}

/** Whether a ticket is sold at a moment: from its first until before its last, always without them. */
export function salesState(
  { salesFrom, salesUntil }: Pick<SoldType, 'salesFrom' | 'salesUntil'>,
  now: Date,
): 'not-yet' | 'open' | 'over' {
  if (salesUntil !== null && now.getTime() >= Date.parse(salesUntil)) return 'over'
  return salesFrom !== null && now.getTime() < Date.parse(salesFrom) ? 'not-yet' : 'open'
}
