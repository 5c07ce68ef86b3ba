import { describe, expect, it } from 'vitest'
import { findColumns, STUDENT_ADMINISTRATION } from './register-columns'
import { readRegisterRow } from './register-row'

const HEADER =
  'ALUMNINUMMER;NAAM;VOORNAAM;ROEPNAAM;GEBOORTEDATUM;TAAL;EMAIL;PERSONEELSEMAIL;TELEFOON;STRAAT;NR;BUS;POSTCODE;GEMEENTE;LAND;OPLEIDINGSCODE;OPLEIDING;FACULTEIT;GRAAD;ACADEMIEJAAR;DIPLOMADATUM;GRAADVERKLARING;OVERLEDEN;OPMERKING'.split(
    ';',
  )

/** A row of the student administration that is right, but for `cells`. */
function read(cells: { readonly [Column in (typeof HEADER)[number]]?: string } = {}) {
  const right: Record<string, string> = {
    ALUMNINUMMER: 'q1087110',
    NAAM: 'Tanaka',
    VOORNAAM: 'Eleni',
    GEBOORTEDATUM: '24/11/1995',
    TAAL: 'NL',
    EMAIL: 'p11.1@example.org',
    STRAAT: 'Oxford Street',
    NR: '4',
    BUS: '5',
    POSTCODE: '8000',
    GEMEENTE: 'Brugge',
    LAND: 'BE',
    OPLEIDINGSCODE: '51002391',
    OPLEIDING: 'Master in de geschiedenis',
    FACULTEIT: 'Letteren',
    GRAAD: 'master',
    ACADEMIEJAAR: '2017-2018',
    DIPLOMADATUM: '2018-06-21',
    GRAADVERKLARING: 'onderscheiding',
    OVERLEDEN: 'N',
  }
  const written = { ...right, ...cells }
  return readRegisterRow({ line: 2, cells: HEADER.map((column) => written[column] ?? '') }, CONTEXT)
}

const CONTEXT = {
  columns: findColumns(HEADER, STUDENT_ADMINISTRATION).positions,
  width: HEADER.length,
  facultyNamed: (name: string) => (name === 'Letteren' ? 7 : undefined),
  levelOfProgramme: (code: string) => (code === '51002391' ? ('licentiate' as const) : undefined),
  levelWords: new Map(),
  today: '2026-11-22',
}

const reasonOf = (outcome: ReturnType<typeof read>) => (outcome.ok ? 'none' : outcome.refused.reason)
const personOf = (outcome: ReturnType<typeof read>) => (outcome.ok ? outcome.value.person : null)
const diplomaOf = (outcome: ReturnType<typeof read>) => (outcome.ok ? outcome.value.diploma : null)

