import type { Payload } from 'payload'
import { ok, type Result, refused, refusedAbout } from '@/kernel/result'
import type { StaffMember } from '@/platform/auth/staff-access'
import { recordChangeOn } from '@/platform/database/audit-log'
import { inTransaction } from '@/platform/database/in-transaction'
import { mayRunEvent } from '../queries/may-run-event'
import { lockSeats, moveUp } from './seat-desk'

export type ResizeRefusal = 'quota-unknown' | 'below-taken'

/**
 * Makes a quota larger or smaller; null is without limit, 0 closes it. Never below what is taken or on offer: the refusal
 * says how many that are. Who waits gets what comes free in this same transaction.
 */
export async function resizeQuota(
  portal: Payload,
  asked: {
    readonly eventId: number
    readonly quotaId: number
    readonly size: number | null
    readonly staff: StaffMember
    readonly now: Date
  },
): Promise<Result<null, ResizeRefusal>> {
  const { eventId, quotaId, size, staff, now } = asked
  if (!(await mayRunEvent(portal.db.drizzle, { eventId, staff }))) return refused('quota-unknown')
  return inTransaction(portal, async (context) => {
    // Before the row of the quota itself: everybody who moves seats locks them in this order.
    const { quotas } = await lockSeats(context, { eventId, now })
    const seats = quotas.get(quotaId)
    if (!seats) return refused('quota-unknown')
    const taken = seats.confirmed + seats.held + seats.offered
    if (size !== null && size < taken) return refusedAbout('below-taken', { size: String(taken) })
    await portal.update({
      collection: 'event-quotas',
      id: quotaId,
      data: { size },
      depth: 0,
      overrideAccess: true,
      req: context.req,
    })
    await recordChangeOn(context.tx, {
      actor: { kind: 'staff', id: staff.id },
      action: 'changed',
      subject: { table: 'event_quotas', id: quotaId },
      person: null,
      before: { size: seats.size },
      after: { size },
    })
    await moveUp(context, { eventId, now })
    return ok(null)
  })
}
