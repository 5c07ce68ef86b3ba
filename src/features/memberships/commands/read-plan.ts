import { sql } from '@payloadcms/db-postgres'
import type { Tx } from '@/platform/database/in-transaction'
import type { PeriodPlan } from '../domain/period-of'

/** What a plan says about its periods, with its chapter; null when there is none. */
export async function readPlan(
  tx: Pick<Tx, 'execute'>,
  planId: number,
): Promise<(PeriodPlan & { readonly chapterId: number }) | null> {
  const { rows } = await tx.execute(sql`
    select chapter_id as "chapterId", period_model::text as "periodModel", rollover_on as "rolloverOn",
           renewal_window_days::integer as "renewalWindowDays"
    from membership_plans where id = ${planId}`)
  return (rows[0] as (PeriodPlan & { chapterId: number }) | undefined) ?? null
}
