import type { CollectionSlug, Payload } from 'payload'
import { cache } from 'react'
import type { LocalizedText } from '@/kernel/locale'

type Wanted = { readonly collection: CollectionSlug; readonly field: string; readonly id: number }
type Titles = ReadonlyMap<number, LocalizedText>
type Batch = { readonly ids: number[]; readonly read: Promise<Titles> }

/** Within one rendering of a list. */
const openBatches = cache(() => new Map<string, Batch>())

/** The title of one row in every language; all rows that ask in the same turn are read together. */
export async function titleInBatch(
  portal: Payload,
  { collection, field, id }: Wanted,
): Promise<LocalizedText> {
  const batches = openBatches()
  const open = batches.get(collection) ?? newBatch()
  open.ids.push(id)
  return (await open.read).get(id) ?? {}

  function newBatch(): Batch {
    const ids: number[] = []
    const read = new Promise((resolve) => setImmediate(resolve)).then(() => {
      batches.delete(collection)
      return readTitles(portal, { collection, field, ids })
    })
    const batch = { ids, read }
    batches.set(collection, batch)
    return batch
  }
}

async function readTitles(
  portal: Payload,
  { collection, field, ids }: Omit<Wanted, 'id'> & { readonly ids: readonly number[] },
): Promise<Titles> {
  const { docs } = await portal.find({
    collection,
    where: { id: { in: [...ids] } },
    locale: 'all',
    draft: true,
    depth: 0,
    pagination: false,
    select: { [field]: true },
    // Of rows that the list already shows, to whom it shows them.
    overrideAccess: true,
  })
  // With `locale: 'all'` a localized field is an object per language, which the generated types do not say.
  const rows = docs as unknown as readonly ({ readonly id: number } & Readonly<
    Record<string, LocalizedText>
  >)[]
  return new Map(rows.map((row) => [row.id, row[field] ?? {}]))
}
