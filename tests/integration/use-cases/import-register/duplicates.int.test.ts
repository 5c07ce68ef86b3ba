import { describe, expect, it } from 'vitest'
import { anExport, imported } from '../../../factories/register'
import { onEmptyRegister } from '../../register-database'

const { database } = onEmptyRegister()

const nobodyElse = { EMAIL: '', GEBOORTEDATUM: '01/01/1950', NAAM: 'Wouters', VOORNAAM: 'Griet' }

describe('possible duplicates', () => {
  it.each([
    ['a typing error in the name', { NAAM: 'Peters', EMAIL: '' }, 'birth-date-and-name'],
    ['the names the other way round', { NAAM: 'Jan', VOORNAAM: 'Peeters', EMAIL: '' }, 'birth-date-and-name'],
    ['capitals and accents', { NAAM: 'PÉÉTERS', EMAIL: '' }, 'birth-date-and-name'],
    [
      'a couple that shares an address for mail',
      { ...nobodyElse, EMAIL: 'jan.peeters@example.org' },
      'email',
    ],
    ['both', { EMAIL: 'Jan.Peeters@example.org' }, 'both'],
    [
      'the address as staff of the one and of the other',
      { ...nobodyElse, PERSONEELSEMAIL: 'jan.peeters@example.org' },
      'email',
    ],
  ])('are found through %s', async (_what, other, because) => {
    const report = await imported(anExport({}, { ...other, ALUMNINUMMER: 'q0000003' }))
    expect(report.possibleDuplicates).toEqual([{ numbers: ['q0000001', 'q0000003'], because }])
  })

  it.each([
    ['twins', { VOORNAAM: 'Elisabeth', EMAIL: '' }],
    ['people of one name born on other days', { GEBOORTEDATUM: '13/03/1980', EMAIL: '' }],
    ['people without a date of birth', { GEBOORTEDATUM: '', EMAIL: '' }],
  ])('are not %s', async (_what, other) => {
    const report = await imported(anExport({}, { ...other, ALUMNINUMMER: 'q0000003' }))
    expect(report.possibleDuplicates).toEqual([])
  })

  it('are not all those whose date of birth nobody knew', async () => {
    const unknown = Array.from({ length: 501 }, (_, index) => ({
      ALUMNINUMMER: `q${2_000_000 + index}`,
      GEBOORTEDATUM: '01/01/1900',
      EMAIL: '',
    }))
    expect((await imported(anExport(...unknown))).possibleDuplicates).toEqual([])
    expect(
      (await imported(anExport({ ...unknown[0], ALUMNINUMMER: 'q3000000' }))).possibleDuplicates,
    ).toEqual([])
  })

  it('are found between who comes in and who was there, in a dry run too', async () => {
    await imported(anExport({}))
    const other = anExport({ ALUMNINUMMER: 'q0000009', EMAIL: '' })
    const found = [{ numbers: ['q0000001', 'q0000009'], because: 'birth-date-and-name' }]
    expect((await imported(other, 'dry-run')).possibleDuplicates).toEqual(found)
    expect((await imported(other)).possibleDuplicates).toEqual(found)
  })

  it('are found when somebody who was there gets another name', async () => {
    await imported(anExport({}, { ALUMNINUMMER: 'q0000002', NAAM: 'Onbekend', VOORNAAM: 'Zoë', EMAIL: '' }))
    const report = await imported(anExport({ ALUMNINUMMER: 'q0000002', EMAIL: '' }))
    expect(report.possibleDuplicates).toHaveLength(1)
  })

  it('stay open until the Office decides, and never come back after', async () => {
    const twoNumbers = anExport({}, { ALUMNINUMMER: 'q0000002' })
    await imported(twoNumbers)
    expect((await imported(twoNumbers)).possibleDuplicates).toHaveLength(1)
    await database().query(`update register_duplicates set state = 'two-people'`)
    expect((await imported(twoNumbers)).possibleDuplicates).toEqual([])
    const again = anExport({}, { ALUMNINUMMER: 'q0000002', EMAIL: 'weer@example.org' })
    expect((await imported(again)).possibleDuplicates).toEqual([])
    const { rows } = await database().query('select state::text from register_duplicates')
    expect(rows).toEqual([{ state: 'two-people' }])
  })

  it('of a whole household are each laid beside the first', async () => {
    const report = await imported(
      anExport(
        {},
        { ...nobodyElseAs('q0000002'), EMAIL: 'jan.peeters@example.org' },
        {
          ...nobodyElseAs('q0000003'),
          NAAM: 'Claes',
          EMAIL: 'jan.peeters@example.org',
          GEBOORTEDATUM: '02/02/1999',
        },
      ),
    )
    expect(report.possibleDuplicates.map(({ numbers }) => numbers)).toEqual([
      ['q0000001', 'q0000002'],
      ['q0000001', 'q0000003'],
    ])
  })
})

function nobodyElseAs(number: string) {
  return { ...nobodyElse, ALUMNINUMMER: number }
}
