import type { CollectionBeforeValidateHook, CollectionConfig } from 'payload'
import { ValidationError } from 'payload'
import { env } from '@/platform/env'
import {
  fieldOnlyFor,
  hasRole,
  onlyFor,
  STAFF_ROLES,
  type StaffRole,
  staffOf,
} from '@/platform/auth/staff-access'
import { label } from '@/platform/payload/label'
import { passwordRefusal, PASSWORD_REFUSALS } from '../domain/password-rules'

const ROLE_LABELS = {
  office: label('Dienst Alumni', 'Alumni Office'),
  editor: label('Redacteur', 'Editor'),
  'chapter-officer': label('Bestuurslid van een kring', 'Chapter officer'),
  treasurer: label('Penningmeester', 'Treasurer'),
  library: label('Bibliotheek', 'Library'),
} satisfies Record<StaffRole, { nl: string; en: string }>

/** The last guard: the admin, the REST API and the reset form all pass here. */
const refuseWeakPassword: CollectionBeforeValidateHook = ({ data, originalDoc, req }) => {
  if (typeof data?.password !== 'string') return data
  const refusal = passwordRefusal(data.password, [
    data.email ?? originalDoc?.email,
    data.name ?? originalDoc?.name,
  ])
  if (!refusal) return data
  const message = PASSWORD_REFUSALS[refusal][req.i18n.language === 'en' ? 'en' : 'nl']
  throw new ValidationError({ collection: 'staff', errors: [{ path: 'password', message }] }, req.t)
}

const officeOrSelf: NonNullable<NonNullable<CollectionConfig['access']>['read']> = ({ req }) => {
  const staff = staffOf(req)
  if (hasRole(staff, 'office')) return true
  return staff ? { id: { equals: staff.id } } : false
}

/** People who work for the association: the Office, editors, chapter officers, treasurers. Alumni are not here. */
export const Staff: CollectionConfig = {
  slug: 'staff',
  labels: { singular: label('Medewerker', 'Member of staff'), plural: label('Medewerkers', 'Staff') },
  admin: {
    group: label('Beheer', 'Administration'),
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'roles', 'chapters'],
    // Everybody else finds the own account under the account button.
    hidden: ({ user }) => !(Array.isArray(user.roles) && user.roles.includes('office')),
  },
  auth: {
    tokenExpiration: 12 * 60 * 60,
    maxLoginAttempts: 10,
    lockTime: 10 * 60 * 1000,
    cookies: { sameSite: 'Lax', secure: process.env.APP_URL?.startsWith('https:') ?? false },
    forgotPassword: {
      expiration: 60 * 60 * 1000,
      generateEmailSubject: () => 'Alumninet: kies een nieuw wachtwoord / choose a new password',
      generateEmailHTML: (args) => resetMail(args?.token ?? ''),
    },
  },
  access: {
    admin: ({ req }) => staffOf(req) !== null,
    create: onlyFor('office'),
    read: officeOrSelf,
    update: officeOrSelf,
    delete: ({ req }) => {
      const staff = staffOf(req)
      return hasRole(staff, 'office') && staff ? { id: { not_equals: staff.id } } : false
    },
    unlock: onlyFor('office'),
  },
  hooks: { beforeValidate: [refuseWeakPassword] },
  fields: [
    { name: 'name', type: 'text', label: label('Naam', 'Name'), required: true },
    {
      name: 'roles',
      type: 'select',
      label: label('Rollen', 'Roles'),
      hasMany: true,
      required: true,
      options: STAFF_ROLES.map((value) => ({ value, label: ROLE_LABELS[value] })),
      access: { create: fieldOnlyFor('office'), update: fieldOnlyFor('office') },
    },
    {
      name: 'chapters',
      type: 'relationship',
      relationTo: 'chapters',
      hasMany: true,
      label: label('Kringen', 'Chapters'),
      access: { create: fieldOnlyFor('office'), update: fieldOnlyFor('office') },
      admin: {
        condition: (data) => (data.roles ?? []).includes('chapter-officer'),
        description: label(
          'De kringen waarvoor dit bestuurslid pagina en activiteiten beheert.',
          'The chapters whose page and events this officer looks after.',
        ),
      },
    },
  ],
}

function resetMail(token: string): string {
  const address = `${env().APP_URL}/admin/reset/${token}`
  return [
    `<p>Kies een nieuw wachtwoord voor je toegang tot het beheer van Alumninet: <a href="${address}">${address}</a>.</p>`,
    '<p>De link werkt één uur. Vroeg je dit niet zelf? Dan hoef je niets te doen.</p>',
    `<p lang="en">Choose a new password for the Alumninet admin with the link above. It works for one hour. If you did not ask for it, ignore this mail.</p>`,
  ].join('\n')
}
