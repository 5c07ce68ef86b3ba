import type { Access, FieldAccess, PayloadRequest, Where } from 'payload'

export const STAFF_ROLES = ['office', 'editor', 'chapter-officer', 'treasurer', 'library'] as const
export type StaffRole = (typeof STAFF_ROLES)[number]

/** A member of staff as the access rules see one; `chapters` are the ids an officer answers for. */
export type StaffMember = {
  readonly id: number
  readonly roles: readonly StaffRole[]
  readonly chapters: readonly number[]
}

/** The member of staff behind a request, or null: access rules ask nothing else about who is signed in. */
export function staffOf(req: Pick<PayloadRequest, 'user'>): StaffMember | null {
  const { user } = req
  if (user?.collection !== 'staff') return null
  const chapters = (user.chapters ?? []).map((chapter) =>
    typeof chapter === 'object' ? chapter.id : chapter,
  )
  return { id: user.id, roles: user.roles, chapters }
}

export const hasRole = (staff: StaffMember | null, ...roles: readonly StaffRole[]): boolean =>
  staff?.roles.some((role) => roles.includes(role)) ?? false

export const nobody: Access = () => false
export const everyone: Access = () => true
export const onlyFor =
  (...roles: readonly StaffRole[]): Access =>
  ({ req }) =>
    hasRole(staffOf(req), ...roles)
export const fieldOnlyFor =
  (...roles: readonly StaffRole[]): FieldAccess =>
  ({ req }) =>
    hasRole(staffOf(req), ...roles)

/** The Office reaches all, an officer what belongs to an own chapter (`field` holds chapter ids), others nothing. */
export const officeOrOwnChapter =
  (field: string): Access =>
  ({ req }) => {
    const staff = staffOf(req)
    if (hasRole(staff, 'office')) return true
    return ownChapterOnly(staff, field)
  }

/** Readers see what is published (narrowed by `alsoRequired`); staff of `roles` see drafts too. */
export const publishedOr =
  (roles: readonly StaffRole[], alsoRequired: Where = {}): Access =>
  ({ req }) => {
    const staff = staffOf(req)
    if (hasRole(staff, ...roles)) return true
    return staff ? PUBLISHED : { and: [PUBLISHED, alsoRequired] }
  }

/** As `publishedOr('office')`, and an officer also sees the drafts of the own chapters. */
export const publishedOrOwnChapter =
  (field: string, alsoRequired: Where = {}): Access =>
  ({ req }) => {
    const staff = staffOf(req)
    if (hasRole(staff, 'office')) return true
    if (!staff) return { and: [PUBLISHED, alsoRequired] }
    const own = ownChapterOnly(staff, field)
    return own ? { or: [PUBLISHED, own] } : PUBLISHED
  }

const PUBLISHED: Where = { _status: { equals: 'published' } }

function ownChapterOnly(staff: StaffMember | null, field: string): Where | false {
  if (!staff || !hasRole(staff, 'chapter-officer') || staff.chapters.length === 0) return false
  return { [field]: { in: [...staff.chapters] } }
}
