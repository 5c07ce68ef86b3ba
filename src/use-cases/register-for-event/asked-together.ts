import type { Payload } from 'payload'
import { findSales } from '@/features/events/queries/find-sale'
import type { Sale } from '@/features/events/domain/sale'
import type { Database } from '@/platform/database/drizzle-of'
import { joiningWrites } from '@/platform/database/joining-writes'
import { findBookers, type RegisteredBooker } from './queries/find-bookers'

type Asking = {
  readonly sale: (eventId: number) => Promise<Sale | null>
  readonly booker: (alumnusId: number) => Promise<RegisteredBooker | null>
}

const askings = new WeakMap<object, Asking>()

/**
 * What a registration has to read first. When many come at once, those that come while one question is under way ask the next
 * one together: nobody gets an answer that is older than the own question.
 */
export function askedTogether(portal: Payload): Asking {
  const { db } = portal
  const known = askings.get(db)
  if (known) return known
  const asking = {
    sale: together(db.drizzle, findSales),
    booker: together(db.drizzle, findBookers),
  }
  askings.set(db, asking)
  return asking
}

const together = <Found>(
  database: Database,
  find: (database: Database, ids: readonly number[]) => Promise<ReadonlyMap<number, Found>>,
) =>
  joiningWrites<number, Found | null>(
    async (ids) => {
      const found = await find(database, [...new Set(ids)])
      return ids.map((id) => found.get(id) ?? null)
    },
    { most: 200 },
  )
