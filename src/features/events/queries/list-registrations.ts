import { sql } from '@payloadcms/db-postgres'
import type { SQL } from 'drizzle-orm'
import type { Cents } from '@/kernel/money'
import { folded } from '@/kernel/folded'
import type { Locale, LocalizedText } from '@/kernel/locale'
import type { Database } from '@/platform/database/drizzle-of'
import type { ListedState, RegistrationsQuestion } from '../domain/registrations-question'

export const REGISTRATIONS_A_PAGE = 50

export type ListedRegistration = {
  readonly id: number
  readonly code: string
  readonly name: string
  readonly email: string
  readonly locale: Locale
  readonly alumnusId: number | null
  readonly state: ListedState
  /** ISO instant of the first click. */
  readonly since: string
  readonly totalCents: Cents
  readonly refundedCents: Cents
  /** What it holds now, or held when it ended, by ticket type. */
  readonly tickets: readonly { readonly name: LocalizedText; readonly count: number }[]
}

export type RegistrationsPage = {
  readonly registrations: readonly ListedRegistration[]
  readonly counts: Readonly<Record<ListedState, number>>
  readonly total: number
}

type Asking = { readonly eventId: number; readonly question: RegistrationsQuestion; readonly now: Date }

/** One page of the registrations that are asked for, the newest first, and how many there are of each kind. */
export async function listRegistrations(database: Database, asking: Asking): Promise<RegistrationsPage> {
  const { question } = asking
  const [page, counted] = await Promise.all([
    database.execute(sql`
      select found.id, found.code, found.name, found.email, found.locale, found.alumnus_id as "alumnusId", found.listed as state,
        to_char(found.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as since,
        found.total_cents as "totalCents",
        (select coalesce(sum(refunded_cents), 0)::integer from registration_tickets where registration_id = found.id)
          as "refundedCents",
        (select coalesce(json_agg(json_build_object('name', types.name, 'count', types.count) order by types.position), '[]')
         from (
           select t.ticket_type_id, min(kind.position) as position, count(*) as count,
             (select json_object_agg(_locale, name) from ticket_types_locales where _parent_id = t.ticket_type_id) as name
           from registration_tickets t join ticket_types kind on kind.id = t.ticket_type_id
           where t.registration_id = found.id and (found.listed in ('cancelled', 'expired') or t.state in ('held', 'confirmed'))
           group by t.ticket_type_id
         ) types) as tickets
      from (${foundBy(asking)}) found
      where ${question.state === null ? sql`true` : sql`found.listed = ${question.state}`}
      order by found.created_at desc, found.id desc
      limit ${REGISTRATIONS_A_PAGE} offset ${(question.page - 1) * REGISTRATIONS_A_PAGE}`),
    database.execute<{ listed: ListedState; count: number }>(sql`
      select listed, count(*)::integer as count from (${foundBy(asking)}) found group by listed`),
  ])
  const countOf = (state: ListedState) => counted.rows.find(({ listed }) => listed === state)?.count ?? 0
  const counts = {
    confirmed: countOf('confirmed'),
    'under-way': countOf('under-way'),
    cancelled: countOf('cancelled'),
    expired: countOf('expired'),
  }
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0)
  return {
    registrations: page.rows as unknown as readonly ListedRegistration[],
    counts,
    total: question.state ? counts[question.state] : all,
  }
}

/** The registrations with these words, in whatever state, with the kind they are listed under at that moment. */
export const foundBy = ({ eventId, question, now }: Asking): SQL => sql`
  select r.*, case
      when r.state in ('held', 'paying') and r.hold_until <= ${now.toISOString()} then 'expired'
      when r.state in ('held', 'paying') then 'under-way'
      else r.state
    end as listed
  from registrations r
  where r.event_id = ${eventId}
    ${sql.join(
      patternsOf(question.words).map(
        (pattern) => sql`and (folded(r.name || ' ' || r.email || ' ' || r.code) like ${pattern}
          or exists (select from registration_tickets t where t.registration_id = r.id and folded(t.attendee_name) like ${pattern}))`,
      ),
      sql` `,
    )}`

/** Signs of LIKE are only signs here. */
const patternsOf = (words: string): readonly string[] =>
  folded(words)
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => `%${word.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`)
