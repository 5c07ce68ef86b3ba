import { sql } from '@payloadcms/db-postgres'
import { readAccessToken } from '@/features/events/commands/access-token'
import { findOwnRegistration, type RegistrationOwner } from '@/features/events/commands/own-registration'
import type { Sale } from '@/features/events/domain/sale'
import { type AttendedEvent, findAttendedEvent } from '@/features/events/queries/find-attended-event'
import type { Registration } from '@/features/events/queries/find-registration'
import { findSale } from '@/features/events/queries/find-sale'
import type { Database } from '@/platform/database/drizzle-of'
import { getPortal } from '@/platform/database/get-portal'

export type RegistrationPage = {
  readonly owner: RegistrationOwner
  readonly registration: Registration
  readonly sale: Sale
  readonly event: AttendedEvent
  /** Of what an alumnus paid. */
  readonly orderCode: string | null
  /** What the same alumnus holds for the same event instead of this one, which ran out. */
  readonly successor: string | null
}

/** Everything that the page of a registration shows to its owner; null for everybody else. */
export async function findRegistrationPage(
  code: string,
  { owner, now }: { readonly owner: RegistrationOwner; readonly now: Date },
): Promise<RegistrationPage | null> {
  const { drizzle } = (await getPortal()).db
  const registration = await findOwnRegistration(drizzle, code, { owner, now })
  if (!registration) return null
  const [sale, event, links] = await Promise.all([
    findSale(drizzle, registration.eventId),
    findAttendedEvent(drizzle, registration.eventId),
    findLinks(drizzle, { registration, now }),
  ])
  return sale && event ? { owner, registration, sale, event, ...links } : null
}

/** As above for a guest, by the token of a mail; null for a token that is not the portal's. */
export async function findGuestRegistrationPage(token: string, now: Date): Promise<RegistrationPage | null> {
  const code = readAccessToken('registration', token)
  return code === null ? null : findRegistrationPage(code, { owner: { token }, now })
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
