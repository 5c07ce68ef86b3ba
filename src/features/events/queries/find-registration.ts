import { sql } from '@payloadcms/db-postgres'
import type { Locale } from '@/kernel/locale'
import type { Cents } from '@/kernel/money'
import type { Database } from '@/platform/database/drizzle-of'
import type { Policy } from '../domain/cancellation-policy'
import type { PriceRule } from '../domain/price-quote'
import type { Answers } from '../domain/questions'
import { type RegistrationState, registrationStateAt, type TicketState } from '../domain/registration-states'

export type RegistrationTicket = {
  readonly id: number
  readonly ticketTypeId: number
  readonly quotaIds: readonly number[]
  readonly state: TicketState
  readonly attendeeName: string | null
  readonly answers: Answers
  readonly priceCents: Cents
  readonly priceRule: PriceRule
  readonly refundedCents: Cents
  readonly orderLineId: number | null
  /** What its QR code says; null as long as it is not confirmed. */
  readonly secret: string | null
}

export type Registration = {
  readonly id: number
  readonly code: string
  readonly eventId: number
  readonly alumnusId: number | null
  readonly name: string
  readonly email: string
  readonly locale: Locale
  /** As it is at the moment that was asked about: a hold that ran out is `expired`. */
  readonly state: RegistrationState
  readonly holdUntil: Date | null
  readonly totalCents: Cents
  readonly orderId: number | null
  readonly policy: Policy
  readonly answers: Answers
  readonly isEmailProved: boolean
  readonly calledOffBy: 'booker' | 'organiser' | null
  readonly createdAt: Date
  readonly tickets: readonly RegistrationTicket[]
}

/** The registration with this code, whoever's it is, with its tickets in their order; null when there is none. */
export async function findRegistration(
  database: Database,
  code: string,
  { now }: { readonly now: Date },
): Promise<Registration | null> {
  return findWhere(database, sql`r.code = ${code}`, now)
}

export async function findRegistrationById(
  database: Database,
  id: number,
  { now }: { readonly now: Date },
): Promise<Registration | null> {
  return findWhere(database, sql`r.id = ${id}`, now)
}

async function findWhere(
  database: Database,
  where: ReturnType<typeof sql>,
  now: Date,
): Promise<Registration | null> {
  const { rows } = await database.execute(sql`
    select r.*, (
      select json_agg(json_build_object('id', t.id, 'ticketTypeId', t.ticket_type_id, 'quotaIds', t.quota_ids, 'state', t.state,
               'attendeeName', t.attendee_name, 'answers', t.answers, 'priceCents', t.price_cents, 'priceRule', t.price_rule,
               'refundedCents', t.refunded_cents, 'orderLineId', t.order_line_id, 'secret', t.secret) order by t.id)
      from registration_tickets t where t.registration_id = r.id
    ) as tickets
    from registrations r where ${where}`)
  const row = rows[0] as unknown as Row | undefined
  if (!row) return null
  const holdUntil = row.hold_until === null ? null : new Date(row.hold_until)
  return {
    id: row.id,
    code: row.code,
    eventId: row.event_id,
    alumnusId: row.alumnus_id,
    name: row.name,
    email: row.email,
    locale: row.locale,
    state: registrationStateAt({ state: row.state, holdUntil }, now),
    holdUntil,
    totalCents: row.total_cents,
    orderId: row.order_id,
    policy: row.policy,
    answers: row.answers,
    isEmailProved: row.is_email_proved,
    calledOffBy: row.called_off_by,
    createdAt: new Date(row.created_at),
    tickets: row.tickets ?? [],
  }
}

type Row = {
  readonly id: number
  readonly code: string
  readonly event_id: number
  readonly alumnus_id: number | null
  readonly name: string
  readonly email: string
  readonly locale: Locale
  readonly state: RegistrationState
  readonly hold_until: string | null
  readonly total_cents: number
  readonly order_id: number | null
  readonly policy: Policy
  readonly answers: Answers
  readonly is_email_proved: boolean
  readonly called_off_by: 'booker' | 'organiser' | null
  readonly created_at: string
  readonly tickets: readonly RegistrationTicket[] | null
}
