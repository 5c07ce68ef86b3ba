import sharp from 'sharp'
import { seededRandom } from '@/ui/seeded-random'

const GROUNDS = [
  ['#0e2d4e', '#9cc4ea'],
  ['#8a3312', '#ffcfae'],
  ['#1d4a38', '#bfe0c6'],
  ['#3a2a4d', '#d9c6ee'],
] as const
const WIDTH = 1600
const HEIGHT = 1000
const LINES = 26

/** A picture of flowing lines drawn from a seed: the same seed gives the same picture. Returns a PNG. */
export async function drawnPicture(seed: string): Promise<Buffer> {
  const random = seededRandom(seed)
  const [ground, line] = GROUNDS[Math.floor(random() * GROUNDS.length)] ?? GROUNDS[0]
  const waves = Array.from({ length: 3 }, () => ({
    length: 200 + random() * 700,
    height: 30 + random() * 110,
    shift: random() * 6.28,
  }))
  const heightAt = (x: number, row: number) =>
    waves.reduce(
      (sum, wave, index) =>
        sum + Math.sin(x / wave.length + wave.shift + row * 0.09 * (index + 1)) * wave.height,
      0,
    )
  const lines = Array.from({ length: LINES }, (_, row) => {
    const base = HEIGHT * 0.2 + (row * HEIGHT * 0.6) / LINES
    const points = Array.from({ length: 81 }, (_point, step) => {
      const x = (step * WIDTH) / 80
      return `${x},${(base + heightAt(x, row)).toFixed(1)}`
    })
    return `<polyline points="${points.join(' ')}"/>`
  })
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><rect width="100%" height="100%" fill="${ground}"/><g fill="none" stroke="${line}" stroke-width="2.2" opacity=".75">${lines.join('')}</g></svg>`
  return sharp(Buffer.from(svg)).png().toBuffer()
}
