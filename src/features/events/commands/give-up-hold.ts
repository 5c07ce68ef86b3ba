import type { Payload } from 'payload'
import { ok, type Result, refused } from '@/kernel/result'
import { inTransaction } from '@/platform/database/in-transaction'
import { releaseBookings } from './bookings'
import { findOwnRegistration, type RegistrationOwner } from './own-registration'
import { lockSeats, moveUp } from './seat-desk'

/** Gives back seats that are held and not paid: somebody thought better of it. Given up already is well. */
export async function giveUpHold(
  portal: Payload,
  asked: { readonly code: string; readonly owner: RegistrationOwner; readonly now: Date },
): Promise<Result<null, 'registration-unknown' | 'already-confirmed'>> {
  const { code, owner, now } = asked
  return inTransaction(portal, async (context) => {
    const { tx } = context
    const seen = await findOwnRegistration(tx, code, { owner, now })
    if (!seen) return refused('registration-unknown')
    const { eventId, id } = seen
    await lockSeats(context, { eventId, now })
    const registration = await findOwnRegistration(tx, code, { owner, now })
    if (registration?.state === 'confirmed') return refused('already-confirmed')
    await releaseBookings(tx, [id], now)
    await moveUp(context, { eventId, now })
    return ok(null)
  })
}
