import { describe, expect, it } from 'vitest'
import { anExport, imported, writtenRows } from '../../../factories/register'
import { onEmptyRegister } from '../../register-database'

const { database } = onEmptyRegister()

async function one<Row extends object>(text: string, values: unknown[] = []): Promise<Row | undefined> {
  const { rows } = await database().query<Row>(text, values)
  return rows[0]
}

const jan = () =>
  one(`select family_name, given_name, birth_date, language::text, address_street, address_house_number, address_box,
         deceased, remark from alumni where number = 'q0000001'`)

describe('a person who is in the register already', () => {
  it('changes in the fields that the export says otherwise, told field by field', async () => {
    await imported(anExport({ BUS: '5', OPMERKING: 'oud' }))
    const report = await imported(
      anExport({ NAAM: 'Peeters-Maes', STRAAT: 'Ringlaan', NR: '1', TAAL: 'EN', OVERLEDEN: 'J' }),
    )
    expect(report).toMatchObject({
      people: { new: 0, changed: 1, unchanged: 0 },
      diplomas: { new: 0, changed: 0, unchanged: 1 },
      changes: [
        {
          field: 'address',
          from: 'Naamsestraat, 22, 5, 3000, Leuven, BE',
          to: 'Ringlaan, 1, , 3000, Leuven, BE',
        },
        { field: 'deceased', from: 'false', to: 'true' },
        { field: 'familyName', from: 'Peeters', to: 'Peeters-Maes' },
        { field: 'language', from: 'nl', to: 'en' },
      ],
    })
    expect(await jan()).toEqual({
      family_name: 'Peeters-Maes',
      given_name: 'Jan',
      birth_date: '1980-03-12',
      language: 'en',
      address_street: 'Ringlaan',
      address_house_number: '1',
      address_box: null,
      deceased: true,
      remark: 'oud',
    })
  })

  it('keeps what an empty cell says nothing about', async () => {
    await imported(anExport({ OPMERKING: 'een opmerking' }))
    const before = await writtenRows(database())
    const silent = {
      VOORNAAM: '',
      GEBOORTEDATUM: '',
      TAAL: '',
      EMAIL: '',
      TELEFOON: '',
      STRAAT: '',
      NR: '',
      POSTCODE: '',
      GEMEENTE: '',
      LAND: '',
      OVERLEDEN: '',
      GRAADVERKLARING: '',
    }
    expect(await imported(anExport(silent))).toMatchObject({
      people: { new: 0, changed: 0, unchanged: 1 },
      diplomas: { new: 0, changed: 0, unchanged: 1 },
    })
    expect(await writtenRows(database())).toEqual(before)
  })

  it('gets the new address and number in the place of the old ones, to be confirmed anew', async () => {
    await imported(anExport({}))
    await database().query(`update alumni_emails set state = 'undeliverable'`)
    await imported(
      anExport({
        EMAIL: 'JAN@example.net',
        TELEFOON: '016 32 38 82',
        PERSONEELSEMAIL: 'jan@staff.example.edu',
      }),
    )
    const { rows: emails } = await database().query(
      'select address, kind::text, state::text, _order from alumni_emails order by _order',
    )
    expect(emails).toEqual([
      { address: 'jan@example.net', kind: 'private', state: 'unconfirmed', _order: 1 },
      { address: 'jan@staff.example.edu', kind: 'staff', state: 'unconfirmed', _order: 2 },
    ])
    const { rows: phones } = await database().query('select number, kind::text, country from alumni_phones')
    expect(phones).toEqual([{ number: '+3216323882', kind: 'landline', country: 'BE' }])
  })

  it('is not changed by another way of writing the same', async () => {
    await imported(anExport({}))
    const before = await writtenRows(database())
    await imported(
      anExport({
        ALUMNINUMMER: ' Q000.0001 ',
        GEBOORTEDATUM: '1980-03-12',
        EMAIL: ' JAN.PEETERS@EXAMPLE.ORG ',
        TELEFOON: '0470 16 46 15',
        DIPLOMADATUM: '01/07/2003',
        ACADEMIEJAAR: '2002/03',
      }),
    )
    expect(await writtenRows(database())).toEqual(before)
  })

  it('is never removed, nor is a diploma, when an export leaves them out', async () => {
    await imported(
      anExport(
        {},
        { OPLEIDINGSCODE: '51002201', OPLEIDING: 'Master in de sociologie' },
        { ALUMNINUMMER: 'q0000002', VOORNAAM: 'An' },
      ),
    )
    const before = await writtenRows(database())
    await imported(anExport({}))
    expect(await writtenRows(database())).toEqual(before)
  })

  it('gets a further diploma, and a corrected honours', async () => {
    await imported(anExport({}))
    expect(
      await imported(
        anExport(
          { GRAADVERKLARING: 'grote onderscheiding' },
          { DIPLOMADATUM: '2005-07-01', ACADEMIEJAAR: '2004-2005' },
        ),
      ),
    ).toMatchObject({
      people: { new: 0, changed: 0, unchanged: 1 },
      diplomas: { new: 1, changed: 1, unchanged: 0 },
      changes: [{ of: 'diploma', field: 'honours', from: 'onderscheiding', to: 'grote onderscheiding' }],
    })
  })

  it('keeps a number nobody can read, as it was written', async () => {
    await imported(anExport({ TELEFOON: '+33 6 39 97 24 76 of thuis' }))
    expect(await one('select number, written from alumni_phones')).toEqual({
      number: null,
      written: '+33 6 39 97 24 76 of thuis',
    })
    const before = await writtenRows(database())
    await imported(anExport({ TELEFOON: '+33 6 39 97 24 76 of thuis' }))
    expect(await writtenRows(database())).toEqual(before)
  })
})