describe('a row of an export', () => {
  it('is a person and a diploma', () => {
    expect(read()).toEqual({
      ok: true,
      value: {
        line: 2,
        number: 'q1087110',
        person: {
          familyName: 'Tanaka',
          givenName: 'Eleni',
          preferredName: null,
          latinName: null,
          birthDate: '1995-11-24',
          language: 'nl',
          email: 'p11.1@example.org',
          staffEmail: null,
          phone: null,
          address: 'Oxford Street\u001f4\u001f5\u001f8000\u001fBrugge\u001fBE',
          work: null,
          deceased: 'false',
          doNotContact: null,
          remark: null,
        },
        diploma: {
          programmeCode: '51002391',
          programmeName: 'Master in de geschiedenis',
          faculty: 7,
          level: 'master',
          academicYear: '2017-2018',
          graduatedOn: '2018-06-21',
          graduationYear: 2018,
          honours: 'onderscheiding',
        },
      },
    })
  })

  it.each([
    ['nonumber', { ALUMNINUMMER: '' }],
    ['short', { ALUMNINUMMER: 'q12345' }],
    ['oldnumber', { ALUMNINUMMER: 'a0123456' }],
    ['baddate', { GEBOORTEDATUM: '31/02/1980' }],
    ['baddate', { GEBOORTEDATUM: '23/11/2026' }],
    ['baddate', { DIPLOMADATUM: '2018-02-30' }],
    ['national', { OPMERKING: 'RR 52061803079' }],
    ['national', { NAAM: 'Tanaka 52.06.18-030.79' }],
    ['nofaculty', { FACULTEIT: 'Onbekend' }],
    ['nofaculty', { FACULTEIT: '' }],
    ['beforebirth', { DIPLOMADATUM: '1995-11-23' }],
    ['beforebirth', { DIPLOMADATUM: '', ACADEMIEJAAR: '1993-1994' }],
    ['bademail', { EMAIL: 'geen@@mail' }],
    ['bademail', { PERSONEELSEMAIL: 'geen' }],
    ['incomplete', { NAAM: '' }],
    ['incomplete', { OPLEIDING: '' }],
    ['incomplete', { DIPLOMADATUM: '', ACADEMIEJAAR: '' }],
    ['incomplete', { OPLEIDINGSCODE: '99999999', GRAAD: 'M2' }],
    ['unreadable', { OVERLEDEN: 'misschien' }],
  ])('is refused as %s: %o', (reason, cells) => {
    expect(reasonOf(read(cells))).toBe(reason)
  })

  it('is refused when its cells cannot be told apart', () => {
    expect(readRegisterRow({ line: 9, cells: ['q1087110', 'Tanaka'] }, CONTEXT)).toEqual({
      ok: false,
      refused: { line: 9, reason: 'unreadable', about: '2 cells instead of 24' },
    })
  })

  it('is refused without repeating a national register number', () => {
    const outcome = read({ OPMERKING: 'RR 52061803079' })
    expect(JSON.stringify(outcome)).not.toContain('52061803079')
  })

  it('may have eleven digits in its telephone number', () => {
    expect(personOf(read({ TELEFOON: '52061803079' }))?.phone).toBe('52061803079\u001fother\u001f')
    expect(personOf(read({ TELEFOON: '+32470164615' }))?.phone).toBe('+32470164615\u001fmobile\u001fBE')
    expect(personOf(read({ TELEFOON: '020 7946 0958', LAND: 'GB' }))?.phone).toBe(
      '+442079460958\u001flandline\u001fGB',
    )
  })

  it.each([
    ['Łukasz', 'Łukasz'],
    ['  Jean-Pierre ', 'Jean-Pierre'],
    ['王伟', '王伟'],
    ['Zoe\u0308', 'Zoë'],
    ['Ngu\u200byễn', 'Nguyễn'],
    ["'t Kindt", "'t Kindt"],
    ["'=SOM(A1)", '=SOM(A1)'],
    ['Van\n den', 'Van den'],
  ])('keeps the name "%s" as %s', (written, name) => {
    expect(personOf(read({ NAAM: written }))?.familyName).toBe(name)
  })

  it.each([
    ['NL', 'nl'],
    ['nl', 'nl'],
    ['EN', 'en'],
    ['FR', 'en'],
    ['', null],
  ])('in the language "%s" is written to in %s', (written, language) => {
    expect(personOf(read({ TAAL: written }))?.language).toBe(language)
  })

  it('keeps a remark over several lines, formulas and all', () => {
    expect(personOf(read({ OPMERKING: '=HYPERLINK("x")\r\nklik' }))?.remark).toBe('=HYPERLINK("x")\nklik')
  })

  it('takes the level of a programme that is known when it says none itself', () => {
    expect(diplomaOf(read({ GRAAD: '' }))?.level).toBe('licentiate')
  })

  it('derives the year of graduation from the academic year when there is no date', () => {
    expect(diplomaOf(read({ DIPLOMADATUM: '', ACADEMIEJAAR: '2017/18' }))).toMatchObject({
      academicYear: '2017-2018',
      graduatedOn: null,
      graduationYear: 2018,
    })
  })

  it('without a diploma is about the person alone', () => {
    const none = Object.fromEntries(HEADER.slice(15, 22).map((column) => [column, '']))
    expect(diplomaOf(read(none))).toBe(null)
    expect(reasonOf(read(none))).toBe('none')
  })
})
