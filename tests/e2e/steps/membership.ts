import { withDatabase } from './alumnus'

/** Makes somebody a paying member of a chapter of the demo from today on, for a year, on a plan made for it that nobody else is offered. */
export async function becomeMember(alumnusId: number): Promise<void> {
  await withDatabase(async (client) => {
    await client.query('begin')
    const { rows } = await client.query<{ id: number; chapter_id: number }>(
      `insert into membership_plans (chapter_id, price_cents, period_model, grace_days, renewal_window_days, audience, position, on_sale_until)
       select id, 2500, 'rolling', 30, 60, 'everyone', 99, '2000-01-01' from chapters where kind = 'interest' order by id limit 1
       returning id, chapter_id`,
    )
    await client.query(
      `insert into membership_periods (alumnus_id, chapter_id, plan_id, first_day, last_day, grace_days, origin, amount_cents, reason)
       values ($1, $2, $3, to_char(now(), 'YYYY-MM-DD'), to_char(now() + interval '364 days', 'YYYY-MM-DD'), 30, 'free', 0, 'e2e')`,
      [alumnusId, rows[0]?.chapter_id, rows[0]?.id],
    )
    await client.query('commit')
  })
}

/** Ends what somebody paid for, as of yesterday: as the Office does who puts a mistake right. */
export const endMembership = (alumnusId: number): Promise<void> =>
  withDatabase(async (client) => {
    await client.query(
      `insert into membership_endings (period_id, kind, last_day, reason, ended_at)
       select id, 'corrected', to_char(now() - interval '1 day', 'YYYY-MM-DD'), 'e2e', now()
       from membership_periods where alumnus_id = $1`,
      [alumnusId],
    )
  })
