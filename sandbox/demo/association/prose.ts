/**
 * Markdown written over several source lines: the lines of a paragraph become one, a blank line parts
 * paragraphs, and a list item ("- ") keeps a line of its own.
 */
export function prose(text: TemplateStringsArray): string {
  return text
    .join('')
    .trim()
    .split(/\n\s*\n/)
    .map(joinLines)
    .join('\n\n')
}

const joinLines = (paragraph: string): string =>
  paragraph
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n(?!- )/g, ' ')
