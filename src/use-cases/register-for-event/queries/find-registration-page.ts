import { sql } from '@payloadcms/db-postgres'
import { accessToken, readAccessToken } from '@/features/events/commands/access-token'
import { findOwnRegistration, type RegistrationOwner } from '@/features/events/commands/own-registration'
import type { Sale } from '@/features/events/domain/sale'
import { type AttendedEvent, findAttendedEvent } from '@/features/events/queries/find-attended-event'
import { findLastDiet } from '@/features/events/queries/find-last-diet'
import type { Registration } from '@/features/events/queries/find-registration'
import { findSale } from '@/features/events/queries/find-sale'
import { findMoneyBack, type MoneyBack } from '@/features/payments/queries/find-money-back'
import type { Database } from '@/platform/database/drizzle-of'
import { getPortal } from '@/platform/database/get-portal'
import { REGISTRATION } from '../pay-registration'

export type RegistrationPage = {
  readonly owner: RegistrationOwner
  readonly registration: Registration
  readonly sale: Sale
  readonly event: AttendedEvent
  /** Of what an alumnus paid. */
  readonly orderCode: string | null
  /** What the same alumnus holds for the same event instead of this one, which ran out. */
  readonly successor: string | null
  /** What goes back of what was paid: for tickets that were given up, or because it came too late or twice. */
  readonly moneyBack: MoneyBack | null
  /** Where the booker now waits for the same event, when this ran out. */
  readonly waiting: readonly { readonly token: string; readonly ticketTypeId: number }[]
  /** What the booker last answered about their own diet, as long as nothing is filled in yet. */
  readonly lastDiet: string | null
}

/** Everything that the page of a registration shows to its owner; null for everybody else. */
export async function findRegistrationPage(
  code: string,
  { owner, now }: { readonly owner: RegistrationOwner; readonly now: Date },
): Promise<RegistrationPage | null> {
  const { drizzle } = (await getPortal()).db
  const registration = await findOwnRegistration(drizzle, code, { owner, now })
  if (!registration) return null
  const [sale, event, links, moneyBack, waiting, lastDiet] = await Promise.all([
    findSale(drizzle, registration.eventId),
    findAttendedEvent(drizzle, registration.eventId),
    findLinks(drizzle, { registration, now }),
    findMoneyBack(drizzle, { kind: REGISTRATION, id: String(registration.id) }),
    findWaiting(drizzle, registration),
    registration.alumnusId !== null && isUntouched(registration)
      ? findLastDiet(drizzle, { alumnusId: registration.alumnusId, now })
      : null,
  ])
  return sale && event ? { owner, registration, sale, event, ...links, moneyBack, waiting, lastDiet } : null
}

/** As above for a guest, by the token of a mail; null for a token that is not the portal's. */
export async function findGuestRegistrationPage(token: string, now: Date): Promise<RegistrationPage | null> {
  const code = readAccessToken('registration', token)
  return code === null ? null : findRegistrationPage(code, { owner: { token }, now })
}

const isUntouched = ({ state, tickets }: Registration): boolean =>
  (state === 'held' || state === 'paying') && tickets.every(({ attendeeName }) => attendeeName === null)

async function findWaiting(
  database: Database,
  { id, state }: Registration,
): Promise<RegistrationPage['waiting']> {
  if (state !== 'expired') return []
  const { rows } = await database.execute(sql`
    select w.code, w.ticket_type_id as type
    from registrations r join waiting_entries w on w.event_id = r.event_id and w.person = r.person
    where r.id = ${id} and w.state in ('waiting', 'offered') order by w.id`)
  return (rows as { code: string; type: number }[]).map(({ code, type }) => ({
    token: accessToken('waiting-entry', code),
    ticketTypeId: type,
  }))
}

async function findLinks(
  database: Database,
  { registration, now }: { readonly registration: Registration; readonly now: Date },
): Promise<Pick<RegistrationPage, 'orderCode' | 'successor'>> {
  const { orderId, alumnusId, eventId, id, state } = registration
  if (alumnusId === null) return { orderCode: null, successor: null }
  const { rows } = await database.execute(sql`
    select (select code from orders where id = ${orderId}) as order_code,
           (select code from registrations
            where event_id = ${eventId} and alumnus_id = ${alumnusId} and id > ${id} and state in ('held', 'paying')
              and hold_until > ${now.toISOString()} limit 1) as successor`)
  const row = rows[0] as { order_code: string | null; successor: string | null } | undefined
  return {
    orderCode: row?.order_code ?? null,
    successor: state === 'expired' ? (row?.successor ?? null) : null,
  }
}
