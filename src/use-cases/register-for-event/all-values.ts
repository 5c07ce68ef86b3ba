/** A form with each name once: several values of one name are one text, a line each. */
export function allValues(form: FormData): FormData {
  const merged = new FormData()
  for (const name of new Set(form.keys())) {
    const values = form.getAll(name).filter((value) => typeof value === 'string')
    merged.set(name, values.join('\n'))
  }
  return merged
}

/** The names of what a visitor filled in, which is shown again when the form comes back. */
export const typedNames = (form: FormData): readonly string[] =>
  [...form.keys()].filter((name) => !name.startsWith('$'))
