import { sql } from '@payloadcms/db-postgres'
import { getPortal } from '@/platform/database/get-portal'
import { readRenewalToken } from './renewal-token'

/** What a link to renew leads its reader to: what ends on that day; or nothing, when it is not theirs or not ours. */
export type Renewal =
  | { readonly kind: 'plans'; readonly planIds: readonly number[] }
  | { readonly kind: 'somebody-else' }
  | { readonly kind: 'unknown' }

export async function findRenewal(
  token: string,
  { alumnusId }: { readonly alumnusId: number },
): Promise<Renewal> {
  const periodId = readRenewalToken(token)
  if (periodId === null) return { kind: 'unknown' }
  const { rows } = await (await getPortal()).db.drizzle.execute(sql`
    select same_day.alumnus_id as "alumnusId", same_day.plan_id as "planId"
    from membership_periods period join membership_periods same_day
      on same_day.alumnus_id = period.alumnus_id and same_day.last_day is not distinct from period.last_day
    where period.id = ${periodId} order by same_day.id = period.id desc, same_day.id`)
  const periods = rows as { alumnusId: number; planId: number }[]
  const [first] = periods
  if (!first) return { kind: 'unknown' }
  if (first.alumnusId !== alumnusId) return { kind: 'somebody-else' }
  return { kind: 'plans', planIds: [...new Set(periods.map(({ planId }) => planId))] }
}
