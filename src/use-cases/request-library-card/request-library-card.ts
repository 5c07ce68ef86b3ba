import { civilDateAt } from '@/kernel/civil-date'
import { ok, type Result, refused } from '@/kernel/result'
import { findEntitlements } from '@/features/memberships/queries/find-entitlements'
import {
  fileLibraryCardRequest,
  holdLibraryCard,
  withdrawLibraryCardRequest,
} from '@/features/requests/commands/library-card-requests'
import type { CardWay, Library } from '@/features/requests/domain/libraries'
import { coversMembership, isOpen } from '@/features/requests/domain/library-card-states'
import { getPortal } from '@/platform/database/get-portal'
import { inTransaction } from '@/platform/database/in-transaction'

export type LibraryCardOrder = {
  readonly alumnusId: number
  readonly library: Library
  readonly way: CardWay
  readonly now: Date
}

/**
 * Asks for a library card. Sent twice, or from a second window, it is the first request; refuses whoever is no paying
 * member today and whoever has a card that works as long as the membership does.
 */
export async function requestLibraryCard({
  alumnusId,
  library,
  way,
  now,
}: LibraryCardOrder): Promise<Result<null, 'not-entitled' | 'already-active'>> {
  const today = civilDateAt(now)
  return inTransaction(await getPortal(), async ({ tx }) => {
    const held = await holdLibraryCard(tx, alumnusId)
    if (held && isOpen(held.state)) return ok(null)
    const { libraryCard, standing } = await findEntitlements(tx, { alumnusId, day: today })
    if (!libraryCard || standing.kind !== 'paying') return refused('not-entitled')
    if (held && coversMembership(held, { today, until: standing.until })) return refused('already-active')
    await fileLibraryCardRequest(tx, { alumnusId, library, way })
    return ok(null)
  })
}

/** Takes the own request back while it is open; nothing happens when there is none. */
export async function withdrawLibraryCard(alumnusId: number, { now }: { readonly now: Date }): Promise<void> {
  await inTransaction(await getPortal(), async ({ tx }) => {
    await holdLibraryCard(tx, alumnusId)
    await withdrawLibraryCardRequest(tx, { alumnusId, now })
  })
}
