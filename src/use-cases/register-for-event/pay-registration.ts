import type { Payload } from 'payload'
import {
  beginPayment,
  type BeginPaymentRefusal,
  keepUntilPaid,
  leavePayment,
} from '@/features/events/commands/begin-payment'
import { findOwnRegistration, type RegistrationOwner } from '@/features/events/commands/own-registration'
import { HOLD_MS } from '@/features/events/commands/take-seats'
import type { Sale } from '@/features/events/domain/sale'
import type { Registration } from '@/features/events/queries/find-registration'
import { findSale } from '@/features/events/queries/find-sale'
import { type CheckoutRefusal, startCheckout } from '@/features/payments/commands/start-checkout'
import { checkoutExpiry } from '@/features/payments/domain/checkout-states'
import { ok, type Result, refused } from '@/kernel/result'
import { type Locale, textFor } from '@/kernel/locale'
import { isMemberOn } from './is-member-on'
import { dayOfEvent } from './reserve-seats'

export type PayRefusal = BeginPaymentRefusal | CheckoutRefusal

/**
 * Brings a booker to the page to pay on; the seats are kept until it closes, and five minutes. While a page is open for the
 * same registration it is that one again.
 */
export async function payRegistration(
  portal: Payload,
  asked: {
    readonly code: string
    readonly owner: RegistrationOwner
    readonly locale: Locale
    /** Where who gives up goes back to: the review. */
    readonly returnPath: string
    readonly now: Date
  },
): Promise<Result<{ readonly url: string }, PayRefusal>> {
  const { code, owner, locale, returnPath, now } = asked
  const { drizzle } = portal.db
  const seen = await findOwnRegistration(drizzle, code, { owner, now })
  const seenSale = seen && (await findSale(drizzle, seen.eventId))
  if (!seen || !seenSale) return refused('registration-unknown')
  const isMember = await isMemberOn(drizzle, seen.alumnusId, dayOfEvent(seenSale))
  const pageClosesAt = checkoutExpiry(now, { now })
  const begun = await beginPayment(portal, { code, owner, isMember, pageClosesAt, now })
  if (!begun.ok) return begun
  const { registration, sale } = begun.value
  const started = await startCheckout(portal, {
    reference: { kind: REGISTRATION, id: String(registration.id) },
    lines: linesOf(registration, sale, locale),
    payer: { alumnusId: registration.alumnusId, name: registration.name, email: registration.email },
    locale,
    expiresAt: pageClosesAt,
    returnPath,
    now,
  })
  if (!started.ok) {
    // A payment that is under way may still come in: its seats stay kept as long as its page.
    if (!UNDER_WAY.has(started.code))
      await leavePayment(portal, { code, holdUntil: new Date(now.getTime() + HOLD_MS) })
    return started
  }
  await keepUntilPaid(portal, { code, pageClosesAt: started.value.expiresAt })
  return ok({ url: started.value.url })
}

/** The kind of reference that an order for a registration carries. */
export const REGISTRATION = 'registration'

const UNDER_WAY: ReadonlySet<CheckoutRefusal> = new Set(['already-paid', 'payment-processing'])

/** A line for each ticket that costs something, in their order: what goes back later goes back of that line. */
const linesOf = (registration: Registration, sale: Sale, locale: Locale) =>
  registration.tickets
    .filter(({ priceCents }) => priceCents > 0)
    .map(({ ticketTypeId, priceCents }) => ({
      chapterId: sale.beneficiaryId,
      kind: 'ticket',
      description: `${textFor(locale, sale.title).text}: ${textFor(locale, sale.types.get(ticketTypeId)?.name).text}`,
      quantity: 1,
      unitNetCents: priceCents,
    }))
