import { sql } from '@payloadcms/db-postgres'
import type { Cents } from '@/kernel/money'
import { ok, type Result, refused } from '@/kernel/result'
import { type Actor, recordChangeOn } from '@/platform/database/audit-log'
import type { Tx } from '@/platform/database/in-transaction'
import type { ElsewhereMethod, PeriodOrigin } from '../domain/plan-words'

export type NewPeriod = {
  readonly alumnusId: number
  readonly planId: number
  readonly firstDay: string
  /** Null for life. */
  readonly lastDay: string | null
  readonly origin: PeriodOrigin
  readonly amountCents: Cents
  readonly orderId?: number | null
  readonly orderLineId?: number | null
  readonly method?: ElsewhereMethod | null
  readonly reason?: string | null
  readonly partnerName?: string | null
  readonly grantedBy?: number | null
  readonly actor: Actor
}

/** Writes a period down, with the days of grace that its plan gives today. Lock the member first. */
export async function addPeriod(
  tx: Tx,
  period: NewPeriod,
): Promise<Result<{ readonly periodId: number }, 'overlaps'>> {
  const { alumnusId, planId, firstDay, lastDay, origin } = period
  const overlapping = await tx.execute(sql`
    select from membership_spans spans join membership_plans plans on plans.chapter_id = spans.chapter_id
    where plans.id = ${planId} and spans.alumnus_id = ${alumnusId}
      and spans.days && membership_days(${firstDay}, ${lastDay}::text, null)`)
  if (overlapping.rows.length > 0) return refused('overlaps')
  const { rows } = await tx.execute(sql`
    insert into membership_periods (alumnus_id, chapter_id, plan_id, first_day, last_day, grace_days, origin, amount_cents,
                                    order_id, order_line_id, method, reason, partner_name, granted_by_id)
    select ${alumnusId}::integer, chapter_id, id, ${firstDay}, ${lastDay}::text, grace_days,
           ${origin}::enum_membership_periods_origin, ${period.amountCents}::numeric, ${period.orderId ?? null}::integer,
           ${period.orderLineId ?? null}::integer, ${period.method ?? null}::enum_membership_periods_method,
           ${period.reason?.trim() || null}::text, ${period.partnerName ?? null}::text,
           ${period.grantedBy ?? null}::integer
    from membership_plans where id = ${planId} returning id, chapter_id`)
  const row = rows[0] as { id: number; chapter_id: number } | undefined
  if (!row) throw new Error(`There is no membership plan ${planId}.`)
  await recordChangeOn(tx, {
    actor: period.actor,
    action: 'created',
    subject: { table: 'membership_periods', id: row.id },
    person: alumnusId,
    before: null,
    after: { chapter: row.chapter_id, firstDay, lastDay, origin, reason: period.reason ?? null },
  })
  return ok({ periodId: row.id })
}
