import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sumCents } from '@/kernel/money'
import { type RefundableLine, refundParts } from './refund-parts'

const line = (fields: Partial<RefundableLine> = {}): RefundableLine => ({
  id: 1,
  chapterId: 7,
  kind: 'ticket',
  grossCents: 1210,
  vatCents: 210,
  refundedGrossCents: 0,
  refundedVatCents: 0,
  ...fields,
})
const exempt = (fields: Partial<RefundableLine> = {}) =>
  line({ id: 2, grossCents: 3000, vatCents: 0, ...fields })

describe('what goes back of an order', () => {
  it('is all of it', () => {
    expect(refundParts([line(), exempt()], { of: 'all' })).toEqual({
      ok: true,
      value: [
        { lineId: 1, chapterId: 7, kind: 'ticket', netCents: 1000, vatCents: 210 },
        { lineId: 2, chapterId: 7, kind: 'ticket', netCents: 3000, vatCents: 0 },
      ],
    })
  })

  it('is what is left after an earlier refund', () => {
    const lines = [
      line({ refundedGrossCents: 605, refundedVatCents: 105 }),
      exempt({ refundedGrossCents: 3000 }),
    ]
    expect(refundParts(lines, { of: 'all' })).toEqual({
      ok: true,
      value: [{ lineId: 1, chapterId: 7, kind: 'ticket', netCents: 500, vatCents: 105 }],
    })
  })

  it.each([
    ['more than was paid', { of: 'amount', cents: 4211 }, 'refund-too-large'],
    ['more of a line than it cost', { of: 'lines', lines: [{ id: 2, cents: 3001 }] }, 'refund-too-large'],
    [
      'a line asked twice, together too much',
      {
        of: 'lines',
        lines: [
          { id: 2, cents: 2000 },
          { id: 2, cents: 1001 },
        ],
      },
      'refund-too-large',
    ],
    ['less than nothing of a line', { of: 'lines', lines: [{ id: 2, cents: -1 }] }, 'refund-too-large'],
    ['nothing', { of: 'amount', cents: 0 }, 'nothing-to-refund'],
    ['a line of another order', { of: 'lines', lines: [{ id: 3, cents: 1 }] }, 'no-such-line'],
  ] as const)('is refused when it is %s', (_what, wish, code) => {
    expect(refundParts([line(), exempt()], wish)).toEqual({ ok: false, code })
  })

  it('gives back every cent of price and tax exactly once, in whatever pieces', () => {
    const pieces = fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(pieces, (amounts) => {
        let lines = [line(), exempt(), line({ id: 3, grossCents: 1060, vatCents: 60 })]
        for (const wish of [
          ...amounts.map((cents) => ({ of: 'amount', cents }) as const),
          { of: 'all' } as const,
        ]) {
          const parts = refundParts(lines, wish)
          if (!parts.ok) continue
          if (wish.of === 'amount')
            expect(sumCents(parts.value.map((p) => p.netCents + p.vatCents))).toBe(wish.cents)
          expect(parts.value.every(({ netCents, vatCents }) => netCents >= 0 && vatCents >= 0)).toBe(true)
          lines = lines.map((each) => {
            const part = parts.value.find(({ lineId }) => lineId === each.id)
            return {
              ...each,
              refundedGrossCents: each.refundedGrossCents + (part ? part.netCents + part.vatCents : 0),
              refundedVatCents: each.refundedVatCents + (part?.vatCents ?? 0),
            }
          })
        }
        for (const each of lines) {
          expect(each.refundedGrossCents).toBe(each.grossCents)
          expect(each.refundedVatCents).toBe(each.vatCents)
        }
      }),
    )
  })
})
