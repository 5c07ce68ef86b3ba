import { sql } from '@payloadcms/db-postgres'
import type { Cents } from '@/kernel/money'
import { executePrepared, listed } from '@/platform/database/execute-prepared'
import type { Tx } from '@/platform/database/in-transaction'
import type { Booking, BookingBuyer } from '../domain/decide-booking'
import type { TicketWish } from '../domain/price-quote'
import type { Answers } from '../domain/questions'
import { type Booker, personOf, type SeatWish } from './seat-wish'

/** A registration that counts, of somebody who asks for seats again. */
export type PastBooking = {
  /** Null as long as it is only decided. */
  readonly id: number | null
  readonly code: string
  readonly state: 'held' | 'paying' | 'confirmed'
  readonly bookingKey: string
  readonly totalCents: Cents
  readonly holdUntil: Date | null
  readonly tickets: readonly {
    readonly ticketTypeId: number
    readonly quotaIds: readonly number[]
    readonly hasMemberPrice: boolean
    readonly attendeeName: string | null
    readonly answers: Answers
  }[]
  readonly answers: Answers
}

export type NewBooking = {
  readonly code: string
  readonly wish: SeatWish
  readonly decided: Booking
  readonly holdUntil: Date
  /** Whose names and answers it takes over. */
  readonly keptFrom: PastBooking | undefined
}

/** What these people have or hold of an event, by person; read under the lock. */
export async function findPast(
  tx: Tx,
  eventId: number,
  bookers: readonly Booker[],
): Promise<Map<string, PastBooking[]>> {
  const { rows } = await executePrepared(
    tx,
    sql`
    select r.id, r.code, r.person, r.state, r.booking_key, r.total_cents, r.hold_until, r.answers, tickets.all as tickets
    from registrations r cross join lateral (
      select json_agg(json_build_object('ticketTypeId', t.ticket_type_id, 'quotaIds', t.quota_ids,
               'hasMemberPrice', t.member_id is not null, 'attendeeName', t.attendee_name, 'answers', t.answers) order by t.id) as all
      from registration_tickets t where t.registration_id = r.id and t.state in ('held', 'confirmed')
    ) tickets
    where r.event_id = ${eventId} and r.state in ('held', 'paying', 'confirmed')
      and r.person = any (${listed(bookers.map(personOf), 'text')})`,
  )
  const past = new Map<string, PastBooking[]>()
  for (const row of rows as unknown as readonly PastRow[]) {
    const ofPerson = past.get(row.person) ?? []
    past.set(row.person, [
      ...ofPerson,
      {
        id: row.id,
        code: row.code,
        state: row.state,
        bookingKey: row.booking_key,
        totalCents: row.total_cents,
        holdUntil: row.hold_until === null ? null : new Date(row.hold_until),
        tickets: row.tickets ?? [],
        answers: row.answers,
      },
    ])
  }
  return past
}

type PastRow = {
  readonly id: number
  readonly code: string
  readonly person: string
  readonly state: PastBooking['state']
  readonly booking_key: string
  readonly total_cents: number
  readonly hold_until: string | null
  readonly answers: Answers
  readonly tickets: PastBooking['tickets'] | null
}

/** Whether this is what is held already. */
export function askForSame({ tickets }: PastBooking, wishes: readonly TicketWish[]): boolean {
  const held = countsOf(tickets)
  const wanted = new Map<number, number>()
  for (const { ticketTypeId, quantity } of wishes)
    if (quantity > 0) wanted.set(ticketTypeId, (wanted.get(ticketTypeId) ?? 0) + quantity)
  return held.size === wanted.size && [...wanted].every(([type, count]) => held.get(type) === count)
}

/** Somebody who asks for seats, with what their other registrations for the event mean for this one. */
export const buyerFrom = (
  { booker, isMember }: Pick<SeatWish, 'booker' | 'isMember'>,
  others: readonly PastBooking[],
): BookingBuyer => {
  const tickets = others.flatMap((booking) => booking.tickets)
  return {
    isAlumnus: booker.alumnusId !== null,
    isMember,
    hasMemberPrice: tickets.some(({ hasMemberPrice }) => hasMemberPrice),
    has: countsOf(tickets),
  }
}

function countsOf(tickets: readonly { readonly ticketTypeId: number }[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const { ticketTypeId } of tickets) counts.set(ticketTypeId, (counts.get(ticketTypeId) ?? 0) + 1)
  return counts
}

