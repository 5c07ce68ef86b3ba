import { joiningWrites } from './joining-writes'

/**
 * Joins reads of one kind: those that come while one is under way are asked together, as soon as it is done. Nobody gets
 * an answer that is older than the own question. What is not found is null; what fails, fails for all who asked it.
 */
export function joiningReads<Key, Found>(
  read: (keys: readonly Key[]) => Promise<ReadonlyMap<Key, Found>>,
  { most }: { readonly most: number },
): (key: Key) => Promise<Found | null> {
  const ask = joiningWrites<Key, () => Found | null>(
    async (keys) => {
      try {
        const found = await read([...new Set(keys)])
        return keys.map((key) => () => found.get(key) ?? null)
      } catch (error) {
        return keys.map(() => () => {
          throw error
        })
      }
    },
    { most },
  )
  return async (key) => (await ask(key))()
}
