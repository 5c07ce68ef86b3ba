import type { Payload } from 'payload'
import { civilDateAt } from '@/kernel/civil-date'
import { ok, type Result, refused } from '@/kernel/result'
import {
  activateLibraryCardAtDesk,
  holdLibraryCard,
} from '@/features/requests/commands/library-card-requests'
import { coversMembership, isOpen } from '@/features/requests/domain/library-card-states'
import { hasRole, type StaffMember } from '@/platform/auth/staff-access'
import { inTransaction } from '@/platform/database/in-transaction'
import { libraryCardRight } from './library-card-right'

export type ActivateRefusal = 'not-allowed' | 'not-entitled'

/** Whether a member of staff may activate cards. */
export const mayActivateLibraryCards = (staff: StaffMember | null): boolean =>
  hasRole(staff, 'library', 'office')

/**
 * Activates the library card of somebody who stands at the desk: the open request when there is one, else one made on
 * the spot. Done twice it is done once; refuses who is no paying member that day. Returns through when it works.
 */
export async function activateLibraryCard(
  portal: Payload,
  order: { readonly alumnusId: number; readonly staff: StaffMember; readonly now: Date },
): Promise<Result<{ readonly activeUntil: string | null }, ActivateRefusal>> {
  const { alumnusId, staff, now } = order
  if (!mayActivateLibraryCards(staff)) return refused('not-allowed')
  return inTransaction(portal, async ({ tx }) => {
    const held = await holdLibraryCard(tx, alumnusId)
    const right = await libraryCardRight(tx, { alumnusId, now })
    if (!right.isEntitled) return refused('not-entitled')
    const { until } = right
    const isDone = held?.state === 'activated' && coversMembership(held, { today: civilDateAt(now), until })
    if (isDone) return ok({ activeUntil: held.activeUntil })
    const requestId = held && isOpen(held.state) ? held.id : null
    await activateLibraryCardAtDesk(tx, { alumnusId, requestId, activeUntil: until, staffId: staff.id, now })
    return ok({ activeUntil: until })
  })
}
