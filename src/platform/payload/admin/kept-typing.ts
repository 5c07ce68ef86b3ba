import { dequal } from 'dequal/lite'

/** A field of the admin's form, as far as it matters here: `isModified` is set on the one that was typed in last. */
type Field = {
  readonly value?: unknown
  readonly isModified?: boolean
  readonly rows?: readonly unknown[]
}
type Fields = Readonly<Record<string, Field | undefined>>

/** What stood in each field since saving began, oldest first. */
export type Seen = Map<string, readonly unknown[]>

export function noteTyped(fields: Fields, seen: Seen): void {
  for (const { key, value } of watched(fields)) {
    const before = seen.get(key)
    if (!before || !isSame(before.at(-1), value)) seen.set(key, [...(before ?? []), value])
  }
}

/** The fields that the answer, which `fields` has just taken in, set back to what they were; with what stood there last. */
export function setBack(
  fields: Fields,
  seen: Seen,
): readonly { readonly path: string; readonly value: unknown }[] {
  return watched(fields).flatMap(({ path, key, value, isModified }) => {
    const before = seen.get(key) ?? []
    const isOlder = before.slice(0, -1).some((each) => isSame(each, value))
    return isOlder && !isModified && !isSame(before.at(-1), value) ? [{ path, value: before.at(-1) }] : []
  })
}

const watched = (fields: Fields) =>
  Object.entries(fields).flatMap(([path, field]) =>
    // A list's own value is how long it is.
    field && !field.rows ? [{ ...field, path, key: keyOf(path, fields) }] : [],
  )

/** Nothing is nothing: the form has it as undefined or as an empty text where the answer has null. */
const isSame = (one: unknown, other: unknown): boolean =>
  one === other || dequal(one === '' ? null : (one ?? null), other === '' ? null : (other ?? null))

/** A field of a row is known by the row, wherever that has been moved to. */
function keyOf(path: string, fields: Fields): string {
  const segments = path.split('.')
  return segments
    .map((segment, index) =>
      /^\d+$/.test(segment)
        ? String(fields[[...segments.slice(0, index + 1), 'id'].join('.')]?.value ?? segment)
        : segment,
    )
    .join('.')
}
