import { createCanvas } from '@napi-rs/canvas'
import QRCode from 'qrcode'
import { describe, expect, it } from 'vitest'
import { seededRandom } from '@/ui/seeded-random'
import { readCode } from './read-codes'

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
const WIDTH = 640
const HEIGHT = 480
const TICKETS = 15

type Light = {
  readonly size: number
  readonly turned?: number
  readonly grain?: number
  readonly shade?: boolean
}

/** A ticket before a camera: turned (radians), in a grainy picture, in a shade that deepens to the left. */
function pictureOf(
  secret: string,
  { size, turned = 0, grain = 0, shade = false }: Light,
  dice: () => number,
) {
  const drawing = createCanvas(WIDTH, HEIGHT).getContext('2d')
  drawing.fillStyle = 'white'
  drawing.fillRect(0, 0, WIDTH, HEIGHT)
  drawing.translate(WIDTH / 2, HEIGHT / 2)
  drawing.rotate(turned)
  drawing.translate(-size / 2, -size / 2)
  drawing.fillStyle = 'black'
  const { modules } = QRCode.create(secret)
  const side = size / modules.size
  modules.data.forEach((isDark, index) => {
    const [x, y] = [index % modules.size, Math.floor(index / modules.size)]
    if (isDark) drawing.fillRect(x * side, y * side, side + 0.5, side + 0.5)
  })
  const { data } = drawing.getImageData(0, 0, WIDTH, HEIGHT)
  for (let at = 0; at < data.length; at += 4) {
    const light = shade ? 0.35 + (0.5 * ((at / 4) % WIDTH)) / WIDTH : 1
    const grey = (data[at] ?? 0) * light + (shade ? 30 : 0) + (grain && (dice() - 0.5) * grain)
    data.fill(grey, at, at + 3)
  }
  return { data: new Uint8ClampedArray(data), width: WIDTH, height: HEIGHT }
}

describe('reading tickets with a camera', () => {
  it.each<[string, Light]>([
    ['held still', { size: 400 }],
    ['far away', { size: 140 }],
    ['turned', { size: 300, turned: 0.3 }],
    ['in a grainy picture', { size: 260, turned: 0.05, grain: 90 }],
    ['half in the shade', { size: 300, turned: 0.15, grain: 40, shade: true }],
  ])('reads every ticket %s, whatever its secret is', (_, light) => {
    const dice = seededRandom('tickets')
    for (let count = 0; count < TICKETS; count += 1) {
      const secret = Array.from({ length: 32 }, () => LETTERS[Math.floor(dice() * 32)]).join('')
      expect(readCode(pictureOf(secret, light, dice))).toBe(secret)
    }
  })

  it('reads nothing where there is nothing', () => {
    const data = new Uint8ClampedArray(WIDTH * HEIGHT * 4).fill(200)
    expect(readCode({ data, width: WIDTH, height: HEIGHT })).toBeUndefined()
  })
})
