import { csvLine } from '@/kernel/csv-line'
import { type RegisterColumn, STUDENT_ADMINISTRATION } from '@/features/alumni/domain/register-columns'
import { onOwnConnection } from '@/platform/database/own-connection'

const COLUMNS = Object.keys(STUDENT_ADMINISTRATION) as readonly RegisterColumn[] // its keys are exactly these

const AT_ONCE = 2_000

/**
 * The register as the student administration would export it, one line a diploma, piece by piece: imported again it
 * changes nothing, and imported elsewhere it makes the same register. Diplomas that alumni declared are not in it.
 * Returns how many lines there were; `write` is awaited, so a slow taker is waited for.
 */
export async function exportRegister(write: (text: string) => Promise<void>): Promise<number> {
  return onOwnConnection(async (client) => {
    await client.query('begin isolation level repeatable read read only')
    await client.query(`declare register_lines no scroll cursor for ${LINES}`)
    await write(`\ufeff${csvLine(Object.values(STUDENT_ADMINISTRATION), { delimiter: ';' })}`)
    let lines = 0
    for (;;) {
      const { rows } = await client.query<Line>(`fetch ${AT_ONCE} from register_lines`)
      if (rows.length === 0) break
      await write(rows.map(lineOf).join(''))
      lines += rows.length
    }
    await client.query('commit')
    return lines
  })
}

type Line = Readonly<Record<RegisterColumn, string | null>>

const lineOf = (line: Line): string =>
  csvLine(
    COLUMNS.map((column) => line[column] ?? ''),
    { delimiter: ';' },
  )

const yesOrNo = (column: string): string => `case when ${column} then 'J' else 'N' end`

/** The register's own address comes first, then whatever address the person reads privately. */
const privateAddress = `(
  select address from alumni_emails e where e._parent_id = a.id and e.kind = 'private'
  order by e.source = 'register' desc, _order limit 1)`

const VALUES = {
  number: 'a.number',
  familyName: 'a.family_name',
  givenName: 'a.given_name',
  preferredName: 'a.preferred_name',
  birthDate: 'a.birth_date',
  language: 'upper(a.language::text)',
  email: privateAddress,
  staffEmail: `(select address from alumni_emails e where e._parent_id = a.id and e.kind = 'staff' order by _order limit 1)`,
  phone: `(select coalesce(number, written) from alumni_phones n where n._parent_id = a.id
    order by n.source = 'register' desc, _order limit 1)`,
  street: 'a.address_street',
  houseNumber: 'a.address_house_number',
  box: 'a.address_box',
  postalCode: 'a.address_postal_code',
  town: 'a.address_town',
  country: 'a.address_country',
  programmeCode: 'p.code',
  programmeName: 'd.programme_name',
  faculty: `(select name from faculties_locales f where f._parent_id = p.faculty_id order by _locale = 'nl' desc limit 1)`,
  level: 'd.level::text',
  academicYear: 'd.academic_year',
  graduatedOn: 'd.graduated_on',
  honours: 'd.honours',
  deceased: yesOrNo('a.deceased'),
  remark: 'a.remark',
  latinName: 'a.latin_name',
  employer: 'a.work_employer',
  jobTitle: 'a.work_job_title',
  sector: 'a.work_sector',
  workTown: 'a.work_town',
  doNotContact: yesOrNo('a.do_not_contact'),
} as const satisfies Record<RegisterColumn, string>

const LINES = `
  select ${COLUMNS.map((column) => `${VALUES[column]} as "${column}"`).join(', ')}
  from alumni a
  left join diplomas d on d.alumnus_id = a.id and d.source = 'register'
  left join programmes p on p.id = d.programme_id
  order by a.number, d.id`
