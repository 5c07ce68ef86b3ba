type Size = { readonly width: number; readonly height: number }
type Point = { readonly x: number; readonly y: number }

/** The part of a map, `zoom` times enlarged, that has a point in its middle, as far as the edges allow. */
export function windowAround(point: Point, map: Size, zoom: number): Point & Size {
  const width = map.width / zoom
  const height = map.height / zoom
  return {
    x: clamp(point.x - width / 2, map.width - width),
    y: clamp(point.y - height / 2, map.height - height),
    width,
    height,
  }
}

const clamp = (value: number, highest: number): number => Math.round(Math.min(Math.max(value, 0), highest))
