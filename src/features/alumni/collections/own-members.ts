import type { Access, PayloadRequest, Where } from 'payload'
import { hasRole, staffOf } from '@/platform/auth/staff-access'
import { listCoveredProgrammes } from '../queries/list-covered-programmes'

/** The Office reaches everybody, an officer the members of the own chapters, others nobody. */
export const officeOrOwnMembers: Access = async ({ req }) => {
  const staff = staffOf(req)
  if (hasRole(staff, 'office')) return true
  if (!staff || !hasRole(staff, 'chapter-officer')) return false
  return membersOf(req, staff.chapters)
}

/**
 * The one answer to who is a member of these chapters. As long as there are no memberships: whoever lives and holds a
 * diploma, verified or confirmed, in a programme that one of the chapters stands for. Both conditions are about one
 * and the same diploma.
 */
async function membersOf(req: PayloadRequest, chapters: readonly number[]): Promise<Where | false> {
  const programmes = await listCoveredProgrammes(req, chapters)
  if (programmes.length === 0) return false
  return {
    and: [
      { 'diplomas.programme': { in: [...programmes] } },
      { 'diplomas.state': { in: ['verified', 'confirmed'] } },
      { deceased: { not_equals: true } },
    ],
  }
}
