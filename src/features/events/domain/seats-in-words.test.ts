import { describe, expect, it } from 'vitest'
import { seatsInWords, seatsOfTicketInWords } from './seats-in-words'

const quota = (size: number | null, confirmed: number, held = 0) => ({
  id: 1,
  size,
  confirmed,
  held,
  offered: 0,
})

describe('seats in words', () => {
  it.each([
    [quota(null, 900), 'open'],
    [quota(0, 0), 'gone'],
    [quota(30, 26), 'open'],
    [quota(30, 27), 'few'],
    [quota(30, 29, 1), 'gone'],
    [quota(5, 4), 'few'],
    [quota(5, 3), 'open'],
    [quota(400, 389), 'open'],
    [quota(400, 390), 'few'],
  ])('%o: %s', (seats, expected) => {
    expect(seatsInWords(seats)).toBe(expected)
  })

  it('are those of the fullest quota', () => {
    const quotas = new Map([
      [1, quota(30, 0)],
      [2, quota(30, 28)],
      [3, quota(30, 30)],
    ])
    expect(seatsOfTicketInWords([1], quotas)).toBe('open')
    expect(seatsOfTicketInWords([1, 2], quotas)).toBe('few')
    expect(seatsOfTicketInWords([1, 2, 3], quotas)).toBe('gone')
    expect(seatsOfTicketInWords([4], quotas)).toBe('gone')
    expect(seatsOfTicketInWords([], quotas)).toBe('gone')
  })
})
