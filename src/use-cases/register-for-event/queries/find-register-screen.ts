import { sql } from '@payloadcms/db-postgres'
import type { QuotaSeats } from '@/features/events/domain/availability'
import type { Sale } from '@/features/events/domain/sale'
import type { EventDetails } from '@/features/events/queries/find-event'
import { findHiddenEvent, type HiddenEvent } from '@/features/events/queries/find-hidden-event'
import { findSale } from '@/features/events/queries/find-sale'
import { findSeats } from '@/features/events/queries/find-seats'
import type { Organised } from '@/features/events/queries/organised-event'
import { findEntitlements } from '@/features/memberships/queries/find-entitlements'
import type { Locale } from '@/kernel/locale'
import type { Database } from '@/platform/database/drizzle-of'
import { getPortal } from '@/platform/database/get-portal'
import { ALLOWED, ANYONE } from '@/platform/payload/reader'
import { findOrganisedEvent } from '@/use-cases/show-event/queries/find-organised-event'
import { dayOfEvent } from '../reserve-seats'

/** Somebody who looks at what can be had: what they pay depends on it. */
export type Looker = {
  readonly alumnusId: number
  /** Paying, or in grace, on the day of the event. */
  readonly isMember: boolean
  /** The chapter through which they are. */
  readonly chapter: string | null
  /** Tickets of theirs that are confirmed, by type. */
  readonly has: ReadonlyMap<number, number>
  readonly hasMemberPrice: boolean
  /** What they hold of this event: these seats are theirs already. */
  readonly underWay: { readonly code: string; readonly quantities: ReadonlyMap<number, number> } | null
}

export type RegisterScreen =
  | {
      readonly kind: 'event'
      readonly event: Organised<EventDetails>
      /** Null as long as nothing is sold. */
      readonly sale: Sale | null
      readonly quotas: ReadonlyMap<number, QuotaSeats>
      readonly looker: Looker | null
      /** Only some may see it: it stands on this page alone. */
      readonly isHidden: boolean
    }
  | { readonly kind: 'hidden'; readonly hidden: HiddenEvent; readonly isSignedIn: boolean }

/** What somebody finds who wants to register at this address, for themselves; null when there is no such event. */
export async function findRegisterScreen(
  address: { readonly slug: string; readonly locale: Locale },
  { alumnusId, now }: { readonly alumnusId: number | null; readonly now: Date },
): Promise<RegisterScreen | null> {
  const publicEvent = await findOrganisedEvent(address, ANYONE)
  const hidden = publicEvent ? null : await findHiddenEvent(address)
  if (hidden && alumnusId === null) return { kind: 'hidden', hidden, isSignedIn: false }
  const event = publicEvent ?? (hidden && (await findOrganisedEvent(address, ALLOWED)))
  if (!event) return null
  const { drizzle } = (await getPortal()).db
  const [sale, quotas] = await Promise.all([
    findSale(drizzle, event.id),
    findSeats(drizzle, { eventId: event.id, now }),
  ])
  const looker =
    alumnusId === null ? null : await findLooker(drizzle, { alumnusId, event, locale: address.locale, now })
  if (hidden?.audience === 'members' && !looker?.isMember) return { kind: 'hidden', hidden, isSignedIn: true }
  return {
    kind: 'event',
    event,
    sale: sale && sale.types.size > 0 ? sale : null,
    quotas,
    looker,
    isHidden: hidden !== null,
  }
}

async function findLooker(
  database: Database,
  {
    alumnusId,
    event,
    locale,
    now,
  }: {
    readonly alumnusId: number
    readonly event: EventDetails
    readonly locale: Locale
    readonly now: Date
  },
): Promise<Looker> {
  const entitlements = await findEntitlements(database, { alumnusId, day: dayOfEvent(event) })
  const { rows } = await database.execute(sql`
    select r.code, r.state, t.ticket_type_id, count(*)::integer as quantity, bool_or(t.member_id is not null) as is_member_price,
           (select name from chapters_locales where _parent_id = ${entitlements.chapterId}
            order by _locale::text = ${locale} desc limit 1) as chapter
    from (select 1) as one
    left join registrations r on r.event_id = ${event.id} and r.alumnus_id = ${alumnusId}
      and (r.state = 'confirmed' or (r.state in ('held', 'paying') and r.hold_until > ${now.toISOString()}))
    left join registration_tickets t on t.registration_id = r.id and t.state in ('held', 'confirmed')
    group by r.code, r.state, t.ticket_type_id`)
  const all = rows as unknown as readonly LookerRow[]
  const confirmed = all.filter(({ state }) => state === 'confirmed')
  const held = all.filter(({ state }) => state === 'held' || state === 'paying')
  const code = held[0]?.code ?? null
  return {
    alumnusId,
    isMember: entitlements.memberPrice,
    chapter: all[0]?.chapter ?? null,
    has: quantitiesOf(confirmed),
    hasMemberPrice: confirmed.some((row) => row.is_member_price),
    underWay: code === null ? null : { code, quantities: quantitiesOf(held) },
  }
}

function quantitiesOf(rows: readonly LookerRow[]): ReadonlyMap<number, number> {
  const quantities = new Map<number, number>()
  for (const { ticket_type_id: type, quantity } of rows)
    if (type !== null) quantities.set(type, (quantities.get(type) ?? 0) + quantity)
  return quantities
}

type LookerRow = {
  readonly code: string | null
  readonly state: string | null
  readonly ticket_type_id: number | null
  readonly quantity: number
  readonly is_member_price: boolean | null
  readonly chapter: string | null
}
