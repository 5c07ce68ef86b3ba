type Node = { readonly type?: unknown; readonly text?: unknown; readonly children?: unknown }

const BLOCKS: readonly unknown[] = ['paragraph', 'heading', 'listitem', 'quote']

/** The words of a stored text without its shape, a line per paragraph or list item. */
export function plainTextOf(content: { readonly root: { readonly children: readonly object[] } }): string {
  return textOf(content.root.children)
    .replace(/[ \t]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .trim()
}

const textOf = (nodes: readonly Node[]): string => nodes.map(nodeText).join('')

function nodeText({ type, text, children }: Node): string {
  if (type === 'text') return typeof text === 'string' ? text : ''
  if (type === 'linebreak') return '\n'
  const inside = Array.isArray(children) ? textOf(children) : ''
  return BLOCKS.includes(type) ? `${inside}\n` : inside
}
