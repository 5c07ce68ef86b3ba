import { describe, expect, it } from 'vitest'
import { isFilledIn, readFilledIn } from './filled-in'
import type { Question } from './questions'

const QUESTIONS: readonly Question[] = [
  { id: 1, kind: 'text', asks: 'booking', isRequired: true, options: [] },
  { id: 2, kind: 'dietary', asks: 'attendee', isRequired: false, options: [] },
  { id: 3, kind: 'yes-no', asks: 'attendee', isRequired: true, options: [] },
]

describe('what somebody filled in', () => {
  it('is read per booking and per attendee', () => {
    const typed = {
      answers: { 1: 'Rek. 12' },
      attendees: [{ ticketId: 7, name: '  Mieke   Verdonck ', answers: { 2: 'noten', 3: 'yes' } }],
    }
    expect(readFilledIn(QUESTIONS, typed)).toEqual({
      answers: { 1: 'Rek. 12' },
      attendees: [{ ticketId: 7, name: 'Mieke Verdonck', answers: { 2: 'noten', 3: true } }],
      faults: {},
    })
  })

  it('keeps what is right, and names each field that is not', () => {
    const typed = {
      answers: {},
      attendees: [
        { ticketId: 7, name: ' ', answers: { 2: 'noten' } },
        { ticketId: 8, name: '85.07.30-033.28', answers: { 3: 'no' } },
        { ticketId: 9, name: 'x'.repeat(121), answers: { 3: 'no' } },
      ],
    }
    expect(readFilledIn(QUESTIONS, typed)).toEqual({
      answers: {},
      attendees: [
        { ticketId: 7, name: '', answers: { 2: 'noten' } },
        { ticketId: 8, name: '', answers: { 3: false } },
        { ticketId: 9, name: '', answers: { 3: false } },
      ],
      faults: {
        'booking-1': 'answer-missing',
        'ticket-7-3': 'answer-missing',
        'ticket-7-name': 'name-missing',
        'ticket-8-name': 'name-holds-national-number',
        'ticket-9-name': 'name-too-long',
      },
    })
  })

  it.each([
    [{ answers: { 1: 'x' }, tickets: [{ attendeeName: 'Mieke', answers: { 3: false } }] }, true],
    [{ answers: {}, tickets: [{ attendeeName: 'Mieke', answers: { 3: false } }] }, false],
    [{ answers: { 1: 'x' }, tickets: [{ attendeeName: 'Mieke', answers: {} }] }, false],
    [{ answers: { 1: 'x' }, tickets: [{ attendeeName: null, answers: { 3: true } }] }, false],
  ])('%o is complete: %s', (registration, expected) => {
    expect(isFilledIn(QUESTIONS, registration)).toBe(expected)
  })
})
