import type { Access, PayloadRequest, Where } from 'payload'
import { hasRole, staffOf } from '@/platform/auth/staff-access'
import { listCoveredProgrammes } from '../queries/list-covered-programmes'

/** The Office reaches everybody, an officer the diploma holders of the own chapters, others nobody. */
export const officeOrOwnDiplomaHolders: Access = async ({ req }) => {
  const staff = staffOf(req)
  if (hasRole(staff, 'office')) return true
  if (!staff || !hasRole(staff, 'chapter-officer')) return false
  return diplomaHoldersOf(req, staff.chapters)
}

/**
 * Whose addresses an officer of these chapters may correct, paying or not: whoever lives and holds a diploma, verified or
 * confirmed, in a programme that one of the chapters stands for. Both conditions are about one and the same diploma.
 */
async function diplomaHoldersOf(req: PayloadRequest, chapters: readonly number[]): Promise<Where | false> {
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
