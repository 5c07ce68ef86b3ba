import type { CollectionSlug, Payload } from 'payload'
import type { Locale } from '@/kernel/locale'

type Fields = Readonly<Record<string, unknown>>

/** Creates a published document with its texts in both languages, as an editor would: Dutch first, then English. */
export async function createInBoth(
  portal: Payload,
  collection: CollectionSlug,
  fieldsIn: (locale: Locale) => Fields,
): Promise<number> {
  const published = { _status: 'published' }
  const dutch: unknown = await portal.create({
    collection,
    locale: 'nl',
    depth: 0,
    // The demo's seeds have their own types; the collections validate what they become.
    data: { ...fieldsIn('nl'), ...published } as never,
    overrideAccess: true,
  })
  const { id } = dutch as { id: number }
  await portal.update({
    collection,
    id,
    locale: 'en',
    depth: 0,
    data: { ...withRowIds(fieldsIn('en'), dutch), ...published } as never,
    overrideAccess: true,
  })
  return id
}

/** Gives rows of lists the ids they were stored with, so that the second language lands in the same rows. */
export function withRowIds<T extends Fields>(fields: T, stored: unknown): T {
  return pairRows(fields, stored) as T
}

function pairRows(value: unknown, stored: unknown): unknown {
  if (Array.isArray(value))
    return value.map((row, index) => pairRow(row, Array.isArray(stored) ? stored[index] : undefined))
  if (!isRecord(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      isRichText(inner) ? inner : pairRows(inner, isRecord(stored) ? stored[key] : undefined),
    ]),
  )
}

function pairRow(row: unknown, stored: unknown): unknown {
  if (!isRecord(row)) return row
  const id = isRecord(stored) ? stored.id : undefined
  return { ...(pairRows(row, stored) as Fields), ...(id === undefined ? {} : { id }) }
}

const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isRichText = (value: unknown): boolean => isRecord(value) && 'root' in value
