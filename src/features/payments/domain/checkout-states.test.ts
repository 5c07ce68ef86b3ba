import { describe, expect, it } from 'vitest'
import { checkoutExpiry } from './checkout-states'

const now = new Date('2026-12-01T08:00:00.000Z')

describe('the end of a page to pay on', () => {
  it.each([
    ['is at least 31 minutes away', '2026-12-01T08:05:00.000Z', '2026-12-01T08:31:00.000Z'],
    ['is the wished moment', '2026-12-01T09:00:00.000Z', '2026-12-01T09:00:00.000Z'],
    ['is in whole seconds', '2026-12-01T09:00:00.001Z', '2026-12-01T09:00:01.000Z'],
    ['stays under a day', '2026-12-09T08:00:00.000Z', '2026-12-02T07:59:00.000Z'],
  ])('%s', (_what, wished, expected) => {
    expect(checkoutExpiry(new Date(wished), { now }).toISOString()).toBe(expected)
  })
})
