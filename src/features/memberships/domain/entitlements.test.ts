import { describe, expect, it } from 'vitest'
import { entitlementsOn, type HeldPeriod } from './entitlements'

const ENGINEERS = 1
const ORCHESTRA = 2

const held = (
  firstDay: string,
  lastDay: string | null,
  { chapterId = ENGINEERS, graceDays = 30 } = {},
): HeldPeriod => ({ chapterId, firstDay, lastDay, graceDays })

const standing = (day: string, ...periods: readonly HeldPeriod[]) => entitlementsOn(periods, day).standing

describe('how a member stands', () => {
  const year = held('2026-10-01', '2027-09-30')

  it.each([
    ['the day before the first', '2026-09-30', { kind: 'upcoming', from: '2026-10-01' }],
    ['the first day', '2026-10-01', { kind: 'paying', until: '2027-09-30' }],
    ['31 December', '2026-12-31', { kind: 'paying', until: '2027-09-30' }],
    ['the day the clock goes forward', '2027-03-28', { kind: 'paying', until: '2027-09-30' }],
    ['the last day', '2027-09-30', { kind: 'paying', until: '2027-09-30' }],
    [
      'the first day of grace',
      '2027-10-01',
      { kind: 'in-grace', lapsedOn: '2027-10-01', until: '2027-10-30' },
    ],
    [
      'the last day of grace',
      '2027-10-30',
      { kind: 'in-grace', lapsedOn: '2027-10-01', until: '2027-10-30' },
    ],
    [
      'the day after grace, on which the clock goes back',
      '2027-10-31',
      { kind: 'lapsed', since: '2027-10-01' },
    ],
  ])('on %s', (_case, day, expected) => expect(standing(day, year)).toEqual(expected))

  it('is nothing without a period', () => expect(standing('2027-01-01')).toEqual({ kind: 'none' }))

  it('has no grace where the plan gives none', () => {
    const strict = held('2026-10-01', '2027-09-30', { graceDays: 0 })
    expect(standing('2027-09-30', strict)).toEqual({ kind: 'paying', until: '2027-09-30' })
    expect(standing('2027-10-01', strict)).toEqual({ kind: 'lapsed', since: '2027-10-01' })
  })

  it('ends on 28 February for who joined on the 29th', () => {
    const leap = held('2028-02-29', '2029-02-28')
    expect(standing('2029-02-28', leap)).toEqual({ kind: 'paying', until: '2029-02-28' })
    expect(standing('2029-03-01', leap)).toMatchObject({ kind: 'in-grace', lapsedOn: '2029-03-01' })
  })

  it('is paid until the end of the last of periods that follow each other', () => {
    const next = held('2027-10-01', '2028-09-30')
    expect(standing('2027-03-01', next, year)).toEqual({ kind: 'paying', until: '2028-09-30' })
    expect(standing('2027-03-01', held('2027-10-02', '2028-09-30'), year)).toEqual({
      kind: 'paying',
      until: '2027-09-30',
    })
    expect(standing('2027-03-01', held('2027-10-01', null), year)).toEqual({ kind: 'paying', until: null })
  })

  it('is in grace, and then upcoming, when the next period begins later', () => {
    const later = held('2027-12-01', '2028-09-30')
    expect(standing('2027-10-15', year, later)).toMatchObject({ kind: 'in-grace' })
    expect(standing('2027-11-15', year, later)).toEqual({ kind: 'upcoming', from: '2027-12-01' })
  })
})

describe('what membership opens', () => {
  const opened = (day: string, ...periods: readonly HeldPeriod[]) => {
    const { directory, memberPrice, card, libraryCard, isUmbrellaMember } = entitlementsOn(periods, day)
    return { directory, memberPrice, card, libraryCard, isUmbrellaMember }
  }
  const all = { directory: true, memberPrice: true, card: true, libraryCard: true, isUmbrellaMember: true }
  const none = {
    directory: false,
    memberPrice: false,
    card: false,
    libraryCard: false,
    isUmbrellaMember: false,
  }
  const year = held('2026-10-01', '2027-09-30')

  it.each([
    ['while paying', '2027-01-01', all],
    ['in grace', '2027-10-15', { ...none, directory: true, memberPrice: true }],
    ['after it', '2027-11-15', none],
    ['before it', '2026-05-15', none],
  ])('%s', (_case, day, expected) => expect(opened(day, year)).toEqual(expected))

  it('counts the best of several chapters, and tells how each stands', () => {
    const orchestra = held('2025-01-01', '2025-12-31', { chapterId: ORCHESTRA })
    expect(entitlementsOn([orchestra, year], '2027-01-01')).toMatchObject({
      standing: { kind: 'paying', until: '2027-09-30' },
      chapterId: ENGINEERS,
      chapters: [
        { chapterId: ENGINEERS, standing: { kind: 'paying', until: '2027-09-30' } },
        { chapterId: ORCHESTRA, standing: { kind: 'lapsed', since: '2026-01-01' } },
      ],
      card: true,
    })
    const longer = held('2026-10-01', null, { chapterId: ORCHESTRA })
    expect(entitlementsOn([year, longer], '2027-01-01')).toMatchObject({
      standing: { kind: 'paying', until: null },
      chapterId: ORCHESTRA,
    })
  })

  it('is the same for a partner, who holds a period of their own', () => {
    expect(opened('2027-01-01', held('2026-10-01', '2027-09-30'))).toEqual(all)
  })

  it('ends with a refund: the day after it nothing is open, and there is no grace', () => {
    const refunded = held('2026-10-01', '2026-11-21', { graceDays: 0 })
    expect(opened('2026-11-21', refunded)).toEqual(all)
    expect(opened('2026-11-22', refunded)).toEqual(none)
  })
})
