import {
  ADDRESS_PARTS,
  PERSON_FIELDS,
  type PersonField,
  WORK_PARTS,
} from '@/features/alumni/domain/person-fields'
import { FIELD_COLUMNS } from './staging'

/** A part separator, in SQL. */
const SEPARATOR = String.raw`E'\x1f'`

/** What the register says now, each as the one text that a row of the export has too (see `joinParts`). */
const CURRENT = {
  familyName: 'a.family_name',
  givenName: 'a.given_name',
  preferredName: 'a.preferred_name',
  latinName: 'a.latin_name',
  birthDate: 'a.birth_date',
  language: 'a.language::text',
  email: 'mail.address',
  staffEmail: 'staff.address',
  phone: 'coalesce(phone.number, phone.written)',
  address: joined(ADDRESS_PARTS.map((part) => `a.address_${snake(part)}`)),
  work: joined(WORK_PARTS.map((part) => `a.work_${snake(part)}`)),
  deceased: 'coalesce(a.deceased, false)::text',
  doNotContact: 'coalesce(a.do_not_contact, false)::text',
  remark: 'a.remark',
} as const satisfies Record<PersonField, string>

/** What a staged person says of a field, as far as it is compared: a telephone by its number alone. */
const said = (field: PersonField): string =>
  field === 'phone' ? `split_part(p.phone, ${SEPARATOR}, 1)` : `p.${FIELD_COLUMNS[field]}`

const isSaidOtherwise = (field: PersonField): string =>
  `(p.${FIELD_COLUMNS[field]} is not null and ${said(field)} is distinct from ${CURRENT[field]})`

/**
 * The people of an export, one row each: what the last row that says anything of a field says of it. A person who is
 * new has an id already when `ids` are `assigned` (a dry run takes none).
 */
export const planPeople = (table: string, ids: 'assigned' | 'none'): string => `
  create temporary table plan_people on commit drop as
  with spoken as (
    select number, max(line) as line,
      ${PERSON_FIELDS.map((field) => lastSaid(FIELD_COLUMNS[field])).join(',\n')}
    from ${table} group by number
  )
  select spoken.*, a.id is null as is_new, a.own_fields,
    ${ids === 'assigned' ? `coalesce(a.id, nextval('alumni_id_seq')::integer)` : 'a.id'} as alumnus
  from spoken left join alumni a on a.number = spoken.number
  order by spoken.number`

const lastSaid = (column: string): string =>
  `(array_agg(${column} order by line desc) filter (where ${column} is not null))[1] as ${column}`

/** Each field in which an export differs from a person who is known: `own` ones belong to that person or the Office. */
export const PLAN_CHANGES = `
  create temporary table plan_changes on commit drop as
  select p.alumnus, p.number, f.field, f.was, f.becomes, f.carried, coalesce(p.own_fields ? f.field, false) as own
  from plan_people p
  join alumni a on a.id = p.alumnus
  left join alumni_emails mail on mail._parent_id = a.id and mail.source = 'register' and mail.kind = 'private'
  left join alumni_emails staff on staff._parent_id = a.id and staff.source = 'register' and staff.kind = 'staff'
  left join alumni_phones phone on phone._parent_id = a.id and phone.source = 'register'
  cross join lateral (values
    ${PERSON_FIELDS.map((field) => `('${field}', ${CURRENT[field]}, ${said(field)}, p.${FIELD_COLUMNS[field]})`).join(',\n')}
  ) as f (field, was, becomes, carried)
  where not p.is_new
    and (${PERSON_FIELDS.map(isSaidOtherwise).join(' or ')})
    and f.carried is not null and f.becomes is distinct from f.was
    and not (f.field in ('email', 'staffEmail') and exists
      (select from alumni_emails e where e._parent_id = p.alumnus and e.address = f.becomes))
    and not (f.field = 'phone' and exists
      (select from alumni_phones n where n._parent_id = p.alumnus and f.becomes in (n.number, n.written)))`

export const INDEX_PLANS = `
  create index on plan_people (number);
  create index on plan_changes (field);
  analyze plan_people; analyze plan_changes`

function joined(columns: readonly string[]): string {
  const text = columns.map((column) => `coalesce(${column}, '')`).join(` || ${SEPARATOR} || `)
  return `case when coalesce(${columns.join(', ')}) is null then null else ${text} end`
}

function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}
