import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { REMINDER_DAYS } from '@/features/memberships/domain/reminder-days'
import { civilDateAt } from '@/kernel/civil-date'
import { inTransaction } from '@/platform/database/in-transaction'

/** How many days late a reminder still goes out, when nothing ran on its own day. */
const DAYS_MADE_UP_FOR = 2

/**
 * Writes down which members are reminded today, and queues their mails, in one transaction. Each period is reminded once
 * of each of its days: asked again, or by two workers at once, it queues nothing more. Memberships of one person that
 * end on the same day go in one mail. Returns how many mails there are.
 */
export async function queueReminders(portal: Payload, { now }: { readonly now: Date }): Promise<number> {
  const today = civilDateAt(now)
  return inTransaction(
    portal,
    async ({ tx }) => {
      const { rows } = await tx.execute(sql`
        with reminded as (
          insert into membership_reminders (period_id, day, queued_at)
          select due.period_id, due.day, ${now.toISOString()}
          from unnest(${`{${REMINDER_DAYS.join(',')}}`}::integer[]) each(day)
          cross join lateral (
            select period_id, each.day from membership_renewals
            where last_day between ${today}::date - each.day - ${DAYS_MADE_UP_FOR}::integer and ${today}::date - each.day
          ) due
          on conflict do nothing
          returning period_id, day
        ), mails as (
          select periods.alumnus_id, reminded.day, json_agg(reminded.period_id order by reminded.period_id) as periods
          from reminded join membership_periods periods on periods.id = reminded.period_id
          group by periods.alumnus_id, reminded.day, periods.last_day
        )
        select graphile_worker.add_job('send-membership-reminder',
          json_build_object('day', day, 'periodIds', periods),
          job_key => 'membership-reminder:' || day || ':' || (periods ->> 0), max_attempts => 12)
        from mails`)
      return rows.length
    },
    { statementTimeoutMs: 120_000 },
  )
}