describe('several rows of one person', () => {
  it('are put together: the last one that says something of a field is believed', async () => {
    await imported(
      anExport(
        { EMAIL: 'oud@example.org', OPMERKING: 'eerste rij', STRAAT: 'Kerkstraat' },
        {
          EMAIL: 'nieuw@example.org',
          OPMERKING: '',
          STRAAT: 'Ringlaan',
          BUS: '3',
          DIPLOMADATUM: '2004-07-01',
        },
      ),
    )
    expect(await jan()).toMatchObject({ address_street: 'Ringlaan', address_box: '3', remark: 'eerste rij' })
    expect(await one('select address from alumni_emails')).toEqual({ address: 'nieuw@example.org' })
  })

  it('that are equal count as exact duplicates, wherever they stand', async () => {
    const report = await imported(
      anExport({}, { ALUMNINUMMER: 'q0000002', VOORNAAM: 'An', EMAIL: '' }, {}, {}),
    )
    expect(report).toMatchObject({ exactDuplicates: 2, diplomas: { new: 2 } })
  })

  it('go in although another row of the same person is refused', async () => {
    const report = await imported(anExport({ FACULTEIT: 'Onbekend' }, { DIPLOMADATUM: '2005-07-01' }))
    expect(report).toMatchObject({ people: { new: 1 }, diplomas: { new: 1 }, refused: [{ line: 2 }] })
  })
})

describe('a programme', () => {
  it('is created as it comes, with the name that most rows give it, and told to the kept pages', async () => {
    await imported(
      anExport(
        { OPLEIDING: 'Geschiedenis', GRAAD: 'licentiaat' },
        { ALUMNINUMMER: 'q0000002', VOORNAAM: 'An', EMAIL: '', GEBOORTEDATUM: '01/01/1970' },
        { ALUMNINUMMER: 'q0000003', VOORNAAM: 'Els', EMAIL: '', GEBOORTEDATUM: '01/01/1971' },
      ),
    )
    expect(
      await one(
        `select code, level::text, name from programmes join programmes_locales l on l._parent_id = programmes.id`,
      ),
    ).toEqual({ code: '51002391', level: 'master', name: 'Master in de geschiedenis' })
    const { rows } = await database().query('select programme_name, level::text from diplomas order by id')
    expect(rows[0]).toEqual({ programme_name: 'Geschiedenis', level: 'licentiate' })
    expect(await one(`select tag from cache_touch where tag = 'studies'`)).toEqual({ tag: 'studies' })
  })

  it('of a faculty under an earlier name, in any case and accents, is known', async () => {
    const faculty = await one<{ id: number }>(
      `select _parent_id as id from faculties_locales where name = 'Ingenieurswetenschappen'`,
    )
    await database().query(
      `insert into faculties_former_names (_order, _parent_id, id, name) values (1, $1, 'f1', 'Toegepaste Wetenschappen')`,
      [faculty?.id],
    )
    expect(
      await imported(anExport({ FACULTEIT: 'TOEGEPASTE  WETENSCHAPPEN', OPLEIDINGSCODE: '1' })),
    ).toMatchObject({
      diplomas: { new: 1 },
      refused: [],
    })
    expect(await one(`select faculty_id from programmes where code = '1'`)).toEqual({
      faculty_id: faculty?.id,
    })
  })
})

describe('the audit log', () => {
  it('tells who came in by which import, and what a change was before', async () => {
    await imported(anExport({}))
    await imported(anExport({ NAAM: 'Maes', GRAADVERKLARING: 'voldoende' }))
    const { rows } = await database().query(
      `select actor_kind, actor_id, action, subject_table, person, before, after from audit_entries
       where person is not null order by id`,
    )
    expect(rows).toEqual([
      {
        actor_kind: 'import',
        actor_id: 1,
        action: 'created',
        subject_table: 'alumni',
        person: 1,
        before: null,
        after: null,
      },
      {
        actor_kind: 'import',
        actor_id: 2,
        action: 'changed',
        subject_table: 'alumni',
        person: 1,
        before: { familyName: 'Peeters' },
        after: { familyName: 'Maes' },
      },
      {
        actor_kind: 'import',
        actor_id: 2,
        action: 'changed',
        subject_table: 'diplomas',
        person: 1,
        before: { honours: 'onderscheiding' },
        after: { honours: 'voldoende' },
      },
    ])
  })

  it('holds a person’s values under that person’s key alone', async () => {
    await imported(anExport({}))
    await imported(anExport({ NAAM: 'Maes' }))
    const sealed = await one<{ text: string }>(
      `select encode(before, 'escape') || encode(after, 'escape') as text from audit_log where action = 'changed'`,
    )
    expect(sealed?.text).not.toMatch(/Peeters|Maes|familyName/)
    await database().query('delete from person_keys')
    expect(await one(`select action, before, after from audit_entries where action = 'changed'`)).toEqual({
      action: 'changed',
      before: null,
      after: null,
    })
  })

  it.each(['update audit_log set action = $$x$$', 'delete from audit_log', 'truncate audit_log'])(
    'refuses "%s"',
    async (statement) => {
      await imported(anExport({}))
      await expect(database().query(statement)).rejects.toMatchObject({ code: '55000' })
    },
  )
})
