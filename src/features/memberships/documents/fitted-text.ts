import { widthOf } from '@/platform/pdf/fonts'

export type Room = {
  /** In points. */
  readonly width: number
  readonly height: number
  readonly families: readonly string[]
  readonly weight: 400 | 600
  readonly lineHeight: number
  readonly largest: number
  readonly smallest: number
}

/** Kerning is not measured, and hardly ever makes a line wider. */
const SPARE = 0.98

/**
 * A text broken into the lines that it takes in its room, in the largest type in which it fits, in steps of half a
 * point; smaller than the smallest only for a word that is wider than the room, for a name is never broken or cut.
 * The lines are broken here because the library would break a word, with a hyphen, where it goes from one font to another.
 */
export function fittedText(
  text: string,
  { width, height, families, weight, lineHeight, largest, smallest }: Room,
): { readonly size: number; readonly text: string } {
  const words = text.split(' ').map((word) => ({ word, width: widthOf(word, { families, weight, size: 1 }) }))
  const space = widthOf(' ', { families, weight, size: 1 })
  const widest = Math.max(...words.map((each) => each.width))
  const linesAt = (size: number) => linesOf(words, { space, width: (width * SPARE) / size })
  for (let size = largest; size > smallest; size -= 0.5) {
    const lines = linesAt(size)
    if (widest * size <= width * SPARE && lines.length * lineHeight * size <= height) {
      return { size, text: lines.join('\n') }
    }
  }
  const size = Math.min(smallest, Math.floor(((width * SPARE) / widest) * 10) / 10)
  return { size, text: linesAt(size).join('\n') }
}

/** Each word on the first line with room for it. */
function linesOf(
  words: readonly { readonly word: string; readonly width: number }[],
  { space, width }: { readonly space: number; readonly width: number },
): readonly string[] {
  const lines: string[] = []
  let at = Infinity
  for (const { word, width: own } of words) {
    const end = at + space + own
    if (end <= width) lines.push(`${lines.pop() ?? ''} ${word}`)
    else lines.push(word)
    at = end <= width ? end : own
  }
  return lines
}
