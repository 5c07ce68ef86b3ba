import { describe, expect, it } from 'vitest'
import { dayInWords } from './day-in-words'

const lateEvening = new Date('2026-12-04T23:30:00Z')

describe('a day in words', () => {
  it('is the day on the association’s clock', () => {
    expect([dayInWords(lateEvening, 'nl'), dayInWords(lateEvening, 'en')]).toEqual([
      '5 december 2026',
      '5 December 2026',
    ])
  })

  it('is the day of another zone when that is where it happens', () => {
    expect(dayInWords(lateEvening, 'en', { timeZone: 'America/New_York' })).toBe('4 December 2026')
  })
})
