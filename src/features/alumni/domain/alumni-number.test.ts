import { describe, expect, it } from 'vitest'
import { readAlumniNumber, shownAlumniNumber } from './alumni-number'

describe('an alumni number', () => {
  it.each(['q1087114', 'Q1087114', ' q108.7114 ', 'q 108 71 14', 'q108\u00a07114'])(
    '"%s" is read',
    (text) => {
      expect(readAlumniNumber(text)).toEqual({ ok: true, value: 'q1087114' })
    },
  )

  it.each([
    ['', 'nonumber'],
    [' . ', 'nonumber'],
    ['a0123456', 'oldnumber'],
    ['A 12', 'oldnumber'],
    ['q12345', 'short'],
    ['q12345678', 'short'],
    ['1087114', 'short'],
    ['q108711x', 'short'],
  ])('"%s" is none: %s', (text, code) => {
    expect(readAlumniNumber(text)).toEqual({ ok: false, code })
  })

  it('is shown in capitals', () => {
    expect(shownAlumniNumber('q1087114')).toBe('Q1087114')
  })
})
