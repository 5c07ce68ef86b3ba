import { describe, expect, it } from 'vitest'
import type { FormOutcome } from '@/platform/actions/form-outcome'
import { answerInAddress, answerOfAddress } from './reservation-answer'

const thereAndBack = (outcome: FormOutcome) => answerOfAddress(Object.fromEntries(answerInAddress(outcome)))

describe('how choosing tickets fared, in an address', () => {
  it.each<[string, FormOutcome]>([
    ['nothing yet', { status: 'idle' }],
    ['a refusal', { status: 'refused', code: 'no-tickets-chosen', typed: { 'tickets-7': '0' } }],
    [
      'a refusal about one ticket',
      { status: 'refused', code: 'no-seats-left', about: { 'tickets-7': '' }, typed: { 'tickets-7': '2' } },
    ],
    ['a fault', { status: 'failed', incident: 'V2Y28QT8', typed: { 'tickets-7': '2', 'tickets-9': '1' } }],
  ])('comes back as it was: %s', (_, outcome) => {
    expect(thereAndBack(outcome)).toEqual(outcome)
  })

  it('takes nothing along but tickets', () => {
    const typed = { 'tickets-7': '2', email: 'an@example.org', name: 'An' }
    expect(answerInAddress({ status: 'refused', code: 'no-seats-left', typed }).toString()).toBe(
      'refused=no-seats-left&tickets-7=2',
    )
  })

  it.each([
    ['a code that there is not', { refused: '<script>' }],
    ['an incident that is none', { failed: 'call 0900 12345' }],
    ['two of a name', { refused: ['no-seats-left', 'no-seats-left'] }],
  ])('says nothing for %s', (_, search) => {
    expect(answerOfAddress(search)).toEqual({ status: 'idle' })
  })

  it('shows no ticket that is no number, and points at no other field', () => {
    const search = { refused: 'no-seats-left', at: 'email tickets-7', 'tickets-7': '2', 'tickets-8': 'x' }
    expect(answerOfAddress(search)).toEqual({
      status: 'refused',
      code: 'no-seats-left',
      about: { 'tickets-7': '' },
      typed: { 'tickets-7': '2' },
    })
  })
})
