import type { Payload } from 'payload'
import { countWithin, type Limit } from '@/features/accounts/commands/count-within'
import { addressPrefix } from '@/features/accounts/domain/address-prefix'
import { keyedHash } from '@/platform/auth/keyed-hash'

/** Seats that are held without an account, by everybody behind one internet address prefix. */
const SEATS_BY_ADDRESS: Limit = { purpose: 'guest-seats-by-address', most: 40, every: '1 hour' }

/** Times that seats are held, or a place asked for, in the name of one e-mail address: each sends it a mail. */
const HOLDS_BY_EMAIL: Limit = { purpose: 'guest-hold-by-email', most: 6, every: '1 hour' }

/** Whether a guest may hold so many seats more: nobody empties an event, or fills a mailbox, without an account. */
export async function mayGuestHold(
  { db }: Payload,
  {
    email,
    from,
    seats,
    now,
  }: { readonly email: string; readonly from: string; readonly seats: number; readonly now: Date },
): Promise<boolean> {
  const database = db.drizzle
  const byEmail = { database, subject: keyedHash('e-mail address', email), now }
  const byAddress = { database, subject: keyedHash('internet address', addressPrefix(from)), now }
  if (!(await countWithin(HOLDS_BY_EMAIL, byEmail))) return false
  return countWithin(SEATS_BY_ADDRESS, { ...byAddress, times: Math.min(Math.max(seats, 1), 20) })
}
