import { describe, expect, it } from 'vitest'
import { MAP_FRAMES, projectOnto, spreadApart } from './map-projection'

describe('a place on a map', () => {
  it('puts the corners of the frame in the corners of the drawing', () => {
    expect(projectOnto('belgium', { latitude: 51.55, longitude: 2.5 })).toEqual({ x: 0, y: 0 })
    const corner = projectOnto('belgium', { latitude: 49.45, longitude: 6.45 })
    expect(corner.x).toBeCloseTo(MAP_FRAMES.belgium.width, 0)
    expect(corner.y).toBeCloseTo(MAP_FRAMES.belgium.height, 0)
  })

  it('keeps east to the right and north above', () => {
    const gent = projectOnto('belgium', { latitude: 51.05, longitude: 3.72 })
    const leuven = projectOnto('belgium', { latitude: 50.88, longitude: 4.7 })
    expect(leuven.x).toBeGreaterThan(gent.x)
    expect(leuven.y).toBeGreaterThan(gent.y)
  })
})

describe('marks that must each be touchable', () => {
  it('stay where they are when there is room', () => {
    const points = [
      { x: 0, y: 0 },
      { x: 100, y: 0 },
    ]
    expect(spreadApart(points, 30)).toEqual(points)
  })

  it('move apart until each pair has the distance, even from one and the same spot', () => {
    const crowd = Array.from({ length: 6 }, (_, index) => ({ x: index % 2, y: 0 }))
    const spread = spreadApart(crowd, 30)
    const gaps = spread.flatMap((a, index) =>
      spread.slice(index + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)),
    )
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(29.9)
  })
})
