import { describe, expect, it } from 'vitest'
import {
  readBirthDate,
  readKnownNumber,
  readNeededEmail,
  readNeededText,
  readText,
  readYear,
} from './written-request'

const today = '2026-11-22'

describe('what somebody writes in a request', () => {
  it('keeps its lines and loses what the database cannot hold', () => {
    expect(readText(' één\u0000\r\ntwee\u0007 ', { most: 20 })).toEqual({ ok: true, value: 'één\r\ntwee' })
  })

  it.each([
    ['17/05/1994', { ok: true, value: '1994-05-17' }],
    [' 1-2-1950 ', { ok: true, value: '1950-02-01' }],
    ['17 / 05 / 1994', { ok: true, value: '1994-05-17' }],
    ['31/02/1994', { ok: false, code: 'not-a-date' }],
    ['17/05/2027', { ok: false, code: 'not-a-date' }],
    ['17/05/94', { ok: false, code: 'not-a-date' }],
    ['85.07.30-033-28', { ok: false, code: 'national-number' }],
    ['', { ok: false, code: 'required' }],
  ])('as date of birth, "%s"', (typed, expected) => {
    expect(readBirthDate(typed, { today })).toEqual(expected)
  })

  it.each([
    ['2017', { ok: true, value: 2017 }],
    ['', { ok: true, value: null }],
    ['2027', { ok: false, code: 'not-a-year' }],
    ['ergens in 1985', { ok: false, code: 'not-a-year' }],
  ])('as year, "%s"', (typed, expected) => {
    expect(readYear(typed, { today })).toEqual(expected)
  })

  it.each([
    ['Q 0100.011', { ok: true, value: 'q0100011' }],
    ['', { ok: true, value: null }],
    ['a12345', { ok: false, code: 'old-number' }],
    ['12345', { ok: false, code: 'not-a-number' }],
  ])('as number, "%s"', (typed, expected) => {
    expect(readKnownNumber(typed)).toEqual(expected)
  })

  it('is no national register number, in whatever text it stands', () => {
    const text = 'mijn rijksregisternummer is 85.07.30-033.28'
    expect(readText(text, { most: 100 })).toEqual({ ok: false, code: 'national-number' })
    expect(readText('0475 12 34 56', { most: 100 })).toEqual({ ok: true, value: '0475 12 34 56' })
  })

  it('is there, and not endless', () => {
    expect(readNeededText('  ', { most: 10 })).toEqual({ ok: false, code: 'required' })
    expect(readNeededText('meer dan tien tekens', { most: 10 })).toEqual({ ok: false, code: 'too-long' })
  })

  it.each([
    [' An@Example.org ', { ok: true, value: 'an@example.org' }],
    ['an@', { ok: false, code: 'not-an-email' }],
    ['', { ok: false, code: 'required' }],
  ])('as e-mail address, "%s"', (typed, expected) => {
    expect(readNeededEmail(typed)).toEqual(expected)
  })
})
