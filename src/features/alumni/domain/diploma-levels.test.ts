import { expect, it } from 'vitest'
import { readDiplomaLevel } from './diploma-levels'

it.each([
  ['master', 'master'],
  [' Licentiaat ', 'licentiate'],
  ['Master-na-master', 'advanced-master'],
  ['Doctor', 'doctorate'],
  ['postgraduaat', 'postgraduate'],
  ['M2', null],
  ['', null],
])('the level "%s" is %s', (written, level) => {
  expect(readDiplomaLevel(written)).toBe(level)
})

it('a level in the words of one administration is known through its map', () => {
  expect(readDiplomaLevel('M2', new Map([['m2', 'master']]))).toBe('master')
})