/** Gives back registrations under way, which another one takes the place of. */
export async function releaseBookings(tx: Tx, ids: readonly number[], now: Date): Promise<void> {
  if (ids.length === 0) return
  await tx.execute(sql`
    with over as (
      update registrations set state = 'expired', ended_at = ${now.toISOString()}, updated_at = ${now.toISOString()}
      where id = any(${`{${ids.join(',')}}`}::integer[]) and state in ('held', 'paying') returning id
    )
    update registration_tickets set state = 'released'
    where registration_id in (select id from over) and state = 'held'`)
}

/** Writes registrations with their tickets, held; returns their ids by code. The caller has the lock. */
export async function writeBookings(
  tx: Tx,
  bookings: readonly NewBooking[],
  now: Date,
): Promise<ReadonlyMap<string, number>> {
  const ids = await writeRegistrations(tx, bookings, now)
  await writeTickets(tx, bookings, ids)
  return ids
}

/** The registrations alone, which as yet take no seat. */
export async function writeRegistrations(
  tx: Tx,
  bookings: readonly NewBooking[],
  now: Date,
): Promise<ReadonlyMap<string, number>> {
  if (bookings.length === 0) return new Map()
  const { rows } = await executePrepared(
    tx,
    sql`
    insert into registrations (code, event_id, alumnus_id, name, email, locale, booking_key, state, hold_until, policy, answers,
                               total_cents, is_email_proved, created_at, updated_at)
    select code, event_id, alumnus_id, name, email, locale, booking_key, 'held', hold_until, policy, answers, total_cents,
           alumnus_id is not null, ${now.toISOString()}, ${now.toISOString()}
    from json_to_recordset(${JSON.stringify(bookings.map(registrationRow))}::json) as r(code text, event_id integer,
      alumnus_id integer, name text, email text, locale text, booking_key uuid, hold_until timestamptz, policy jsonb,
      answers jsonb, total_cents integer)
    returning id, code`,
  )
  return new Map((rows as { id: number; code: string }[]).map(({ id, code }) => [code, id]))
}

/** Their tickets, which take the seats. */
export async function writeTickets(
  tx: Tx,
  bookings: readonly NewBooking[],
  ids: ReadonlyMap<string, number>,
): Promise<void> {
  const tickets = bookings.flatMap((booking) => ticketRows(booking, ids.get(booking.code)))
  if (tickets.length === 0) return
  await executePrepared(
    tx,
    sql`
    insert into registration_tickets (registration_id, event_id, ticket_type_id, quota_ids, state, attendee_name, answers,
                                      price_cents, price_rule, member_id)
    select registration_id, event_id, ticket_type_id, quota_ids::integer[], 'held', attendee_name, answers, price_cents,
           price_rule, member_id
    from json_to_recordset(${JSON.stringify(tickets)}::json) as t(registration_id integer, event_id integer,
      position integer, ticket_type_id integer, quota_ids text, attendee_name text, answers jsonb, price_cents integer,
      price_rule text, member_id integer)
    order by registration_id, position`,
  )
}

const registrationRow = ({ code, wish, decided, holdUntil, keptFrom }: NewBooking) => ({
  code,
  event_id: wish.sale.eventId,
  alumnus_id: wish.booker.alumnusId,
  name: wish.booker.name,
  email: wish.booker.email,
  locale: wish.booker.locale,
  booking_key: wish.bookingKey,
  hold_until: holdUntil.toISOString(),
  policy: wish.sale.policy,
  answers: keptFrom?.answers ?? {},
  total_cents: decided.totalCents,
})

function ticketRows({ code, wish, decided, keptFrom }: NewBooking, id: number | undefined) {
  if (id === undefined) throw new Error(`Registration ${code} was not written.`)
  const kept = [...(keptFrom?.tickets ?? [])]
  return decided.tickets.map(({ ticketTypeId, priceCents, rule }, position) => {
    const index = kept.findIndex((ticket) => ticket.ticketTypeId === ticketTypeId)
    const [before] = index < 0 ? [] : kept.splice(index, 1)
    return {
      registration_id: id,
      event_id: wish.sale.eventId,
      position,
      ticket_type_id: ticketTypeId,
      quota_ids: `{${(wish.sale.types.get(ticketTypeId)?.quotaIds ?? []).join(',')}}`,
      attendee_name: before?.attendeeName ?? null,
      answers: before?.answers ?? {},
      price_cents: priceCents,
      price_rule: rule,
      member_id: rule === 'member' ? wish.booker.alumnusId : null,
    }
  })
}
