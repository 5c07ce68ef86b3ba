export type SetTitle = { readonly fontSize: number; readonly lines: readonly string[] }

type TitleSpace = { readonly width: number; readonly maxLines: number; readonly sizes: readonly number[] }

/**
 * Sets a title in the display face for a drawing, where no browser breaks lines: the largest of `sizes`
 * at which it fits `width` (in the same units) in `maxLines`; at the smallest size what does not fit ends in an ellipsis.
 */
export function setTitle(title: string, space: TitleSpace): SetTitle {
  const words = title.trim().split(/\s+/)
  for (const fontSize of space.sizes) {
    const perLine = Math.floor(space.width / (fontSize * AVERAGE_WIDTH))
    const lines = breakLines(words, perLine)
    if (lines.length <= space.maxLines && lines.every((line) => line.length <= perLine))
      return { fontSize, lines }
  }
  return cutShort(words, space)
}

/** Of the semibold serif, in ems; measured over Dutch text, with a little to spare. */
const AVERAGE_WIDTH = 0.51

function breakLines(words: readonly string[], perLine: number): string[] {
  const lines: string[] = []
  for (const word of words) {
    const line = lines.at(-1)
    if (line !== undefined && line.length + 1 + word.length <= perLine)
      lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  return lines
}

function cutShort(words: readonly string[], { width, maxLines, sizes }: TitleSpace): SetTitle {
  const fontSize = Math.min(...sizes)
  const perLine = Math.floor(width / (fontSize * AVERAGE_WIDTH))
  const all = breakLines(words, perLine)
  const lines = all
    .slice(0, maxLines)
    .map((line) => (line.length > perLine ? `${line.slice(0, perLine - 1)}…` : line))
  const last = lines.at(-1)
  if (all.length > maxLines && last && !last.endsWith('…'))
    lines[lines.length - 1] = `${last.slice(0, perLine - 1)}…`
  return { fontSize, lines }
}
