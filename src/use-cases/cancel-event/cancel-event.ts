import type { Event } from '@payload-types'
import type { Payload } from 'payload'
import { findDraftedEvent } from '@/features/events/queries/find-drafted-event'
import { type Locale, LOCALES, otherLocale } from '@/kernel/locale'
import { ok, type Result, refused } from '@/kernel/result'
import type { StaffMember } from '@/platform/auth/staff-access'
import { inTransaction } from '@/platform/database/in-transaction'

export type CancelEventRefusal = 'event-unknown'

/**
 * Calls a published event off, for all to see. Whoever registered gets everything back and is told by a job that this save
 * queues. The reason stands in the languages the event itself is written in. Called off already is well.
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
  const event = await findDraftedEvent(portal, { id: eventId, staff })
  if (!event) return refused('event-unknown')
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
    const written = LOCALES.filter((locale) => Boolean(event.title[locale]))
    for (const [index, locale] of written.entries()) {
      const why = reason[locale] || (index === 0 && reason[otherLocale(locale)])
      if (index === 0) await save(locale, { state: 'cancelled', ...(why && { cancellationReason: why }) })
      else if (why) await save(locale, { cancellationReason: why })
    }
    return ok(null)
  })
}
