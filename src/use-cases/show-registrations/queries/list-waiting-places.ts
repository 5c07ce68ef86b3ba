import { accessToken } from '@/features/events/commands/access-token'
import type { Sale } from '@/features/events/domain/sale'
import { findSales } from '@/features/events/queries/find-sale'
import { listOwnWaitingEntries, type WaitingEntry } from '@/features/events/queries/find-waiting-entry'
import { type Addresses, addressesWith } from '@/platform/i18n/addresses'
import type { Database } from '@/platform/database/drizzle-of'

export type WaitingPlace = { readonly entry: WaitingEntry; readonly sale: Sale; readonly href: Addresses }

/** Where an alumnus waits, with what for and the way to it. */
export async function listWaitingPlaces(
  database: Database,
  { alumnusId, now }: { readonly alumnusId: number; readonly now: Date },
): Promise<readonly WaitingPlace[]> {
  const entries = await listOwnWaitingEntries(database, alumnusId, now)
  const live = entries.filter(({ state }) => state === 'waiting' || state === 'offered')
  const sales = await findSales(
    database,
    live.map(({ eventId }) => eventId),
  )
  return live.flatMap((entry) => {
    const sale = sales.get(entry.eventId)
    const href = addressesWith('/offer/[token]', accessToken('waiting-entry', entry.code))
    return sale ? [{ entry, sale, href }] : []
  })
}
