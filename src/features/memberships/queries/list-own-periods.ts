import { sql } from '@payloadcms/db-postgres'
import type { Cents } from '@/kernel/money'
import { getPortal } from '@/platform/database/get-portal'
import type { PeriodOrigin } from '../domain/plan-words'

/** A period as its own member sees it. */
export type OwnPeriod = {
  readonly id: number
  readonly chapterId: number
  readonly firstDay: string
  /** The last day as it was bought; null for life. */
  readonly lastDay: string | null
  /** The last day that counts, of one that ended early. */
  readonly endedOn: string | null
  readonly origin: PeriodOrigin
  readonly amountCents: Cents
  readonly partnerName: string | null
  readonly orderId: number | null
}

/** All periods of somebody, the latest first; those that were ended early too. */
export async function listOwnPeriods(alumnusId: number): Promise<readonly OwnPeriod[]> {
  const { rows } = await (await getPortal()).db.drizzle.execute(sql`
    select id, chapter_id as "chapterId", first_day as "firstDay", last_day as "lastDay", ended_on as "endedOn",
           origin::text as origin, amount_cents::integer as "amountCents", partner_name as "partnerName",
           order_id as "orderId"
    from membership_periods where alumnus_id = ${alumnusId} order by first_day desc, id desc`)
  return rows as unknown as readonly OwnPeriod[]
}
