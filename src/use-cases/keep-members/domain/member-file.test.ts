import { describe, expect, it } from 'vitest'
import { decideRows, type Known, type MemberRow, readMemberFile } from './member-file'

describe('a list of members', () => {
  it('is read by the names of its columns, in either language and any order', () => {
    const text =
      '\ufeffKring;Alumninummer;Eerste dag;Laatste dag;Iets\r\n"Alumni; Letteren";Q 0100.011;1/10/2025;30/09/2026;x\r\n'
    expect(readMemberFile(text)).toEqual({
      ok: true,
      value: [
        {
          line: 2,
          number: 'q0100011',
          chapter: 'Alumni; Letteren',
          plan: '',
          firstDay: '1/10/2025',
          lastDay: '30/09/2026',
          amount: '',
        },
      ],
    })
    const english = readMemberFile('number,chapter,membership,from,through,amount\nq1,c,p,2025-01-01,,25\n')
    expect(english).toMatchObject({ ok: true, value: [{ plan: 'p', firstDay: '2025-01-01', amount: '25' }] })
  })

  it.each([
    ['', 'empty'],
    ['nummer;kring\n', 'empty'],
    ['naam;kring\nAn;x\n', 'no-number-column'],
    ['nummer;naam\nq0100011;An\n', 'no-chapter-column'],
    [`nummer;kring\n${'q0100011;x\n'.repeat(5_001)}`, 'too-many-rows'],
  ])('is refused when it is %j', (text, code) => {
    expect(readMemberFile(text)).toEqual({ ok: false, code })
  })
})

const known: Known = {
  people: new Map([
    ['q0100011', { id: 11, name: 'An', isDeceased: false }],
    ['q0100132', { id: 132, name: 'Albert', isDeceased: true }],
  ]),
  chapters: new Map([
    ['letteren', { id: 1, plans: [{ id: 10, names: ['gewoon', 'regular'] }] }],
    [
      'recht',
      {
        id: 2,
        plans: [
          { id: 20, names: ['gewoon'] },
          { id: 21, names: ['jong'] },
        ],
      },
    ],
    ['wandelen', { id: 3, plans: [] }],
  ]),
  periods: [{ alumnusId: 11, chapterId: 1, firstDay: '2024-10-01', lastDay: '2025-09-30' }],
  lastDayOf: (planId, firstDay) => (planId === 21 ? null : `${Number(firstDay.slice(0, 4)) + 1}-09-30`),
}

const row = (fields: Partial<MemberRow>): MemberRow => ({
  line: 2,
  number: 'q0100011',
  chapter: 'Letteren',
  plan: '',
  firstDay: '2025-10-01',
  lastDay: '2026-09-30',
  amount: '',
  ...fields,
})

const verdictOf = (fields: Partial<MemberRow>) => {
  const [verdict] = decideRows([row(fields)], known)
  return verdict?.verdict === 'refused' ? verdict.code : verdict?.verdict
}

describe('a line of a list', () => {
  it.each([
    [{}, 'add'],
    [{ plan: 'Regular' }, 'add'],
    [{ number: '12345' }, 'not-a-number'],
    [{ number: 'q9999999' }, 'no-such-person'],
    [{ number: 'q0100132' }, 'deceased'],
    [{ chapter: 'Onbekend' }, 'no-such-chapter'],
    [{ chapter: 'Wandelen' }, 'no-such-plan'],
    [{ chapter: 'Recht' }, 'which-plan'],
    [{ chapter: 'Recht', plan: 'JONG' }, 'add'],
    [{ plan: 'jong' }, 'no-such-plan'],
    [{ firstDay: '' }, 'first-day-missing'],
    [{ firstDay: '31/02/2025' }, 'not-a-day'],
    [{ lastDay: 'eeuwig' }, 'not-a-day'],
    [{ lastDay: '2025-09-30' }, 'ends-before-it-begins'],
    [{ amount: 'veel' }, 'not-an-amount'],
    [{ firstDay: '2025-09-30' }, 'overlaps'],
    [{ firstDay: '1/10/2024', lastDay: '30-9-2025' }, 'there-already'],
  ])('with %o comes to %s', (fields, expected) => {
    expect(verdictOf(fields)).toBe(expected)
  })

  it('without a last day runs as long as the plan says, also for life', () => {
    expect(decideRows([row({ lastDay: '' })], known)).toMatchObject([{ lastDay: '2026-09-30' }])
    expect(decideRows([row({ chapter: 'Recht', plan: 'jong', lastDay: '' })], known)).toMatchObject([
      { lastDay: null },
    ])
  })

  it('counts with the lines before it', () => {
    const rows = [row({}), row({ line: 3 }), row({ line: 4, firstDay: '2026-01-01', lastDay: '2027-01-01' })]
    expect(decideRows(rows, known).map(({ verdict }) => verdict)).toEqual(['add', 'there-already', 'refused'])
  })
})
