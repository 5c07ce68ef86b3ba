import type { Payload, PayloadRequest } from 'payload'
import type { Locale } from '@/kernel/locale'
import type { StaffMember } from '@/platform/auth/staff-access'

export type PlannedEvent = {
  readonly id: number
  readonly title: string
  /** ISO 8601, and the zone whose clock hangs on the wall there. */
  readonly startsAt: string
  readonly timeZone: string
  readonly isDraft: boolean
}

const MOST_SHOWN = 12

/** What the chapters of an officer have planned, drafts too, soonest first. */
export async function listPlannedEvents(
  { portal, user }: { readonly portal: Payload; readonly user: PayloadRequest['user'] },
  { staff, locale, now }: { readonly staff: StaffMember; readonly locale: Locale; readonly now: Date },
): Promise<readonly PlannedEvent[]> {
  const { docs } = await portal.find({
    collection: 'events',
    locale,
    draft: true,
    where: { chapters: { in: staff.chapters }, endsAt: { greater_than: now.toISOString() } },
    sort: 'startsAt',
    limit: MOST_SHOWN,
    depth: 0,
    select: { title: true, startsAt: true, timeZone: true, _status: true },
    user,
    overrideAccess: false,
  })
  return docs.map(({ id, title, startsAt, timeZone, _status }) => ({
    id,
    title: title || `#${id}`,
    startsAt,
    timeZone,
    isDraft: _status === 'draft',
  }))
}
