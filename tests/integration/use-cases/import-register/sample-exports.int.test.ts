import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { imported, registerFixture, writtenRows } from '../../../factories/register'
import { onEmptyRegister } from '../../register-database'

const { database } = onEmptyRegister()

type Expected = {
  readonly rows: number
  readonly people: number
  readonly diplomas: number
  readonly refused: Readonly<Record<string, number>>
  readonly refused_lines: readonly { readonly line: number; readonly reason: string }[]
  readonly same_person_two_numbers: number
  readonly exact_duplicates: number
}

const sample = async (name: string) => {
  const { fileSource } = await import('@/use-cases/import-register/import-source')
  return fileSource(registerFixture(name))
}
const expectedOf = (name: string): Expected =>
  JSON.parse(readFileSync(registerFixture(name.replace('.csv', '.expected.json')), 'utf8')) as Expected

describe.each(['register-sample.csv', 'register-sample-windows-1252.csv'])('the export %s', (name) => {
  it('tells in a dry run exactly what an honest importer finds, and writes nothing', async () => {
    const expected = expectedOf(name)
    const before = await writtenRows(database())
    const report = await imported(await sample(name), 'dry-run')
    expect({
      ...report,
      refused: report.refused.map(({ line, reason }) => ({ line, reason })),
      possibleDuplicates: report.possibleDuplicates.length,
    }).toEqual({
      rows: expected.rows,
      people: { new: expected.people, changed: 0, unchanged: 0 },
      diplomas: { new: expected.diplomas, changed: 0, unchanged: 0 },
      exactDuplicates: expected.exact_duplicates,
      refused: expected.refused_lines,
      possibleDuplicates: expected.same_person_two_numbers,
      proposals: 0,
    })
    const reasons = Object.groupBy(report.refused, ({ reason }) => reason)
    expect(
      Object.fromEntries(Object.entries(reasons).map(([reason, rows]) => [reason, rows.length])),
    ).toEqual(expected.refused)
    expect(await writtenRows(database())).toEqual(before)
    const { rows } = await database().query('select from register_import_runs')
    expect(rows).toHaveLength(0)
  })

  it('comes in for real as the dry run said, and changes nothing the second time', async () => {
    const tried = await imported(await sample(name), 'dry-run')
    expect(await imported(await sample(name))).toEqual(tried)
    const { rows } = await database().query<{ people: number; diplomas: number }>(
      `select (select count(*)::integer from alumni) as people, (select count(*)::integer from diplomas) as diplomas`,
    )
    expect(rows[0]).toEqual({ people: tried.people.new, diplomas: tried.diplomas.new })

    const before = await writtenRows(database())
    expect(await imported(await sample(name))).toEqual({
      ...tried,
      people: { new: 0, changed: 0, unchanged: tried.people.new },
      diplomas: { new: 0, changed: 0, unchanged: tried.diplomas.new },
    })
    expect(await writtenRows(database())).toEqual(before)
  })
})

describe('the sample exports', () => {
  it('keep their letters, in either encoding', async () => {
    await imported(await sample('register-sample.csv'))
    await imported(await sample('register-sample-windows-1252.csv'))
    const { rows } = await database().query<{ name: string }>(
      `select given_name || ' ' || family_name as name from alumni
       where number in ('q1087109', 'q1087119', 'q1095028', 'q1095059', 'q1095083', 'q1087302') order by number`,
    )
    expect(rows.map(({ name }) => name)).toEqual([
      'Yuki Wójcik',
      'Ayşe Delvaux',
      expect.any(String),
      'José Çelik',
      'Bart von Weizsäcker',
      'João Goossens',
    ])
  })

  it('give each person one address of a kind, marked as the register’s', async () => {
    await imported(await sample('register-sample.csv'))
    const { rows } = await database().query(
      `select a.number, e.address, e.kind::text, e.state::text, e.source::text from alumni a join alumni_emails e on e._parent_id = a.id
       where a.number = 'q1087129' order by e._order`,
    )
    expect(rows).toEqual([
      {
        number: 'q1087129',
        address: 'p11.20@example.org',
        kind: 'private',
        state: 'unconfirmed',
        source: 'register',
      },
      {
        number: 'q1087129',
        address: 'w11.20@staff.example.edu',
        kind: 'staff',
        state: 'unconfirmed',
        source: 'register',
      },
    ])
  })

  it('name the two numbers of one person and why', async () => {
    const report = await imported(await sample('register-sample-windows-1252.csv'))
    expect(report.possibleDuplicates).toEqual([
      { numbers: ['q1095045', 'q1995045'], because: 'birth-date-and-name' },
      { numbers: ['q1095052', 'q1995052'], because: 'both' },
    ])
    const { rows } = await database().query(
      `select one.number as one, other.number as other, d.reason::text, d.state::text
       from register_duplicates d join alumni one on one.id = d.first_id join alumni other on other.id = d.second_id
       order by one`,
    )
    expect(rows).toEqual([
      { one: 'q1095045', other: 'q1995045', reason: 'birth-date-and-name', state: 'open' },
      { one: 'q1095052', other: 'q1995052', reason: 'both', state: 'open' },
    ])
  })
})
