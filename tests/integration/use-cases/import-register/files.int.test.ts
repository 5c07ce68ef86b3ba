import { describe, expect, it } from 'vitest'
import { EXPORT_COLUMNS } from '../../../../sandbox/demo/register/synthetic-export'
import { imported, textSource } from '../../../factories/register'
import { onEmptyRegister } from '../../register-database'

const { database } = onEmptyRegister()

const HEADER = EXPORT_COLUMNS.join(';')
const ROW =
  'q0000001;Łuczak;Zoë;;12/03/1980;NL;;;;Naamsestraat;22;;3000;Leuven;BE;51002391;Master in de geschiedenis;Letteren;master;2002-2003;2003-07-01;;N;'

const nameOf = async (): Promise<string> => {
  const { rows } = await database().query<{ name: string }>(
    `select given_name || ' ' || family_name as name from alumni`,
  )
  return rows[0]?.name ?? ''
}

/** Letters that Windows-1252 and Latin 1 do not share are the ones that go wrong. */
const inWindows1252 = (text: string): Buffer =>
  Buffer.from(text.replaceAll('’', '\u0092').replaceAll('€', '\u0080').replaceAll('Š', '\u008a'), 'latin1')

describe('a file', () => {
  it.each([
    ['UTF-8', `${HEADER}\n${ROW}\n`],
    ['UTF-8 with a mark, Windows line ends and no last one', `\ufeff${HEADER}\r\n${ROW}`],
    ['tabs', `${HEADER}\n${ROW}\n`.replaceAll(';', '\t')],
    ['commas', `${HEADER}\n${ROW}\n`.replaceAll(';', ',')],
    [
      'a title above the names of its columns',
      `Export alumni, 22/11/2026\r\n\r\n\ufeff${HEADER}\r\n${ROW}\r\n`,
    ],
    ['its columns in another order, and others among them', reordered()],
  ])('is read with %s', async (_how, text) => {
    expect(await imported(textSource(text))).toMatchObject({ rows: 1, people: { new: 1 }, refused: [] })
    expect(await nameOf()).toBe('Zoë Łuczak')
  })

  it('tells the physical line of a refused row, whatever stands above the header', async () => {
    const report = await imported(
      textSource(
        `Titel\n\n${HEADER}\n${ROW.replace('Naamsestraat', '"Naamse\nstraat"')}\n${ROW.replace('q0000001', 'q1')}`,
      ),
    )
    expect(report).toMatchObject({ rows: 2, refused: [{ line: 6, reason: 'short' }] })
  })

  it('is read as Windows-1252 when it is no UTF-8, however late that shows', async () => {
    const rows = Array.from({ length: 3000 }, (_, index) =>
      ROW.replace('q0000001', `q${2_000_000 + index}`)
        .replace('Łuczak', 'Peeters')
        .replace('Zoë', 'Zoe'),
    )
    const last = ROW.replace('Łuczak', 'D’Hondt-Šimić'.replace('ć', 'c')).replace('Naamsestraat', '€-straat')
    const report = await imported(textSource(inWindows1252([HEADER, ...rows, last].join('\r\n'))))
    expect(report).toMatchObject({ rows: 3001, refused: [] })
    const { rows: found } = await database().query(
      `select family_name, given_name, address_street from alumni where number = 'q0000001'`,
    )
    expect(found).toEqual([{ family_name: 'D’Hondt-Šimic', given_name: 'Zoë', address_street: '€-straat' }])
  })

  it.each([
    ['not-text', Buffer.from(`${HEADER}\n${ROW}`, 'utf16le')],
    ['not-text', Buffer.from([0x50, 0x4b, 3, 4, 0, 0])],
    ['empty', ''],
    ['columns-missing', 'naam,voornaam\nx,y\n'],
  ])('is refused as a whole: %s', async (code, content) => {
    const { importRegister } = await import('@/use-cases/import-register/import-register')
    const outcome = await importRegister({
      source: textSource(content),
      mode: 'for-real',
      actor: 'a test',
      now: new Date(),
    })
    expect(outcome).toMatchObject({ ok: false, code })
    const { rows } = await database().query('select from register_import_runs')
    expect(rows).toHaveLength(0)
  })

  it('of another administration is read through its map', async () => {
    const { importRegister } = await import('@/use-cases/import-register/import-register')
    const outcome = await importRegister({
      source: textSource(
        'ID,Surname,First,Degree,School,Type,Year\nQ0000007,Ní Bhriain,Aoife,MSc Physics,Wetenschappen,M2,2011\n',
      ),
      mode: 'for-real',
      actor: 'a test',
      now: new Date(),
      map: {
        columns: {
          number: 'ID',
          familyName: 'Surname',
          givenName: 'First',
          programmeName: 'Degree',
          faculty: 'School',
          level: 'Type',
          academicYear: 'Year',
        },
        levels: { M2: 'master' },
      },
    })
    expect(outcome).toMatchObject({
      ok: true,
      value: { people: { new: 1 }, diplomas: { new: 1 }, refused: [] },
    })
    const { rows } = await database().query(
      `select programme_name, diplomas.level::text, graduation_year::integer as year, code from diplomas
       join programmes on programmes.id = diplomas.programme_id`,
    )
    expect(rows).toEqual([
      { programme_name: 'MSc Physics', level: 'master', year: 2012, code: 'msc-physics' },
    ])
  })

  it('with the address of a row that is nobody’s yet takes people without any diploma', async () => {
    const person = 'q0000001;Peeters;Jan;;12/03/1980;NL;;;;;;;;;;;;;;;;;N;'
    expect(await imported(textSource(`${HEADER}\n${person}\n`))).toMatchObject({
      people: { new: 1 },
      diplomas: { new: 0 },
      refused: [],
    })
  })
})

function reordered(): string {
  const cells = ROW.split(';')
  const turned = (row: readonly string[], extra: string) => ['x', ...[...row].reverse(), extra].join(';')
  return `${turned(EXPORT_COLUMNS, 'NOG IETS')}\n${turned(cells, '!')}\n`
}
