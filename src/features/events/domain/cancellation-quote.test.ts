import { describe, expect, it } from 'vitest'
import { cancellationQuote } from './cancellation-quote'

const NOW = new Date('2026-11-01T12:00:00Z')
const step = (refundPercent: number, feeCents = 0) => ({
  before: '2026-12-01T00:00:00.000Z',
  refundPercent,
  feeCents,
})
const booker = (...steps: ReturnType<typeof step>[]) => ({ by: 'booker' as const, policy: { steps } })

describe('what a cancellation gives back', () => {
  it.each([
    { price: 2500, percent: 100, fee: 0, back: 2500 },
    { price: 2500, percent: 50, fee: 0, back: 1250 },
    { price: 2501, percent: 50, fee: 0, back: 1251 },
    { price: 999, percent: 33, fee: 0, back: 330 },
    { price: 2500, percent: 80, fee: 250, back: 1750 },
    { price: 200, percent: 100, fee: 250, back: 0 },
    { price: 0, percent: 100, fee: 0, back: 0 },
  ])('of $price cents at $percent % with a fee of $fee is $back', ({ price, percent, fee, back }) => {
    const quote = cancellationQuote(
      [{ id: 1, priceCents: price, refundedCents: 0 }],
      booker(step(percent, fee)),
      NOW,
    )
    expect(quote.refundCents).toBe(back)
  })

  it('rounds each ticket by itself and adds up', () => {
    const tickets = [1, 2, 3].map((id) => ({ id, priceCents: 1001, refundedCents: 0 }))
    expect(cancellationQuote(tickets, booker(step(50)), NOW)).toEqual({
      tickets: [1, 2, 3].map((id) => ({ id, refundCents: 501 })),
      refundCents: 1503,
      paidCents: 3003,
      step: step(50),
    })
  })

  it('is never more than what was paid and not given back yet', () => {
    const ticket = { id: 1, priceCents: 2500, refundedCents: 2000 }
    expect(cancellationQuote([ticket], booker(step(100)), NOW).refundCents).toBe(500)
  })

  it('is nothing once the last step has passed, and everything when the organiser calls it off', () => {
    const ticket = { id: 1, priceCents: 2500, refundedCents: 0 }
    const late = new Date('2026-12-01T00:00:00.000Z')
    expect(cancellationQuote([ticket], booker(step(100)), late)).toMatchObject({ refundCents: 0, step: null })
    expect(cancellationQuote([ticket], { by: 'organiser' }, late).refundCents).toBe(2500)
  })
})
