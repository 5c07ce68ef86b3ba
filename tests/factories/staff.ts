import type { Staff } from '@payload-types'
import type { Payload } from 'payload'

let made = 0

/** A member of staff with these roles; an officer answers for `chapters`. */
export async function aStaffMember(
  portal: Payload,
  fields: {
    readonly roles: Staff['roles']
    readonly chapters?: readonly number[]
    readonly password?: string
  },
): Promise<Staff & { collection: 'staff' }> {
  made += 1
  const staff = await portal.create({
    collection: 'staff',
    depth: 0,
    data: {
      name: `Medewerker ${made}`,
      email: `staff-${made}@alumninet.example`,
      password: fields.password ?? 'een lange zin om te onthouden',
      roles: fields.roles,
      chapters: [...(fields.chapters ?? [])],
    },
    overrideAccess: true,
  })
  return { ...staff, collection: 'staff' }
}
