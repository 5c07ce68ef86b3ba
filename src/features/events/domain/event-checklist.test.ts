import { describe, expect, it } from 'vitest'
import { type Check, type ChecklistFacts, eventChecklist } from './event-checklist'

const NOW = new Date('2027-01-01T12:00:00Z')
const BOTH = { nl: 'Zaal', en: 'Hall' }
const READY: ChecklistFacts = {
  title: { nl: 'Concert', en: 'Concert' },
  summary: { nl: 'Strijkers', en: '' },
  hasBody: { nl: false, en: true },
  confirmationText: {},
  startsAt: '2027-02-01T19:00:00Z',
  closesAt: '2027-01-25T19:00:00Z',
  policy: 'generous',
  tierCount: 0,
  quotas: [{ id: 1, name: BOTH, size: 80 }],
  types: [{ name: BOTH, quotaIds: [1] }],
  questions: [{ question: BOTH, options: [BOTH] }],
}
const outcome = (check: Check, change: Partial<ChecklistFacts>) => {
  const { state, why, about } =
    eventChecklist({ ...READY, ...change }, NOW).find((each) => each.check === check) ?? {}
  return { state, why, about }
}

describe('the checklist of an event', () => {
  it('is done when nothing is missing', () => {
    expect(eventChecklist(READY, NOW).filter(({ state }) => state !== 'done')).toEqual([])
  })

  it.each<[Check, Partial<ChecklistFacts>, string, string]>([
    ['time', { startsAt: null }, 'missing', 'no-time'],
    ['time', { startsAt: '2026-12-31T19:00:00Z' }, 'look', 'in-the-past'],
    ['words', { title: {} }, 'missing', 'no-words'],
    ['quota', { quotas: [] }, 'missing', 'no-quota'],
    ['quota', { quotas: [{ id: 1, name: BOTH, size: 0 }] }, 'look', 'all-closed'],
    ['quota', { quotas: [...READY.quotas, { id: 2, name: BOTH, size: 5 }] }, 'look', 'quota-unused'],
    ['ticket', { types: [] }, 'missing', 'no-ticket'],
    ['closing', { closesAt: null }, 'look', 'no-closing'],
    ['closing', { closesAt: '2027-02-01T19:00:01Z' }, 'look', 'closes-after-start'],
    ['closing', { closesAt: '2027-01-01T12:00:00Z' }, 'look', 'closed-already'],
    ['policy', { policy: 'own' }, 'missing', 'no-tiers'],
  ])('says of %s with %o: %s, %s', (check, change, state, why) => {
    expect(outcome(check, change)).toEqual({ state, why, about: [] })
  })

  it('names the language that is missing, and what is called how in the other', () => {
    expect(outcome('words', { hasBody: { nl: true, en: false } })).toEqual({
      state: 'missing',
      why: 'no-translation',
      about: [{ locale: 'en', what: 'Concert' }],
    })
    expect(
      outcome('sales-words', {
        types: [{ name: { nl: 'Student' }, quotaIds: [1] }],
        confirmationText: { en: 'Ring twice' },
      }).about,
    ).toEqual([
      { locale: 'en', what: 'Student' },
      { locale: 'nl', what: 'Ring twice' },
    ])
  })
})
