/**
 * The WCAG 2 contrast ratio of two colours written `#rrggbb`, from 1 to 21; the order does not matter.
 * Throws on anything else: a colour that cannot be read must not pass for a readable one.
 */
export function contrastRatio(hexA: string, hexB: string): number {
  const [lighter, darker] = [luminance(hexA), luminance(hexB)].sort((a, b) => b - a) as [number, number]
  return (lighter + 0.05) / (darker + 0.05)
}

const HEX = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i

function luminance(hex: string): number {
  const [, red, green, blue] = HEX.exec(hex) ?? []
  if (!red || !green || !blue) throw new RangeError(`Not a colour written #rrggbb: ${hex}`)
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

/** sRGB to linear light, per channel. */
function linear(channel: string): number {
  const value = Number.parseInt(channel, 16) / 255
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
}
