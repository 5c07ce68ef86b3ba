import { describe, expect, it } from 'vitest'
import { salesState, wayIn } from './way-in'

const NOW = new Date('2026-11-28T12:00:00Z')
const EARLIER = '2026-11-28T11:59:59.000Z'
const LATER = '2026-12-01T09:00:00.000Z'
const LATEST = '2026-12-20T19:00:00.000Z'

const quota = (id: number, left: number) => ({ id, size: 10, confirmed: 10 - left, held: 0, offered: 0 })
const type = (id: number, own: object = {}) => ({
  id,
  salesFrom: null,
  salesUntil: null,
  quotaIds: [id],
  ...own,
})

const found = ({
  types = [type(1)],
  left = { 1: 5, 2: 5 } as Readonly<Record<number, number>>,
  opensAt = null as string | null,
  closesAt = LATEST,
  hasWaitingList = true,
} = {}) =>
  wayIn(
    { window: { opensAt, closesAt }, hasWaitingList, types: new Map(types.map((each) => [each.id, each])) },
    {
      quotas: new Map(Object.entries(left).map(([id, seats]) => [Number(id), quota(Number(id), seats)])),
      now: NOW,
    },
  )

describe('the way in to an event', () => {
  it.each([
    { name: 'is open while there are seats', asked: {}, expected: { kind: 'register' } },
    {
      name: 'is open as long as one kind of ticket has seats',
      asked: { types: [type(1), type(2)], left: { 1: 0, 2: 1 } },
      expected: { kind: 'register' },
    },
    {
      name: 'is the waiting list of the only ticket when that is full',
      asked: { left: { 1: 0 } },
      expected: { kind: 'wait', ticketTypeId: 1 },
    },
    {
      name: 'is the waiting list, to be chosen from, when several are full',
      asked: { types: [type(1), type(2)], left: { 1: 0, 2: 0 } },
      expected: { kind: 'wait', ticketTypeId: null },
    },
    {
      name: 'is not there when it is full and nobody can wait',
      asked: { left: { 1: 0 }, hasWaitingList: false },
      expected: { kind: 'full' },
    },
    {
      name: 'opens when registration does',
      asked: { opensAt: LATER, left: { 1: 0 } },
      expected: { kind: 'opens', at: LATER },
    },
    { name: 'is closed when registration is', asked: { closesAt: EARLIER }, expected: { kind: 'closed' } },
    {
      name: 'opens with the first ticket that will be sold',
      asked: { types: [type(1, { salesFrom: LATEST }), type(2, { salesFrom: LATER })] },
      expected: { kind: 'opens', at: LATER },
    },
    {
      name: 'is closed when no ticket is sold any more',
      asked: { types: [type(1, { salesUntil: EARLIER })] },
      expected: { kind: 'closed' },
    },
    {
      name: 'counts no seats of a ticket that is not sold yet',
      asked: { types: [type(1), type(2, { salesFrom: LATER })], left: { 1: 0, 2: 9 } },
      expected: { kind: 'wait', ticketTypeId: 1 },
    },
  ])('$name', ({ asked, expected }) => {
    expect(found(asked)).toEqual(expected)
  })
})

describe('the sale of a ticket', () => {
  it.each([
    { salesFrom: null, salesUntil: null, expected: 'open' },
    { salesFrom: NOW.toISOString(), salesUntil: null, expected: 'open' },
    { salesFrom: LATER, salesUntil: LATEST, expected: 'not-yet' },
    { salesFrom: EARLIER, salesUntil: NOW.toISOString(), expected: 'over' },
    { salesFrom: EARLIER, salesUntil: LATER, expected: 'open' },
  ])('from $salesFrom until $salesUntil is $expected', ({ expected, ...windows }) => {
    expect(salesState(windows, NOW)).toBe(expected)
  })
})
