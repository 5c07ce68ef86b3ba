import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

/** What one lays side by side to tell whether two records are one person. */
export const COMPARED = [
  'name',
  'birthDate',
  'emails',
  'phones',
  'address',
  'diplomas',
  'deceased',
  'source',
] as const

export type ComparedPerson = Readonly<Record<(typeof COMPARED)[number], string>> & {
  readonly id: number
  readonly number: string
}

/** These people, in this order; what is not known of one is an empty text. */
export async function listComparedPeople(
  portal: Payload,
  ids: readonly [number, number],
): Promise<readonly ComparedPerson[]> {
  const { rows } = await portal.db.drizzle.execute<ComparedPerson>(sql`
    select a.id, upper(a.number) as number,
      concat_ws(' ', a.given_name, nullif('(' || a.preferred_name || ')', '()'), a.family_name) as name,
      coalesce(a.birth_date, '') as "birthDate",
      coalesce((select string_agg(address, ', ' order by _order) from alumni_emails where _parent_id = a.id), '') as emails,
      coalesce((select string_agg(coalesce(number, written), ', ' order by _order)
                from alumni_phones where _parent_id = a.id), '') as phones,
      concat_ws(', ', nullif(concat_ws(' ', a.address_street, a.address_house_number, a.address_box), ''),
        nullif(concat_ws(' ', a.address_postal_code, a.address_town), ''), a.address_country) as address,
      coalesce((select string_agg(concat(programme_name, ' (', graduation_year, ')'), ', ' order by graduation_year)
                from diplomas where alumnus_id = a.id), '') as diplomas,
      case when a.deceased then 'yes' else '' end as deceased, a.source::text as source
    from alumni a where a.id in (${ids[0]}, ${ids[1]})
    order by a.id = ${ids[1]}`)
  return rows
}
