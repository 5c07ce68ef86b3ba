import { expect, it } from 'vitest'
import { lastWithdrawalDay } from './withdrawal'

it.each([
  ['2026-11-28', '2026-12-12'],
  ['2026-12-20', '2027-01-03'],
  ['2028-02-20', '2028-03-05'],
  // The clock goes forward in between: days are days.
  ['2027-03-20', '2027-04-03'],
])('what was bought on %s can be given back up to and including %s', (boughtOn, last) => {
  expect(lastWithdrawalDay(boughtOn)).toBe(last)
})
