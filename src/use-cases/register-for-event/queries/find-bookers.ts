import { sql } from '@payloadcms/db-postgres'
import { entitlementsOn, type HeldPeriod } from '@/features/memberships/domain/entitlements'
import type { Locale } from '@/kernel/locale'
import type { Database } from '@/platform/database/drizzle-of'
import { executePrepared, listed } from '@/platform/database/execute-prepared'

/** An alumnus as somebody who registers: what to call them, where their mail goes, what they paid for. */
export type RegisteredBooker = {
  readonly alumnusId: number
  readonly name: string
  /** Null when no mail reaches them. */
  readonly email: string | null
  readonly locale: Locale
  /** Paying, or in grace, on that day (YYYY-MM-DD). */
  readonly isMemberOn: (day: string) => boolean
}

/** These people, by id; one question for all who ask at the same moment. Who died is not among them. */
export async function findBookers(
  database: Database,
  alumnusIds: readonly number[],
): Promise<ReadonlyMap<number, RegisteredBooker>> {
  const { rows } = await executePrepared(
    database,
    sql`
    select contacts.alumnus_id, contacts.name, contacts.locale, contacts.email, (
      select coalesce(json_agg(json_build_object('chapterId', chapter_id, 'firstDay', first_day, 'lastDay', last_day,
                                                 'graceDays', grace_days)), '[]')
      from membership_spans spans where spans.alumnus_id = contacts.alumnus_id
    ) as periods
    from (
      select distinct on (alumnus_id) alumnus_id, concat_ws(' ', coalesce(preferred_name, given_name), family_name) as name,
             language as locale, case when state <> 'undeliverable' then lower(email) end as email
      from alumni_contacts
      where alumnus_id = any (${listed(alumnusIds, 'integer')}) and not deceased
      order by alumnus_id, state is not distinct from 'undeliverable', kind is distinct from 'private', email
    ) contacts`,
  )
  return new Map(
    (rows as unknown as readonly Row[]).map((row) => [
      row.alumnus_id,
      {
        alumnusId: row.alumnus_id,
        name: row.name,
        email: row.email,
        locale: row.locale,
        isMemberOn: (day) => entitlementsOn(row.periods, day).memberPrice,
      },
    ]),
  )
}

type Row = {
  readonly alumnus_id: number
  readonly name: string
  readonly email: string | null
  readonly locale: Locale
  readonly periods: readonly HeldPeriod[]
}
