import { z } from 'zod'
import type { TicketWish } from '@/features/events/domain/price-quote'
import { LOCALES } from '@/kernel/locale'
import { type Refused, type Result, ok, refused, refusedAbout } from '@/kernel/result'
import { getPortal } from '@/platform/database/get-portal'
import { registrationAddress } from './registration-address'
import { type ReserveRefusal, reserveSeats } from './reserve-seats'

/** The form in which tickets are chosen; beside these it holds a number for each kind of ticket, and a guest's own name. */
export const reservationForm = z.looseObject({
  locale: z.enum(LOCALES),
  eventId: z.coerce.number().int().positive().max(2_147_483_647),
  slug: z.string().regex(/^[a-z0-9-]{1,200}$/),
  bookingKey: z.uuid(),
})

export type ReservationForm = z.output<typeof reservationForm>

/** Holds what an alumnus chose; where it goes on from there. */
export async function reserveAsAlumnus(
  { locale, eventId, bookingKey, ...typed }: ReservationForm,
  alumnusId: number,
): Promise<Result<string, ReserveRefusal>> {
  const wish = { eventId, tickets: readTickets(typed), bookingKey, locale, now: new Date() }
  const taken = await reserveSeats(await getPortal(), { ...wish, alumnusId })
  return taken.ok ? ok(registrationAddress(locale, { code: taken.value.code, alumnusId })) : byTheField(taken)
}

/** The tickets that were chosen, among the values of a form by name. */
export const readTickets = (typed: Readonly<Record<string, unknown>>): readonly TicketWish[] =>
  Object.entries(typed).flatMap(([name, value]) => {
    const ticketTypeId = Number(/^tickets-(\d{1,9})$/.exec(name)?.[1])
    const quantity = Number(value)
    return ticketTypeId && Number.isInteger(quantity) && quantity > 0 ? [{ ticketTypeId, quantity }] : []
  })

/** What is refused of a ticket type is said by its field. */
export function byTheField<Code extends string>({ code, about }: Refused<Code>): Refused<Code> {
  const type = about?.['ticketType']
  return type ? refusedAbout(code, { [`tickets-${type}`]: '' }) : refused(code)
}
