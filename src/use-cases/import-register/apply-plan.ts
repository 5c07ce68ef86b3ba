import type pg from 'pg'
import { TOUCH_TAGS } from '@/platform/cache/touch-statement.mjs'
import { ADDRESS_PARTS, WORK_PARTS } from '@/features/alumni/domain/person-fields'

/** Carries the plans out, in the transaction that made them. */
export async function applyPlan(client: pg.Client, runId: number): Promise<void> {
  const { rowCount: programmes } = await client.query(CREATE_PROGRAMMES, [runId])
  if (programmes) {
    await client.query(NAME_PROGRAMMES)
    await client.query(TOUCH_TAGS, [['studies']])
  }
  for (const statement of [...CREATE_PEOPLE, ...CHANGE_PEOPLE, CREATE_DIPLOMAS, ...CHANGE_DIPLOMAS]) {
    await client.query(statement)
  }
  await client.query(PROPOSE, [runId])
}

/** Programmes are created as they come, with the name that most diplomas give them; the Office translates them. */
const CREATE_PROGRAMMES = `
  with named as (
    select distinct on (programme_code) programme_code, programme_name, faculty, level
    from plan_diplomas where programme is null
    group by programme_code, programme_name, faculty, level
    order by programme_code, count(*) desc, programme_name
  ), created as (
    insert into programmes (code, faculty_id, level)
    select programme_code, faculty, level::enum_programmes_level from named
    returning id, code
  ), logged as (
    insert into audit_log (actor_kind, actor_id, action, subject_table, subject_id)
    select 'import', $1, 'created', 'programmes', id from created
  )
  insert into programmes_locales (_parent_id, _locale, name)
  select created.id, 'nl', named.programme_name from created join named on named.programme_code = created.code`

const NAME_PROGRAMMES = `
  update plan_diplomas p set programme = programmes.id
  from programmes where programmes.code = p.programme_code and p.programme is null`

const part = (column: string, index: number): string =>
  String.raw`nullif(split_part(${column}, E'\x1f', ${index}), '')`
const parts = (column: string, names: readonly string[]): string =>
  names.map((_name, index) => part(column, index + 1)).join(', ')
const columns = (group: string, names: readonly string[]): string =>
  names.map((name) => `${group}_${snake(name)}`).join(', ')

/** The id of a row in one of Payload's lists. */
const NEW_ROW_ID = "replace(gen_random_uuid()::text, '-', '')"

/** A number that could not be read stands as it was written, in a column of its own. */
const E164 = '^[+][1-9][0-9]{6,14}$'

const phoneParts = (column: string): string => `
  case when ${part(column, 1)} ~ '${E164}' then ${part(column, 1)} end,
  case when ${part(column, 1)} !~ '${E164}' then ${part(column, 1)} end,
  coalesce(${part(column, 2)}, 'other')::enum_alumni_phones_kind, ${part(column, 3)}`

const CREATE_PEOPLE = [
  `insert into alumni (id, number, family_name, given_name, preferred_name, latin_name, birth_date, language,
     deceased, do_not_contact, remark, source, ${columns('address', ADDRESS_PARTS)}, ${columns('work', WORK_PARTS)})
   select alumnus, number, family_name, given_name, preferred_name, latin_name, birth_date,
     coalesce(language, 'nl')::enum_alumni_language, coalesce(deceased = 'true', false),
     coalesce(do_not_contact = 'true', false), remark, 'register',
     ${parts('address', ADDRESS_PARTS)}, ${parts('work', WORK_PARTS)}
   from plan_people where is_new`,
  `insert into alumni_emails (_order, _parent_id, id, address, kind, state, source)
   select 1, alumnus, ${NEW_ROW_ID}, email, 'private', 'unconfirmed', 'register'
   from plan_people where is_new and email is not null`,
  `insert into alumni_emails (_order, _parent_id, id, address, kind, state, source)
   select 2, alumnus, ${NEW_ROW_ID}, staff_email, 'staff', 'unconfirmed', 'register'
   from plan_people where is_new and staff_email is not null`,
  `insert into alumni_phones (_order, _parent_id, id, number, written, kind, country, source)
   select 1, alumnus, ${NEW_ROW_ID}, ${phoneParts('phone')}, 'register'
   from plan_people where is_new and phone is not null`,
] as const

const PLAIN_COLUMNS = {
  familyName: 'family_name',
  givenName: 'given_name',
  preferredName: 'preferred_name',
  latinName: 'latin_name',
  birthDate: 'birth_date',
  remark: 'remark',
} as const

const changed = (field: string): string => `from plan_changes c where c.field = '${field}' and not c.own`

const changeColumn = (field: string, assignment: string): string =>
  `update alumni a set ${assignment}, updated_at = now() ${changed(field)} and a.id = c.alumnus`

