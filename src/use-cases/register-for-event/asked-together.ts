import type { Payload } from 'payload'
import { findSales } from '@/features/events/queries/find-sale'
import type { Sale } from '@/features/events/domain/sale'
import type { Database } from '@/platform/database/drizzle-of'
import { joiningReads } from '@/platform/database/joining-reads'
import { findBookers, type RegisteredBooker } from './queries/find-bookers'

type Asking = {
  readonly sale: (eventId: number) => Promise<Sale | null>
  readonly booker: (alumnusId: number) => Promise<RegisteredBooker | null>
}

const askings = new WeakMap<object, Asking>()

/** What a registration has to read first; many that come at once are asked about together. */
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
) => joiningReads<number, Found>((ids) => find(database, ids), { most: 200 })
