import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

/** Why a person of the register may be the one who asks. */
export const MATCH_REASONS = ['number', 'email', 'birth-date', 'name', 'programme'] as const
export type MatchReason = (typeof MATCH_REASONS)[number]

export type LikelyMatch = {
  readonly id: number
  /** Upper case. */
  readonly number: string
  readonly name: string
  readonly birthDate: string | null
  readonly deceased: boolean
  readonly isActive: boolean
  readonly emails: readonly string[]
  /** "Master in de geschiedenis (2017)". */
  readonly diplomas: readonly string[]
  /** The strongest first. */
  readonly reasons: readonly MatchReason[]
}

/**
 * The people of the register that a request may be about, likeliest first: the same number or e-mail address, born the
 * same day with a similar name, or graduated in that year in a similar programme under a similar name.
 */
export async function listLikelyMatches(portal: Payload, requestId: number): Promise<readonly LikelyMatch[]> {
  const { rows } = await portal.db.drizzle.execute<LikelyMatch>(sql`
    with asked as materialized (
      select *, folded(given_name || ' ' || family_name) as name, folded(coalesce(programme, '')) as studied
      from number_requests where id = ${requestId}
    ), graduated as (
      select d.alumnus_id as id
      from asked join diplomas d on d.graduation_year = asked.graduation_year
        and (word_similarity(asked.studied, folded(d.programme_name)) >= 0.3 or exists (
          select from programmes_locales p where p._parent_id = d.programme_id
            and word_similarity(asked.studied, folded(p.name)) >= 0.3))
    ), found as (
      select a.id from asked join alumni a on a.number = asked.number
      union
      select e._parent_id from asked join alumni_emails e on e.address = asked.email
      union
      select a.id from asked join alumni a on a.birth_date = asked.birth_date
        and similarity(${nameOf}, asked.name) >= 0.3
      union
      select a.id from asked, graduated join alumni a using (id) where similarity(${nameOf}, asked.name) >= 0.4
    ), weighed as (
      select a.*, similarity(${nameOf}, asked.name) as alike,
        a.number is not distinct from asked.number as by_number,
        exists (select from alumni_emails e where e._parent_id = a.id and e.address = asked.email) as by_email,
        a.birth_date is not distinct from asked.birth_date as by_birth,
        a.id in (select id from graduated) as by_programme
      from found join alumni a using (id), asked
    )
    select w.id, upper(w.number) as number, concat_ws(' ', w.given_name, w.family_name) as name,
      w.birth_date as "birthDate", coalesce(w.deceased, false) as deceased,
      exists (select from accounts where alumnus_id = w.id) as "isActive",
      array(select address::text from alumni_emails e where e._parent_id = w.id order by _order) as emails,
      array(select concat(programme_name, ' (', graduation_year, ')') from diplomas d
            where d.alumnus_id = w.id order by graduation_year) as diplomas,
      array_remove(array[
        case when by_number then 'number' end, case when by_email then 'email' end,
        case when by_birth then 'birth-date' end, case when alike >= 0.4 then 'name' end,
        case when by_programme then 'programme' end], null) as reasons
    from weighed w
    order by by_number::int * 4 + by_email::int * 3 + by_birth::int * 2 + by_programme::int + alike * 2 desc, w.number
    limit 8`)
  return rows
}

const nameOf = sql`folded(coalesce(a.given_name || ' ', '') || a.family_name)`
