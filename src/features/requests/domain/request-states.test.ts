import { describe, expect, it } from 'vitest'
import { missingFrom } from './request-states'

describe('a decision about a request', () => {
  it.each([
    { state: 'granted', linkedTo: 7, answer: null, missing: null },
    { state: 'granted', linkedTo: null, answer: 'Gevonden', missing: 'linkedTo' },
    { state: 'refused', linkedTo: null, answer: 'Geen diploma gevonden', missing: null },
    { state: 'refused', linkedTo: 7, answer: '  ', missing: 'answer' },
    { state: 'open', linkedTo: null, answer: null, missing: null },
  ] as const)('$state to $linkedTo with "$answer" lacks $missing', ({ missing, ...decision }) => {
    expect(missingFrom(decision)).toBe(missing)
  })
})
