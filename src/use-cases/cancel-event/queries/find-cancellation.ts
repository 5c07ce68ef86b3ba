import { sql } from '@payloadcms/db-postgres'
import { listEventOrders } from '@/features/events/queries/list-event-orders'
import { moneyOfOrders, type OrdersMoney } from '@/features/payments/queries/money-of-orders'
import type { Cents } from '@/kernel/money'
import type { Database } from '@/platform/database/drizzle-of'

/** What calling an event off means, or how far it has come. */
export type Cancellation = {
  readonly isPublished: boolean
  readonly isCalledOff: boolean
  /** Registrations that still count, their people, and what they paid: all of it goes back. */
  readonly registrations: number
  readonly tickets: number
  readonly backCents: Cents
  /** Parties on the waiting list, who are told. */
  readonly waiting: number
  /** Registrations that the organiser called off already. */
  readonly done: number
  readonly money: OrdersMoney
}

/** Null when there is no such event. */
export async function findCancellation(database: Database, eventId: number): Promise<Cancellation | null> {
  const [{ rows }, money] = await Promise.all([
    database.execute(sql`
      select e._status = 'published' as "isPublished", e.state = 'cancelled' as "isCalledOff",
        (select count(*) from registrations where event_id = e.id and state in ('held', 'paying', 'confirmed'))::integer
          as registrations,
        (select count(*) from registration_tickets where event_id = e.id and state in ('held', 'confirmed'))::integer as tickets,
        (select coalesce(sum(t.price_cents), 0) from registration_tickets t join registrations r on r.id = t.registration_id
          where t.event_id = e.id and t.state = 'confirmed' and r.order_id is not null)::integer as "backCents",
        (select count(*) from waiting_entries where event_id = e.id and state in ('waiting', 'offered'))::integer as waiting,
        (select count(*) from registrations where event_id = e.id and called_off_by = 'organiser')::integer as done
      from events e where e.id = ${eventId}`),
    listEventOrders(database, eventId).then((orders) => moneyOfOrders(database, orders)),
  ])
  const row = rows[0] as Omit<Cancellation, 'money'> | undefined
  return row ? { ...row, money } : null
}

/** The same people and the same money: what somebody saw is what is called off. */
export const signatureOf = ({ registrations, tickets, backCents, waiting }: Cancellation): string =>
  [registrations, tickets, backCents, waiting].join(' ')
