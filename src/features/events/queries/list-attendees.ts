import { sql } from '@payloadcms/db-postgres'
import type { Cents } from '@/kernel/money'
import type { Locale, LocalizedText } from '@/kernel/locale'
import type { Database } from '@/platform/database/drizzle-of'
import type { PriceRule } from '../domain/price-quote'
import type { Answers } from '../domain/questions'
import type { ListedState, RegistrationsQuestion } from '../domain/registrations-question'
import { foundBy } from './list-registrations'

/** A seat: who sits on it, and the registration it came with. */
export type Attendee = {
  readonly ticketId: number
  readonly code: string
  readonly bookerName: string
  readonly email: string
  readonly locale: Locale
  /** As the register has it, upper case; null for a guest. */
  readonly alumnusId: number | null
  readonly state: ListedState
  readonly ticketState: 'held' | 'confirmed' | 'cancelled' | 'released'
  readonly since: string
  readonly attendeeName: string | null
  readonly ticketType: LocalizedText
  readonly priceCents: Cents
  readonly refundedCents: Cents
  readonly priceRule: PriceRule
  readonly answers: Answers
  readonly bookingAnswers: Answers
}

/** All seats of the registrations that are asked for, by booking. */
export async function listAttendees(
  database: Database,
  asking: { readonly eventId: number; readonly question: RegistrationsQuestion; readonly now: Date },
): Promise<readonly Attendee[]> {
  const { state } = asking.question
  const { rows } = await database.execute(sql`
    select t.id as "ticketId", found.code, found.name as "bookerName", found.email, found.locale,
      found.alumnus_id as "alumnusId", found.listed as state, t.state as "ticketState",
      to_char(found.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as since,
      t.attendee_name as "attendeeName", t.price_cents as "priceCents", t.refunded_cents as "refundedCents",
      t.price_rule as "priceRule", t.answers, found.answers as "bookingAnswers",
      coalesce((select json_object_agg(_locale, name) from ticket_types_locales where _parent_id = t.ticket_type_id), '{}')
        as "ticketType"
    from (${foundBy(asking)}) found join registration_tickets t on t.registration_id = found.id
    where ${state === null ? sql`true` : sql`found.listed = ${state}`}
    order by lower(found.name), found.id, t.id`)
  return rows as unknown as readonly Attendee[]
}
