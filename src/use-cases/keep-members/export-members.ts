import { PgDialect } from 'drizzle-orm/pg-core'
import { sql } from '@payloadcms/db-postgres'
import { csvLine } from '@/kernel/csv-line'
import type { Locale } from '@/kernel/locale'
import { onOwnConnection } from '@/platform/database/own-connection'
import type { MembersQuestion, MemberState } from './domain/members-question'
import type { MembersScope } from './members-scope'
import { STATE_WORDS } from './member-words'
import { inState, membersFrom, periodOn } from './queries/members-statement'

const HEADINGS = {
  nl: [
    'nummer',
    'familienaam',
    'voornaam',
    'e-mailadres',
    'niet contacteren',
    'kring',
    'lidmaatschap',
    'stand',
    'eerste dag',
    'laatste dag',
    'respijt tot en met',
  ],
  en: [
    'number',
    'family name',
    'given name',
    'e-mail address',
    'do not contact',
    'chapter',
    'membership',
    'state',
    'first day',
    'last day',
    'grace through',
  ],
} satisfies Record<Locale, readonly string[]>

const AT_ONCE = 2_000

type Asking = {
  readonly question: MembersQuestion
  readonly scope: Exclude<MembersScope, null>
  readonly locale: Locale
}

type Out = {
  /** Awaited: a slow taker is waited for. */
  readonly write: (text: string) => Promise<void>
  /** Who stands in what was written; asked once a piece. */
  readonly onPeople: (alumnusIds: readonly number[]) => Promise<void>
}

/** The members that are asked for, all pages, as a file for a spreadsheet: piece by piece, as they were at one moment. */
export async function exportMembers(asking: Asking, { write, onPeople }: Out): Promise<void> {
  const { question, locale } = asking
  const { sql: text, params } = new PgDialect().sqlToQuery(sql`
    declare members no scroll cursor for
    select a.id, upper(a.number) as number, a.family_name, coalesce(a.preferred_name, a.given_name, '') as given_name,
      (select address from alumni_emails e where e._parent_id = a.id and e.state <> 'undeliverable'
       order by e.kind = 'private' desc, _order limit 1) as email,
      coalesce(a.do_not_contact, false) as do_not_contact, c.name as chapter, p.name as plan, s.standing as state,
      held.first_day::text as first_day, held.last_day::text as last_day,
      case when s.standing = 'in-grace' then s.until::text end as grace_until
    from ${membersFrom(asking)}
    left join chapters_locales c on c._parent_id = s.chapter_id and c._locale = ${locale}
    ${periodOn(question.day)}
    left join membership_plans_locales p on p._parent_id = held.plan_id and p._locale = ${locale}
    where ${inState(question)}
    order by lower(a.family_name), lower(a.given_name), a.id, s.chapter_id`)
  await onOwnConnection(async (client) => {
    await client.query('begin isolation level repeatable read read only')
    await client.query(text, params)
    await write(`\ufeff${csvLine(HEADINGS[locale], { delimiter: ';' })}`)
    for (;;) {
      const { rows } = await client.query<Line>(`fetch ${AT_ONCE} from members`)
      if (rows.length === 0) break
      await onPeople([...new Set(rows.map(({ id }) => id))])
      await write(rows.map((line) => csvLine(cellsOf(line, locale), { delimiter: ';' })).join(''))
    }
    await client.query('commit')
  })
}

type Line = {
  readonly id: number
  readonly number: string
  readonly family_name: string
  readonly given_name: string
  readonly email: string | null
  readonly do_not_contact: boolean
  readonly chapter: string | null
  readonly plan: string | null
  readonly state: MemberState
  readonly first_day: string | null
  readonly last_day: string | null
  readonly grace_until: string | null
}

const YES = { nl: 'ja', en: 'yes' } as const

const cellsOf = (line: Line, locale: Locale): readonly string[] => [
  line.number,
  line.family_name,
  line.given_name,
  line.email ?? '',
  line.do_not_contact ? YES[locale] : '',
  line.chapter ?? '',
  line.plan ?? '',
  STATE_WORDS[locale][line.state],
  line.first_day ?? '',
  line.last_day ?? '',
  line.grace_until ?? '',
]
