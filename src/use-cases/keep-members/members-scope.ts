import { hasRole, type StaffMember } from '@/platform/auth/staff-access'

/** Whose members somebody may see: everybody's, those of these chapters, or nobody's. */
export type MembersScope = 'all' | readonly number[] | null

/** The Office and the treasurer see all members, an officer those of the own chapters. */
export function membersScope(staff: StaffMember | null): MembersScope {
  if (hasRole(staff, 'office', 'treasurer')) return 'all'
  return staff && hasRole(staff, 'chapter-officer') ? staff.chapters : null
}
