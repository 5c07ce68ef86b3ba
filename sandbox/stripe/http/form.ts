/** A decoded form: texts, and groups of them under names or numbers. */
export type Form = { readonly [name: string]: Form | string }
type Growing = { [name: string]: Growing | string }

/** Reads `line_items[0][price_data][currency]=eur&expand[]=customer`, a query or a body, into groups. */
export function parseForm(text: string): Form {
  const form: Growing = emptyGroup()
  for (const [key, value] of new URLSearchParams(text)) plant(form, { path: pathOf(key), value })
  return form
}

/** `a[b][]` is a, b and the next free number. */
function pathOf(key: string): readonly string[] {
  const opening = key.indexOf('[')
  if (opening <= 0 || !key.endsWith(']')) return [key]
  return [key.slice(0, opening), ...key.slice(opening + 1, -1).split('][')]
}

function plant(
  form: Growing,
  { path, value }: { readonly path: readonly string[]; readonly value: string },
): void {
  let group = form
  path.forEach((part, depth) => {
    const name = part === '' ? String(Object.keys(group).length) : part
    if (depth === path.length - 1) {
      group[name] = value
      return
    }
    const next = group[name]
    const inner = typeof next === 'object' ? next : emptyGroup()
    group[name] = inner
    group = inner
  })
}

/** Without a prototype: a parameter may be called `constructor`. */
const emptyGroup = (): Growing => Object.create(null) as Growing
