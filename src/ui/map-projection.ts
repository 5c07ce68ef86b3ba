/** What a drawn map shows; its outline is public/maps/<name>.svg, drawn with the same numbers. */
export type MapName = 'belgium' | 'world'

export type MapPlace = { readonly latitude: number; readonly longitude: number }

export type MapPoint = { readonly x: number; readonly y: number }

type MapFrame = {
  readonly width: number
  readonly height: number
  /** The meridian of the left edge, the parallel of the top edge. */
  readonly west: number
  readonly north: number
  readonly unitsPerLongitude: number
  readonly unitsPerLatitude: number
}

export const MAP_FRAMES: Record<MapName, MapFrame> = {
  belgium: {
    width: 400,
    height: 334,
    west: 2.5,
    north: 51.55,
    unitsPerLongitude: 101.27,
    unitsPerLatitude: 159.2,
  },
  world: {
    width: 1000,
    height: 388,
    west: -169,
    north: 83.8,
    unitsPerLongitude: 2.778,
    unitsPerLatitude: 2.778,
  },
}

/** Where a place lies on the map, in the units of its frame (plain equirectangular). */
export function projectOnto(map: MapName, place: MapPlace): MapPoint {
  const frame = MAP_FRAMES[map]
  return {
    x: (place.longitude - frame.west) * frame.unitsPerLongitude,
    y: (frame.north - place.latitude) * frame.unitsPerLatitude,
  }
}

/**
 * Moves points that lie closer than `distance` apart, each as little as needed, so that every one can be touched.
 * The order in is the order out, and the same points always give the same result.
 */
export function spreadApart(points: readonly MapPoint[], distance: number): readonly MapPoint[] {
  const spread = points.map(({ x, y }) => ({ x, y }))
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, point] of spread.entries()) {
      for (const other of spread.slice(index + 1)) pushApart(point, other, distance)
    }
  }
  return spread
}

const ROUNDS = 60

/** A hair more than asked, or rounding leaves two points just touching for ever. */
const SLACK = 1.001

function pushApart(a: { x: number; y: number }, b: { x: number; y: number }, distance: number) {
  const dx = b.x - a.x
  const dy = b.y - a.y
  const gap = Math.hypot(dx, dy)
  if (gap >= distance) return
  // Two chapters in one town have no direction of their own: side by side.
  const [ux, uy] = gap === 0 ? [1, 0] : [dx / gap, dy / gap]
  const push = (distance * SLACK - gap) / 2
  a.x -= ux * push
  a.y -= uy * push
  b.x += ux * push
  b.y += uy * push
}
