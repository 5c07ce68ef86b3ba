import type { Access } from 'payload'
import { hasRole, officeOrOwnChapter, onlyFor, staffOf } from '@/platform/auth/staff-access'

const ownChapter = officeOrOwnChapter('chapter')

/** The treasurer and the Office see all, an officer what belongs to the own chapters, others nothing. */
export const readByOfficers: Access = (args) => hasRole(staffOf(args.req), 'treasurer') || ownChapter(args)

/** Which chapter an officer may make one for is looked at when it is saved. */
export const PLAN_ACCESS = {
  create: onlyFor('office', 'chapter-officer'),
  read: readByOfficers,
  update: ownChapter,
  delete: ownChapter,
}
