import type { CollectionAfterChangeHook } from 'payload'
import { actorOf, recordChange } from '@/platform/database/audit-log'

type Decided = { readonly id: number; readonly state: string }

/** What the Office decided about a proposal or about two records that may be one, and what it was before. */
export const logDecision =
  (
    table: 'register_proposals' | 'register_duplicates',
    personOf: (doc: unknown) => unknown,
  ): CollectionAfterChangeHook =>
  async ({ doc, previousDoc, operation, req }) => {
    const [before, after] = [previousDoc as Partial<Decided>, doc as Decided] // both collections have a state
    const person = personOf(doc)
    if (operation === 'update' && before.state !== after.state) {
      await recordChange(req, {
        actor: actorOf(req),
        action: 'decided',
        subject: { table, id: after.id },
        person: typeof person === 'number' ? person : null,
        before: { state: before.state ?? null },
        after: { state: after.state },
      })
    }
    return doc
  }

/** The id of the record that a relation points to, whether it was fetched along or not. */
export function relatedId(doc: unknown, name: string): unknown {
  const value: unknown = typeof doc === 'object' && doc !== null ? Reflect.get(doc, name) : null
  return typeof value === 'object' && value !== null ? Reflect.get(value, 'id') : value
}
