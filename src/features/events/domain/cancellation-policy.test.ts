import { describe, expect, it } from 'vitest'
import { PRESETS, policyOf, stepAt } from './cancellation-policy'

const PARTY = { startsAt: '2026-12-04T19:00:00.000Z', timeZone: 'Europe/Brussels' }

describe('a cancellation policy', () => {
  it('counts days before on the clock of the event, to the end of the day', () => {
    expect(policyOf(PRESETS.generous, PARTY)).toEqual({
      steps: [
        { before: '2026-11-27T23:00:00.000Z', refundPercent: 100, feeCents: 0 },
        { before: '2026-12-03T23:00:00.000Z', refundPercent: 50, feeCents: 0 },
      ],
    })
  })

  it('counts whole days over the night in which the clock changes', () => {
    const event = { startsAt: '2026-10-25T18:00:00.000Z', timeZone: 'Europe/Brussels' }
    const tier = { until: { daysBefore: 1 }, refundPercent: 100, feeCents: 0 }
    expect(policyOf([tier], event).steps[0]?.before).toBe('2026-10-24T22:00:00.000Z')
  })

  it('counts on the clock of Jakarta in Jakarta', () => {
    const event = { startsAt: '2026-12-04T12:00:00.000Z', timeZone: 'Asia/Jakarta' }
    const tier = { until: { day: '2026-12-01' }, refundPercent: 80, feeCents: 250 }
    expect(policyOf([tier], event).steps).toEqual([
      { before: '2026-12-01T17:00:00.000Z', refundPercent: 80, feeCents: 250 },
    ])
  })

  it('ends when the event begins, and lists the soonest first however it was written', () => {
    const tiers = [
      { until: { daysBefore: 0 }, refundPercent: 10, feeCents: 0 },
      { until: { daysBefore: 2 }, refundPercent: 100, feeCents: 0 },
    ]
    expect(policyOf(tiers, PARTY).steps.map(({ before }) => before)).toEqual([
      '2026-12-02T23:00:00.000Z',
      '2026-12-04T19:00:00.000Z',
    ])
  })

  it.each([
    ['2026-11-27T22:59:59.999Z', 100],
    ['2026-11-27T23:00:00.000Z', 50],
    ['2026-12-03T22:59:59.999Z', 50],
    ['2026-12-03T23:00:00.000Z', null],
  ])('at %s gives back %s percent', (now, percent) => {
    expect(stepAt(policyOf(PRESETS.generous, PARTY), new Date(now))?.refundPercent ?? null).toBe(percent)
  })

  it('gives nothing back where the preset is none', () => {
    expect(stepAt(policyOf(PRESETS.none, PARTY), new Date('2026-01-01'))).toBe(null)
  })
})
