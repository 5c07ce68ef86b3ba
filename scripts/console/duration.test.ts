import { expect, it } from 'vitest'
import { duration } from './duration'

it.each([
  [420, '0.4 s'],
  [9_960, '10 s'],
  [38_200, '38 s'],
  [59_900, '1 min 00 s'],
  [125_000, '2 min 05 s'],
])('%i ms reads %s', (milliseconds, text) => {
  expect(duration(milliseconds)).toBe(text)
})
