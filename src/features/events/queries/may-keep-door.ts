import { sql } from '@payloadcms/db-postgres'
import { hasRole, type StaffMember } from '@/platform/auth/staff-access'
import type { Database } from '@/platform/database/drizzle-of'

/** Whether somebody may stand at the door of an event: the Office at all, an officer at those of the own chapters. */
export async function mayKeepDoor(
  database: Database,
  { eventId, staff }: { readonly eventId: number; readonly staff: StaffMember | null },
): Promise<boolean> {
  if (hasRole(staff, 'office')) return true
  if (!staff || !hasRole(staff, 'chapter-officer')) return false
  const { rows } = await database.execute(sql`
    select exists (
      select from events_rels where parent_id = ${eventId} and path = 'chapters'
        and chapters_id = any(${`{${staff.chapters.join(',')}}`}::integer[])
    ) as may`)
  return rows[0]?.may === true
}
