import type { Database } from '@/platform/database/drizzle-of'
import type { QuotaSeats } from '../domain/availability'
import type { Sale } from '../domain/sale'
import { findSale } from './find-sale'
import { findSeats } from './find-seats'

/** An event that tickets are sold for, with its seats as they are counted now, by quota. */
export type SoldEvent = { readonly sale: Sale; readonly quotas: ReadonlyMap<number, QuotaSeats> }

/** Null as long as nothing is sold, and when it is not on. */
export async function findSoldEvent(
  database: Database,
  { eventId, now }: { readonly eventId: number; readonly now: Date },
): Promise<SoldEvent | null> {
  const [sale, quotas] = await Promise.all([
    findSale(database, eventId),
    findSeats(database, { eventId, now }),
  ])
  return sale && sale.isOn && sale.types.size > 0 ? { sale, quotas } : null
}
