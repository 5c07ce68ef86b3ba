import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import { keepAnswers } from '@/features/events/commands/keep-answers'
import { findOwnRegistration, type RegistrationOwner } from '@/features/events/commands/own-registration'
import { type TakenSeats, takeSeats } from '@/features/events/commands/take-seats'
import type { Cents } from '@/kernel/money'
import { ok, type Result, refused } from '@/kernel/result'
import { inTransaction } from '@/platform/database/in-transaction'
import { askedTogether } from './asked-together'
import { dayOfEvent, type ReserveRefusal } from './reserve-seats'

export type TryAgainRefusal =
  | ReserveRefusal
  | 'registration-unknown'
  | 'registration-cancelled'
  | 'already-confirmed'

/**
 * Holds the same tickets once more, with all that was filled in: after a hold that ran out, or at the prices of today for who
 * is no longer a member. Another total than `expectedCents` is told first. Clicked twice, it is the same registration.
 */
export async function tryAgain(
  portal: Payload,
  asked: {
    readonly code: string
    readonly owner: RegistrationOwner
    readonly expectedCents: Cents
    readonly now: Date
  },
): Promise<Result<TakenSeats, TryAgainRefusal>> {
  const { code, owner, expectedCents, now } = asked
  const before = await findOwnRegistration(portal.db.drizzle, code, { owner, now })
  if (!before) return refused('registration-unknown')
  if (before.state === 'confirmed') return refused('already-confirmed')
  if (before.state === 'cancelled') return refused('registration-cancelled')
  const { alumnusId, name, email, locale } = before
  const together = askedTogether(portal)
  const [sale, booker] = await Promise.all([
    together.sale(before.eventId),
    alumnusId === null ? null : together.booker(alumnusId),
  ])
  if (!sale) return refused('event-unknown')
  const wanted = Map.groupBy(before.tickets, ({ ticketTypeId }) => ticketTypeId)
  const taken = await takeSeats(portal, {
    sale,
    booker: { alumnusId, name, email, locale },
    bookingKey: keyAfter(code),
    tickets: [...wanted].map(([ticketTypeId, tickets]) => ({ ticketTypeId, quantity: tickets.length })),
    isMember: booker?.isMemberOn(dayOfEvent(sale)) ?? false,
    expectedCents,
    isPricedAnew: true,
    now,
  })
  if (!taken.ok) return taken
  const toId = taken.value.registrationId
  if (toId !== before.id)
    await inTransaction(portal, ({ tx }) => keepAnswers(tx, { fromId: before.id, toId }))
  return ok(taken.value)
}

/** The same for the same registration, so that two clicks ask for the same. */
const keyAfter = (code: string): string => {
  const hex = createHash('sha256').update(`again:${code}`).digest('hex')
  return hex.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
