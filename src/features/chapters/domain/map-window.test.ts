import { describe, expect, it } from 'vitest'
import { windowAround } from './map-window'

const world = { width: 1000, height: 400 }

describe('the window on a map', () => {
  it.each([
    { at: { x: 500, y: 200 }, expected: { x: 250, y: 100, width: 500, height: 200 } },
    { at: { x: 20, y: 390 }, expected: { x: 0, y: 200, width: 500, height: 200 } },
    { at: { x: 990, y: 5 }, expected: { x: 500, y: 0, width: 500, height: 200 } },
  ])('around $at stays on the map', ({ at, expected }) =>
    expect(windowAround(at, world, 2)).toEqual(expected),
  )

  it('that does not enlarge is the whole map', () => {
    expect(windowAround({ x: 7, y: 7 }, world, 1)).toEqual({ x: 0, y: 0, ...world })
  })
})
