import { sql } from '@payloadcms/db-postgres'
import { type Locale, type LocalizedText, textFor } from '@/kernel/locale'
import type { StaffMember } from '@/platform/auth/staff-access'
import { getPortal } from '@/platform/database/get-portal'
import { mayRunEvent } from './may-run-event'

export type Door = {
  readonly eventId: number
  readonly title: string
  readonly slugs: Readonly<Record<Locale, string>>
  readonly timeZone: string
}

/** The event whose door this is, for who may keep it; null for everybody else. */
export async function findDoor(
  { locale, slug }: { readonly locale: Locale; readonly slug: string },
  staff: StaffMember | null,
): Promise<Door | null> {
  const { drizzle } = (await getPortal()).db
  const { rows } = await drizzle.execute(sql`
    select e.id, e.time_zone, json_object_agg(l._locale, l.title) as title, json_object_agg(l._locale, l.slug) as slug
    from events e join events_locales l on l._parent_id = e.id
    where e._status = 'published' and e.id in (
      select _parent_id from events_locales where slug = ${slug} order by _locale::text <> ${locale} limit 1
    )
    group by e.id`)
  const [event] = rows as unknown as readonly EventRow[]
  if (!event || !(await mayRunEvent(drizzle, { eventId: event.id, staff }))) return null
  return {
    eventId: event.id,
    title: textFor(locale, event.title).text,
    slugs: { nl: textFor('nl', event.slug).text, en: textFor('en', event.slug).text },
    timeZone: event.time_zone,
  }
}

type EventRow = {
  readonly id: number
  readonly time_zone: string
  readonly title: LocalizedText
  readonly slug: LocalizedText
}
