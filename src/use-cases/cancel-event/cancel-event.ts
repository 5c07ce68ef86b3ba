import type { Event } from '@payload-types'
import type { Payload } from 'payload'
import { mayRunEvent } from '@/features/events/queries/may-run-event'
import type { Locale } from '@/kernel/locale'
import { ok, type Result, refused } from '@/kernel/result'
import type { StaffMember } from '@/platform/auth/staff-access'
import { inTransaction } from '@/platform/database/in-transaction'

export type CancelEventRefusal = 'event-unknown'

/**
 * Calls a published event off, for all to see, with the reason in the languages it was given in. Whoever registered gets
 * everything back and is told by a job that this save queues. Called off already is well.
 */
export async function cancelEvent(
  portal: Payload,
  asked: {
    readonly eventId: number
    readonly reason: Readonly<Partial<Record<Locale, string>>>
    readonly staff: StaffMember
  },
): Promise<Result<null, CancelEventRefusal>> {
  const { eventId, reason, staff } = asked
  if (!(await mayRunEvent(portal.db.drizzle, { eventId, staff }))) return refused('event-unknown')
  const user = await portal.findByID({
    collection: 'staff',
    id: staff.id,
    depth: 0,
    overrideAccess: true,
  })
  return inTransaction(portal, async (context) => {
    const save = (locale: Locale, data: Partial<Event>) =>
      portal.update({
        collection: 'events',
        id: eventId,
        locale,
        data: { ...data, _status: 'published' },
        depth: 0,
        user: { ...user, collection: 'staff' },
        overrideAccess: false,
        // A fresh one each time: Payload writes on it.
        req: context.req,
      })
    await save('nl', { state: 'cancelled', ...(reason.nl && { cancellationReason: reason.nl }) })
    if (reason.en) await save('en', { cancellationReason: reason.en })
    return ok(null)
  })
}