const changeEmail = (field: 'email' | 'staffEmail', kind: 'private' | 'staff'): readonly string[] => [
  `update alumni_emails e set address = c.becomes, state = 'unconfirmed'
   ${changed(field)} and e._parent_id = c.alumnus and e.source = 'register' and e.kind = '${kind}'`,
  `insert into alumni_emails (_order, _parent_id, id, address, kind, state, source)
   select coalesce((select max(_order) from alumni_emails o where o._parent_id = c.alumnus), 0) + 1, c.alumnus,
     ${NEW_ROW_ID}, c.becomes, '${kind}', 'unconfirmed', 'register'
   ${changed(field)} and c.was is null`,
]

/** An empty cell says nothing, so nothing is ever emptied; the person's own fields are left to `PROPOSE`. */
const CHANGE_PEOPLE = [
  ...Object.entries(PLAIN_COLUMNS).map(([field, column]) => changeColumn(field, `${column} = c.becomes`)),
  changeColumn('language', 'language = c.becomes::enum_alumni_language'),
  changeColumn('deceased', 'deceased = c.becomes::boolean'),
  changeColumn('doNotContact', 'do_not_contact = c.becomes::boolean'),
  changeColumn(
    'address',
    `(${columns('address', ADDRESS_PARTS)}) = row(${parts('c.becomes', ADDRESS_PARTS)})`,
  ),
  changeColumn('work', `(${columns('work', WORK_PARTS)}) = row(${parts('c.becomes', WORK_PARTS)})`),
  ...changeEmail('email', 'private'),
  ...changeEmail('staffEmail', 'staff'),
  `update alumni_phones n set (number, written, kind, country) = row(${phoneParts('c.carried')})
   ${changed('phone')} and n._parent_id = c.alumnus and n.source = 'register'`,
  `insert into alumni_phones (_order, _parent_id, id, number, written, kind, country, source)
   select coalesce((select max(_order) from alumni_phones o where o._parent_id = c.alumnus), 0) + 1, c.alumnus,
     ${NEW_ROW_ID}, ${phoneParts('c.carried')}, 'register'
   ${changed('phone')} and c.was is null`,
  // Whoever edits the person at this very moment collides with this row, and one of the two starts anew.
  `update alumni a set updated_at = now() from (select distinct alumnus from plan_changes
     where not own and field in ('email', 'staffEmail', 'phone')) c where a.id = c.alumnus and a.updated_at < now()`,
] as const

const CREATE_DIPLOMAS = `
  insert into diplomas (alumnus_id, programme_id, programme_name, level, graduation_year, academic_year, graduated_on,
    honours, source, state)
  select p.alumnus, p.programme, p.programme_name, p.level::enum_diplomas_level, p.graduation_year, p.academic_year,
    p.graduated_on, p.honours, 'register', 'verified'
  from plan_diplomas p where p.diploma is null
  order by p.alumnus`

const DIPLOMA_COLUMNS = {
  programmeName: 'programme_name = c.becomes',
  level: 'level = c.becomes::enum_diplomas_level',
  academicYear: 'academic_year = c.becomes',
  honours: 'honours = c.becomes',
} as const

const CHANGE_DIPLOMAS = Object.entries(DIPLOMA_COLUMNS).map(
  ([field, assignment]) =>
    `update diplomas d set ${assignment}, updated_at = now()
     from plan_diploma_changes c where c.field = '${field}' and d.id = c.diploma`,
)

/** A value that the Office refused before is not proposed again; one that is newer takes the place of an open one. */
const PROPOSE = String.raw`
  insert into register_proposals (alumnus_id, field, current, proposed, value, run_id)
  select c.alumnus, c.field::enum_register_proposals_field,
    case c.field when 'email' then ${addressesOf("e.kind <> 'staff'")}
                 when 'staffEmail' then ${addressesOf("e.kind = 'staff'")}
                 when 'phone' then (select string_agg(coalesce(n.number, n.written), ', ' order by n._order)
                                    from alumni_phones n where n._parent_id = c.alumnus)
                 else ${readable('c.was')} end,
    ${readable('c.becomes')}, c.carried, $1
  from plan_changes c
  where c.own and not exists (
    select from register_proposals p where p.alumnus_id = c.alumnus and p.field::text = c.field
      and p.state = 'refused' and p.value = c.carried)
  order by c.alumnus, c.field
  on conflict (alumnus_id, field) where state = 'open' do update
    set current = excluded.current, proposed = excluded.proposed, value = excluded.value, run_id = excluded.run_id,
      updated_at = now()
    where register_proposals.value is distinct from excluded.value`

function addressesOf(which: string): string {
  return `(select string_agg(e.address, ', ' order by e._order) from alumni_emails e
    where e._parent_id = c.alumnus and ${which})`
}

function readable(column: string): string {
  return String.raw`btrim(regexp_replace(${column}, E'\x1f+', ', ', 'g'), ', ')`
}

function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}
