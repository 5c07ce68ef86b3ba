import { sql } from '@payloadcms/db-postgres'
import { hasRole, type StaffMember } from '@/platform/auth/staff-access'
import type { Database } from '@/platform/database/drizzle-of'

/** Whether somebody runs this event: the Office all there are, an officer those of the own chapters, others none. */
export async function mayRunEvent(
  database: Database,
  { eventId, staff }: { readonly eventId: number; readonly staff: StaffMember | null },
): Promise<boolean> {
  if (!staff || !Number.isSafeInteger(eventId) || eventId < 1 || eventId >= 2 ** 31) return false
  const isOffice = hasRole(staff, 'office')
  if (!isOffice && !hasRole(staff, 'chapter-officer')) return false
  const { rows } = await database.execute(sql`
    select exists (
      select from events e where e.id = ${eventId} and (${isOffice} or exists (
        select from events_rels r where r.parent_id = e.id and r.path = 'chapters'
          and r.chapters_id = any (${`{${staff.chapters.join(',')}}`}::integer[])
      ))
    ) as may`)
  return rows[0]?.may === true
}
