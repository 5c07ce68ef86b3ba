import { describe, expect, it } from 'vitest'
import { partiesToServe } from './waiting-order'

const free = (seats: Readonly<Record<number, number>>) =>
  new Map(
    Object.entries(seats).map(([id, size]) => [
      Number(id),
      { id: Number(id), size, confirmed: 0, held: 0, offered: 0 },
    ]),
  )
const party = (id: number, partySize: number, quotaIds: readonly number[] = [1]) => ({
  id,
  partySize,
  quotaIds,
})

describe('the order of the waiting list', () => {
  it.each([
    { name: 'serves the first who fits', list: [party(1, 1), party(2, 1)], seats: { 1: 1 }, served: [1] },
    { name: 'passes over who does not fit', list: [party(1, 3), party(2, 2)], seats: { 1: 2 }, served: [2] },
    {
      name: 'serves several as long as there is room',
      list: [party(1, 2), party(2, 3), party(3, 1)],
      seats: { 1: 3 },
      served: [1, 3],
    },
    {
      name: 'asks room of every quota',
      list: [party(1, 2, [1, 2]), party(2, 1, [1])],
      seats: { 1: 5, 2: 1 },
      served: [2],
    },
    {
      name: 'counts what one party takes of a shared quota',
      list: [party(1, 2, [1, 2]), party(2, 2, [2, 3])],
      seats: { 1: 9, 2: 3, 3: 9 },
      served: [1],
    },
    { name: 'serves nobody without seats', list: [party(1, 1)], seats: { 1: 0 }, served: [] },
    { name: 'serves nobody whose quota is unknown', list: [party(1, 1, [7])], seats: { 1: 9 }, served: [] },
  ])('$name', ({ list, seats, served }) => {
    expect(partiesToServe(list, free(seats)).map(({ id }) => id)).toEqual(served)
  })
})
