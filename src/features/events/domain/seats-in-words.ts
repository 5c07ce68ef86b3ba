import { type QuotaSeats, seatsLeft } from './availability'

/** All that a page which is kept for everyone says of seats; the database tells it when this changes. */
export type SeatsInWords = 'open' | 'few' | 'gone'

/** Few is a tenth of the seats, ten at most. `seats_in_words` in the database is the same rule. */
export function seatsInWords(quota: QuotaSeats): SeatsInWords {
  const left = seatsLeft(quota)
  if (quota.size === null) return 'open'
  if (left === 0) return 'gone'
  return left <= Math.min(10, Math.ceil(quota.size / 10)) ? 'few' : 'open'
}

/** A ticket draws on all its quotas: the fullest says how it stands. A quota nobody knows has nothing. */
export function seatsOfTicketInWords(
  quotaIds: readonly number[],
  quotas: ReadonlyMap<number, QuotaSeats>,
): SeatsInWords {
  const each = quotaIds.map((id) => {
    const quota = quotas.get(id)
    return quota ? seatsInWords(quota) : 'gone'
  })
  if (each.length === 0 || each.includes('gone')) return 'gone'
  return each.includes('few') ? 'few' : 'open'
}
