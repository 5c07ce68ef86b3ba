import type { PayloadRequest } from 'payload'
import { civilDateAt } from '@/kernel/civil-date'
import { findEntitlements } from '@/features/memberships/queries/find-entitlements'
import type { LibraryCardRight } from '@/features/requests/collections/move-library-card'
import { type Database, drizzleOf } from '@/platform/database/drizzle-of'

/** Whether somebody gets the card for nothing on the day of `now`, and through when. */
export async function libraryCardRight(
  database: Database,
  { alumnusId, now }: { readonly alumnusId: number; readonly now: Date },
): Promise<LibraryCardRight> {
  const entitlements = await findEntitlements(database, { alumnusId, day: civilDateAt(now) })
  const { libraryCard, standing } = entitlements
  return libraryCard && standing.kind === 'paying'
    ? { isEntitled: true, until: standing.until }
    : { isEntitled: false }
}

/** As above, in the transaction of a request of the admin's. */
export const rightOnRequest = async (req: PayloadRequest, alumnusId: number): Promise<LibraryCardRight> =>
  libraryCardRight(await drizzleOf(req), { alumnusId, now: new Date() })
