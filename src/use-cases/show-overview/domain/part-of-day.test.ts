import { expect, it } from 'vitest'
import { partOfDay } from './part-of-day'

it.each([
  ['2026-11-22T03:59:00Z', 'evening'],
  ['2026-11-22T04:00:00Z', 'morning'],
  ['2026-11-22T10:59:00Z', 'morning'],
  ['2026-11-22T11:00:00Z', 'afternoon'],
  ['2026-11-22T16:59:00Z', 'afternoon'],
  ['2026-11-22T17:00:00Z', 'evening'],
  ['2026-11-22T23:30:00Z', 'evening'],
  ['2026-07-22T15:59:00Z', 'afternoon'],
  ['2026-07-22T16:00:00Z', 'evening'],
])('in Brussels %s is the %s', (moment, part) => {
  expect(partOfDay(new Date(moment), 'Europe/Brussels')).toBe(part)
})
