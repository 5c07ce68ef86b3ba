import { sql } from '@payloadcms/db-postgres'
import type { Entitlements } from '@/features/memberships/domain/entitlements'
import { findEntitlements } from '@/features/memberships/queries/find-entitlements'
import { listOwnPeriods, type OwnPeriod } from '@/features/memberships/queries/list-own-periods'
import { civilDateAt } from '@/kernel/civil-date'
import type { Locale } from '@/kernel/locale'
import type { Database } from '@/platform/database/drizzle-of'
import { getPortal } from '@/platform/database/get-portal'
import { findOffers, type MembershipOffer } from './find-offers'

export type RoomPeriod = OwnPeriod & {
  readonly chapter: string
  /** Of who paid it: the payment's own page has the receipt. */
  readonly orderCode: string | null
}

export type MembershipRoom = {
  readonly today: string
  readonly entitlements: Entitlements
  readonly periods: readonly RoomPeriod[]
  readonly offers: readonly MembershipOffer[]
  /** Names of the chapters in the periods, by id. */
  readonly chapters: ReadonlyMap<number, string>
}

/** All that the room about one's membership shows. */
export async function getMembershipRoom(
  alumnusId: number,
  { locale, now }: { readonly locale: Locale; readonly now: Date },
): Promise<MembershipRoom> {
  const database = (await getPortal()).db.drizzle
  const today = civilDateAt(now)
  const [entitlements, periods, offers] = await Promise.all([
    findEntitlements(database, { alumnusId, day: today }),
    listOwnPeriods(alumnusId),
    findOffers(database, { alumnusId, locale, day: today }),
  ])
  const chapters = await chapterNames(database, { ids: periods.map(({ chapterId }) => chapterId), locale })
  const codes = await orderCodes(database, alumnusId)
  return {
    today,
    entitlements,
    offers,
    chapters,
    periods: periods.map((period) => ({
      ...period,
      chapter: chapters.get(period.chapterId) ?? '',
      orderCode: (period.orderId !== null && codes.get(period.orderId)) || null,
    })),
  }
}

/** The order that waits for the bank, or that nobody looked into yet; its own page says how it stands. */
export async function findPendingOrder(alumnusId: number): Promise<string | null> {
  const { rows } = await (await getPortal()).db.drizzle.execute(sql`
    select orders.code from membership_purchases purchases
    join orders on orders.reference_kind = 'membership' and orders.reference_id = purchases.id::text
    where purchases.alumnus_id = ${alumnusId} and purchases.state = 'open' and orders.state in ('open', 'processing')
    order by orders.id desc limit 1`)
  return (rows[0] as { code: string } | undefined)?.code ?? null
}

async function chapterNames(
  database: Database,
  { ids, locale }: { readonly ids: readonly number[]; readonly locale: Locale },
): Promise<ReadonlyMap<number, string>> {
  const { rows } = await database.execute(sql`
    select chapters.id, coalesce(own.name, dutch.name, '') as name from chapters
    left join chapters_locales own on own._parent_id = chapters.id and own._locale = ${locale}::_locales
    left join chapters_locales dutch on dutch._parent_id = chapters.id and dutch._locale = 'nl'
    where chapters.id = any (${`{${ids.join(',')}}`}::integer[])`)
  return new Map((rows as { id: number; name: string }[]).map(({ id, name }) => [id, name]))
}

/** The orders that this person paid; a partner who came along sees no payment of another. */
async function orderCodes(database: Database, alumnusId: number): Promise<ReadonlyMap<number, string>> {
  const { rows } = await database.execute(
    sql`select id, code from orders where alumnus_id = ${alumnusId} and reference_kind = 'membership'`,
  )
  return new Map((rows as { id: number; code: string }[]).map(({ id, code }) => [id, code]))
}
