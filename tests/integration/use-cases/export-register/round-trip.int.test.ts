import { describe, expect, it } from 'vitest'
import { csvReader } from '@/kernel/csv-rows'
import { syntheticExport } from '../../../../sandbox/demo/register/synthetic-export'
import {
  anExport,
  imported,
  registerFixture,
  textSource,
  theFaculties,
  writtenRows,
} from '../../../factories/register'
import { onEmptyRegister } from '../../register-database'

const { database } = onEmptyRegister()

async function exported(): Promise<string> {
  const { exportRegister } = await import('@/use-cases/export-register/export-register')
  const pieces: string[] = []
  await exportRegister(async (text) => void pieces.push(text))
  return pieces.join('')
}

/** Everything that the register says, without ids and times. */
async function wholeRegister(): Promise<readonly unknown[]> {
  const { rows } = await database().query(`
    select to_jsonb(a) - 'id' - 'created_at' - 'updated_at' - 'own_fields' - 'source' as person,
      (select jsonb_agg(jsonb_build_array(address, kind) order by kind) from alumni_emails where _parent_id = a.id) as emails,
      (select jsonb_agg(jsonb_build_array(number, written, kind, country)) from alumni_phones where _parent_id = a.id) as phones,
      (select jsonb_agg(to_jsonb(d) - 'id' - 'alumnus_id' - 'programme_id' - 'created_at' - 'updated_at' || to_jsonb(p.code)
         order by d.id) from diplomas d join programmes p on p.id = d.programme_id where d.alumnus_id = a.id) as diplomas
    from alumni a order by a.number`)
  return rows
}

async function emptied(): Promise<void> {
  await database().query(`begin; set local session_replication_role = replica;
    truncate alumni, diplomas, programmes, faculties, register_import_runs, register_duplicates, audit_log cascade; commit`)
  await theFaculties(database())
}

async function expectRoundTrip(): Promise<void> {
  const text = await exported()
  const [written, register] = [await writtenRows(database()), await wholeRegister()]
  expect(await imported(textSource(text))).toMatchObject({
    people: { new: 0, changed: 0 },
    diplomas: { new: 0, changed: 0 },
    refused: [],
    exactDuplicates: 0,
  })
  expect(await writtenRows(database())).toEqual(written)

  await emptied()
  expect(await imported(textSource(text))).toMatchObject({ refused: [], exactDuplicates: 0 })
  expect(await wholeRegister()).toEqual(register)
  expect(await exported()).toEqual(text)
}

describe('the export of the register', () => {
  it('of the sample comes back as the same register, here and elsewhere', async () => {
    const { fileSource } = await import('@/use-cases/import-register/import-source')
    await imported(await fileSource(registerFixture('register-sample.csv')))
    await expectRoundTrip()
  })

  it('of two thousand people comes back as the same register', async () => {
    await imported(textSource([...syntheticExport({ people: 2_000, seed: 'round trip' })].join('')))
    await expectRoundTrip()
  })

  it('carries what the Office added, quotes, new lines and would-be formulas', async () => {
    await imported(
      anExport(
        {
          NAAM: "'t Kindt",
          OPMERKING: '=HYPERLINK("x")',
          VOORNAAM: '-Jan',
          STRAAT: '@home',
          TELEFOON: '0470/154.17.55',
        },
        { ALUMNINUMMER: 'q0000002', NAAM: "'=1+1", EMAIL: '', GEBOORTEDATUM: '' },
      ),
    )
    await database().query(`
      update alumni set remark = E'"twee"\\nregels; met ; en ,', latin_name = 'Lat', work_employer = 'NV "X"', work_town = 'Gent',
        do_not_contact = true where number = 'q0000002'`)
    await database().query(
      `insert into alumni (number, family_name, language, source) values ('q0000003', '王', 'en', 'office')`,
    )
    await expectRoundTrip()
  })

  it('holds nothing that a spreadsheet would run', async () => {
    await imported(anExport({ OPMERKING: '=1+1', VOORNAAM: '+x', STRAAT: '@y', NR: '-z' }))
    const reader = csvReader(';')
    const cells = [...reader.read(await exported()), ...reader.end()].flatMap((row) => row.cells)
    expect(cells.filter((cell) => /^[=+\-@]/.test(cell))).toEqual([])
    expect(cells).toEqual(expect.arrayContaining(["'=1+1", "'+x", "'@y", "'-z", "'+32470164615"]))
  })

  it('leaves out what alumni declared', async () => {
    await imported(anExport({}))
    await database().query(
      `insert into diplomas (alumnus_id, programme_name, graduation_year) select id, 'Opgegeven', 1999 from alumni`,
    )
    expect(await exported()).not.toContain('Opgegeven')
  })
})
