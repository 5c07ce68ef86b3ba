import { describe, expect, it } from 'vitest'
import type { MembershipOffer } from './queries/find-offers'
import { tickedAtFirst } from './ticked-at-first'

type Plan = MembershipOffer['plans'][number]

const plan = (id: number, lastDay: string | null | 'too-early'): Plan =>
  ({
    id,
    name: 'Lidmaatschap',
    description: null,
    priceCents: 4000,
    partnerPriceCents: null,
    period: lastDay === 'too-early' ? null : { firstDay: '2026-11-28', lastDay, coversNext: false },
    refusal: null,
    renewableFrom: null,
  }) as Plan // what is ticked hangs on the period alone

const offer = (chapterId: number, fields: Partial<MembershipOffer>): MembershipOffer => ({
  chapterId,
  chapter: 'Kring',
  slug: null,
  kind: 'faculty',
  reason: 'own-diploma',
  isKnown: false,
  plans: [],
  ...fields,
})

const YEAR = '2027-09-30'

describe('what is ticked at first', () => {
  it('is the first of the own diploma, for a year and not for life', () =>
    expect(
      tickedAtFirst([
        offer(1, { plans: [plan(11, YEAR), plan(12, null)] }),
        offer(2, { plans: [plan(21, YEAR)] }),
      ]),
    ).toEqual(new Set([11])))

  it('is what was had before', () =>
    expect(
      tickedAtFirst([
        offer(1, { plans: [plan(11, YEAR)] }),
        offer(2, { isKnown: true, reason: 'open-to-all', plans: [plan(21, YEAR), plan(22, null)] }),
      ]),
    ).toEqual(new Set([21])))

  it('is nothing for a member who cannot renew yet: not membership for life, nor another chapter', () =>
    expect(
      tickedAtFirst([
        offer(1, { isKnown: true, plans: [plan(11, 'too-early'), plan(12, null)] }),
        offer(2, { plans: [plan(21, YEAR)] }),
      ]),
    ).toEqual(new Set()))

  it('is never what is only open to everybody', () =>
    expect(tickedAtFirst([offer(1, { reason: 'open-to-all', plans: [plan(11, YEAR)] })])).toEqual(new Set()))
})
