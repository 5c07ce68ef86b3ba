import type { Access, PayloadRequest, Where } from 'payload'
import { hasRole, staffOf } from '@/platform/auth/staff-access'
import { listCoveredProgrammes } from '../queries/list-covered-programmes'

/** The Office reaches everybody, an officer the people of the own chapters, others nobody. */
export const officeOrOwnPeople: Access = async ({ req }) => {
  const staff = staffOf(req)
  if (hasRole(staff, 'office')) return true
  if (!staff || !hasRole(staff, 'chapter-officer') || staff.chapters.length === 0) return false
  return peopleOf(req, staff.chapters)
}

/**
 * Whose addresses an officer of these chapters may correct: whoever lives and is or was a member of one of them, or holds
 * a diploma, verified or confirmed, in a programme that one of them stands for. Both conditions on diplomas are about one
 * and the same diploma.
 */
async function peopleOf(req: PayloadRequest, chapters: readonly number[]): Promise<Where> {
  const members: Where = { 'memberships.chapter': { in: [...chapters] } }
  const programmes = await listCoveredProgrammes(req, chapters)
  const holders: Where = {
    and: [
      { 'diplomas.programme': { in: [...programmes] } },
      { 'diplomas.state': { in: ['verified', 'confirmed'] } },
    ],
  }
  return {
    and: [{ or: programmes.length > 0 ? [members, holders] : [members] }, { deceased: { not_equals: true } }],
  }
}
