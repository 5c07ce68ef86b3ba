import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { ok, type Result, refused } from '@/kernel/result'
import { inTransaction } from '@/platform/database/in-transaction'
import { isFilledIn } from '../domain/filled-in'
import type { Sale } from '../domain/sale'
import type { Registration } from '../queries/find-registration'
import { findSale } from '../queries/find-sale'
import { findOwnRegistration, type RegistrationOwner } from './own-registration'
import { lockSeats } from './seat-desk'

export type BeginPaymentRefusal =
  | 'registration-unknown'
  | 'hold-ran-out'
  | 'registration-cancelled'
  | 'already-confirmed'
  | 'answers-incomplete'
  | 'nothing-to-pay'
  | 'event-not-on'
  | 'membership-lapsed'

/** Seats are kept this much longer than the page to pay on is open: the last payer still comes in time. */
const GRACE_MS = 5 * 60_000

/**
 * Keeps the seats of a registration that is filled in until the page to pay on is closed, and five minutes. It is paid at the
 * prices it was made with; who is no longer a member on the day of the event is told before, not after.
 */
export async function beginPayment(
  portal: Payload,
  asked: {
    readonly code: string
    readonly owner: RegistrationOwner
    readonly isMember: boolean
    readonly pageClosesAt: Date
    readonly now: Date
  },
): Promise<Result<{ readonly registration: Registration; readonly sale: Sale }, BeginPaymentRefusal>> {
  const { code, owner, isMember, pageClosesAt, now } = asked
  return inTransaction(portal, async (context) => {
    const { tx } = context
    const seen = await findOwnRegistration(tx, code, { owner, now })
    if (!seen) return refused('registration-unknown')
    const desk = await lockSeats(context, { eventId: seen.eventId, now })
    const registration = await findOwnRegistration(tx, code, { owner, now })
    if (!registration) return refused('registration-unknown')
    if (registration.state === 'expired') return refused('hold-ran-out')
    if (registration.state === 'cancelled') return refused('registration-cancelled')
    if (registration.state === 'confirmed') return refused('already-confirmed')
    if (registration.totalCents === 0) return refused('nothing-to-pay')
    if (!desk.isOn) return refused('event-not-on')
    const sale = await findSale(tx, registration.eventId)
    if (!sale || !isFilledIn(sale.questions, registration)) return refused('answers-incomplete')
    if (!isMember && needsMember(registration, sale)) return refused('membership-lapsed')
    const until = Math.max(pageClosesAt.getTime() + GRACE_MS, registration.holdUntil?.getTime() ?? 0)
    await tx.execute(sql`
      update registrations set state = 'paying', hold_until = ${new Date(until).toISOString()},
        is_email_proved = is_email_proved or ${'token' in owner}, updated_at = ${now.toISOString()}
      where id = ${registration.id}`)
    return ok({ registration, sale })
  })
}

const needsMember = ({ tickets }: Registration, sale: Sale): boolean =>
  tickets.some(
    ({ priceRule, ticketTypeId }) =>
      priceRule === 'member' || (sale.types.get(ticketTypeId)?.needsMembership ?? false),
  )

/** The page to pay on closes at this moment: the seats are kept five minutes longer. */
export async function keepUntilPaid(
  portal: Payload,
  { code, pageClosesAt }: { readonly code: string; readonly pageClosesAt: Date },
): Promise<void> {
  const until = new Date(pageClosesAt.getTime() + GRACE_MS).toISOString()
  await portal.db.drizzle.execute(sql`
    update registrations set hold_until = ${until}, updated_at = now() where code = ${code} and state = 'paying'`)
}

/** No page to pay on could be opened: the booker is back at the review, with as long as a hold lasts. */
export async function leavePayment(
  portal: Payload,
  { code, holdUntil }: { readonly code: string; readonly holdUntil: Date },
): Promise<void> {
  await portal.db.drizzle.execute(sql`
    update registrations set state = 'held', hold_until = ${holdUntil.toISOString()}, updated_at = now()
    where code = ${code} and state = 'paying'`)
}
