import { describe, expect, it } from 'vitest'
import { isCivilDate, readWrittenDate } from './written-date'

describe('a written date', () => {
  it.each([
    ['28/09/1995', '1995-09-28'],
    ['1/2/1980', '1980-02-01'],
    ['01-02-1980', '1980-02-01'],
    ['01.02.1980', '1980-02-01'],
    ['1995-09-28', '1995-09-28'],
    ['1995-09-28 00:00:00', '1995-09-28'],
    ['1995-09-28T00:00:00.000Z', '1995-09-28'],
    ['29/02/2000', '2000-02-29'],
  ])('%s is %s', (text, date) => {
    expect(readWrittenDate(text)).toBe(date)
  })

  it.each(['31/02/1980', '29/02/1900', '1980-13-01', '00/01/1980', '1980', 'onbekend', '', '28/09/95'])(
    '"%s" is none',
    (text) => {
      expect(readWrittenDate(text)).toBe(null)
    },
  )
})

describe('a civil date', () => {
  it('is written in one way only', () => {
    expect(['1995-09-28', '1995-9-28', '28/09/1995', '1995-02-30'].map(isCivilDate)).toEqual([
      true,
      false,
      false,
      false,
    ])
  })
})
