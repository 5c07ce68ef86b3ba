import type { Payload } from 'payload'
import { type SeatRefusal, type TakenSeats, takeSeats } from '@/features/events/commands/take-seats'
import { dayOf } from '@/features/events/domain/event-time'
import type { TicketWish } from '@/features/events/domain/price-quote'
import type { Sale } from '@/features/events/domain/sale'
import type { Cents } from '@/kernel/money'
import type { Locale } from '@/kernel/locale'
import { type Result, refused } from '@/kernel/result'
import { enqueueOn } from '@/platform/jobs/enqueue'
import { askedTogether } from './asked-together'

type Wish = {
  readonly eventId: number
  readonly tickets: readonly TicketWish[]
  readonly bookingKey: string
  readonly locale: Locale
  readonly expectedCents?: Cents | undefined
  readonly now: Date
}

export type ReserveRefusal = SeatRefusal | 'event-unknown' | 'no-email-address'

/**
 * Holds seats of an event for an alumnus: at the member price when the membership counts on the day of the event. Mail about it
 * goes to the address in the register.
 */
export async function reserveSeats(
  portal: Payload,
  { alumnusId, ...wish }: Wish & { readonly alumnusId: number },
): Promise<Result<TakenSeats, ReserveRefusal>> {
  const asked = askedTogether(portal)
  const [sale, booker] = await Promise.all([asked.sale(wish.eventId), asked.booker(alumnusId)])
  if (!sale) return refused('event-unknown')
  if (!booker?.email) return refused('no-email-address')
  return takeSeats(portal, {
    ...wish,
    sale,
    booker: { alumnusId, name: booker.name, email: booker.email, locale: wish.locale },
    isMember: booker.isMemberOn(dayOfEvent(sale)),
  })
}

/** As above for somebody without an account, who gets the rest of the way by mail: that proves the address. */
export async function reserveSeatsAsGuest(
  portal: Payload,
  { guest, ...wish }: Wish & { readonly guest: { readonly name: string; readonly email: string } },
): Promise<Result<TakenSeats, ReserveRefusal>> {
  const sale = await askedTogether(portal).sale(wish.eventId)
  if (!sale) return refused('event-unknown')
  const taken = await takeSeats(portal, {
    ...wish,
    sale,
    booker: { ...guest, alumnusId: null, locale: wish.locale },
    isMember: false,
  })
  if (taken.ok && taken.value.isNew) await tellTheWay(portal, taken.value)
  return taken
}

/** Membership is asked for on the first day of the event, on its own clock. */
export const dayOfEvent = (sale: Pick<Sale, 'startsAt' | 'timeZone'>): string => dayOf(sale, sale.startsAt)

const tellTheWay = (portal: Payload, { registrationId }: TakenSeats) =>
  enqueueOn(portal.db.drizzle, 'send-registration-mail', {
    payload: { kind: 'guest', registrationId },
    jobKey: `registration-mail:guest:${registrationId}`,
  })
