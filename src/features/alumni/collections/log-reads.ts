import type { CollectionAfterOperationHook } from 'payload'
import { recordReads } from '@/platform/database/audit-log'

/** Staff who open a record leave a line in the audit log, and so do staff who go through a list of them. */
const logReadsOf =
  (personOf: (doc: unknown) => number | null): CollectionAfterOperationHook =>
  async ({ operation, req, result }) => {
    if (operation === 'findByID') await recordReads(req, { how: 'read', people: numbers([personOf(result)]) })
    if (operation === 'find' && isList(result)) {
      await recordReads(req, { how: 'listed', people: numbers(result.docs.map(personOf)) })
    }
    return result
  }

export const logAlumnusReads = logReadsOf((alumnus) => idIn(alumnus, 'id'))

/** A diploma is a person's too. */
export const logDiplomaReads = logReadsOf((diploma) => idIn(diploma, 'alumnus'))

const isList = (result: unknown): result is { readonly docs: readonly unknown[] } =>
  typeof result === 'object' && result !== null && 'docs' in result && Array.isArray(result.docs)

const numbers = (ids: readonly (number | null)[]): readonly number[] => ids.filter((id) => id !== null)

/** The number under this name, or the id of the document that stands there. */
function idIn(doc: unknown, name: string): number | null {
  if (typeof doc !== 'object' || doc === null || !(name in doc)) return null
  const value: unknown = Reflect.get(doc, name)
  return typeof value === 'number' ? value : idIn(value, 'id')
}
