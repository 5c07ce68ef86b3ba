import { describe, expect, it } from 'vitest'
import { type Candidate, eligiblePlans, type OfferedPlan } from './eligible-plans'

const DAY = '2026-11-28'
const ENGINEERING = 10
const LAW = 20

const plan = (id: number, fields: Partial<OfferedPlan> = {}): OfferedPlan => ({
  id,
  chapterId: 1,
  chapterKind: 'faculty',
  covers: [ENGINEERING],
  periodModel: 'academic-year',
  priceCents: 3500,
  audience: 'degree',
  programmes: [],
  maxYearsSinceGraduation: null,
  maxAge: null,
  onSaleFrom: null,
  onSaleUntil: null,
  position: id,
  ...fields,
})

const candidate = (fields: Partial<Candidate> = {}): Candidate => ({
  diplomas: [{ programmeId: ENGINEERING, graduationYear: 2006 }],
  birthDate: '1983-11-28',
  ...fields,
})

const offered = (plans: readonly OfferedPlan[], who: Candidate = candidate(), day = DAY) =>
  eligiblePlans(plans, { candidate: who, day }).map(({ chapterId, reason, plans: best }) => [
    chapterId,
    reason,
    ...best.map(({ id }) => id),
  ])

const full = plan(1)
const recent = plan(2, { priceCents: 1000, maxYearsSinceGraduation: 2 })
const forLife = plan(3, { priceCents: 50_000, periodModel: 'lifetime' })
const umbrella = plan(4, {
  chapterId: 2,
  chapterKind: 'umbrella',
  covers: [],
  audience: 'no-faculty-chapter',
})
const orchestra = plan(5, { chapterId: 3, chapterKind: 'interest', covers: [], audience: 'everyone' })
const lawyers = plan(6, { chapterId: 4, covers: [LAW] })

describe('the plans that somebody may buy', () => {
  it('begin with the chapter of the diploma, and leave out the umbrella', () =>
    expect(offered([orchestra, umbrella, lawyers, full])).toEqual([
      [1, 'own-diploma', 1],
      [3, 'open-to-all', 5],
    ]))

  it('include the umbrella for whom no faculty chapter sells anything', () => {
    const historian = candidate({ diplomas: [{ programmeId: 99, graduationYear: 1970 }] })
    expect(offered([orchestra, umbrella, full], historian)).toEqual([
      [2, 'no-faculty-chapter', 4],
      [3, 'open-to-all', 5],
    ])
    const notYet = plan(1, { onSaleFrom: '2027-01-01' })
    expect(offered([umbrella, notYet])).toEqual([[2, 'no-faculty-chapter', 4]])
  })

  it('put the chapter of the latest diploma first', () => {
    const two = candidate({
      diplomas: [
        { programmeId: ENGINEERING, graduationYear: 2006 },
        { programmeId: LAW, graduationYear: 2010 },
      ],
    })
    expect(offered([full, lawyers], two)).toEqual([
      [4, 'own-diploma', 6],
      [1, 'own-diploma', 1],
    ])
  })

  it('show a recent graduate that price in the place of the full one, and membership for life beside it', () => {
    const graduated = (graduationYear: number) =>
      candidate({ diplomas: [{ programmeId: ENGINEERING, graduationYear }] })
    expect(offered([full, recent, forLife], graduated(2024))).toEqual([[1, 'own-diploma', 2, 3]])
    expect(offered([full, recent, forLife], graduated(2023))).toEqual([[1, 'own-diploma', 1, 3]])
  })

  it('count only a recent diploma of that chapter', () => {
    const lawyerSince2026 = candidate({
      diplomas: [
        { programmeId: ENGINEERING, graduationYear: 2006 },
        { programmeId: LAW, graduationYear: 2026 },
      ],
    })
    expect(offered([full, recent], lawyerSince2026)).toEqual([[1, 'own-diploma', 1]])
  })

  it.each([
    ['young enough on the birthday', '1983-11-28', 43, true],
    ['too old the day after', '1982-11-28', 43, false],
    ['a year too old tomorrow', '1982-11-29', 43, true],
    ['of unknown age', null, 43, false],
  ])('ask the age: %s', (_case, birthDate, maxAge, expected) =>
    expect(offered([plan(1, { maxAge })], candidate({ birthDate })).length === 1).toBe(expected),
  )

  it('may be for listed programmes only', () => {
    const listed = plan(7, { audience: 'programmes', programmes: [LAW], covers: [ENGINEERING, LAW] })
    expect(offered([listed])).toEqual([])
    const lawyer = candidate({ diplomas: [{ programmeId: LAW, graduationYear: 2001 }] })
    expect(offered([listed], lawyer)).toEqual([[1, 'own-diploma', 7]])
  })

  it('are on sale from their first day through their last', () => {
    const season = plan(1, { onSaleFrom: '2026-11-01', onSaleUntil: '2026-11-30' })
    expect(
      ['2026-10-31', '2026-11-01', '2026-11-30', '2026-12-01'].map(
        (day) => offered([season], candidate(), day).length,
      ),
    ).toEqual([0, 1, 1, 0])
  })
})
