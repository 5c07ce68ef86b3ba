import type { CollectionConfig } from 'payload'
import { everyone, onlyFor } from '@/platform/auth/staff-access'
import { refreshTags } from '@/platform/cache/tag-clock'
import { localizedLine } from '@/platform/payload/fields/localized-text'
import { label } from '@/platform/payload/label'
import { formerNames } from './former-names'

const refresh = refreshTags(['studies'])

/** A faculty, with the names it had before: diplomas keep the name of their day. */
export const Faculties: CollectionConfig = {
  slug: 'faculties',
  labels: { singular: label('Faculteit', 'Faculty'), plural: label('Faculteiten', 'Faculties') },
  admin: { group: label('Opleidingen', 'Studies'), useAsTitle: 'name', defaultColumns: ['name', 'code'] },
  access: { create: onlyFor('office'), read: everyone, update: onlyFor('office'), delete: onlyFor('office') },
  hooks: { afterChange: [refresh.afterChange], afterDelete: [refresh.afterDelete] },
  fields: [
    localizedLine('name', { nl: 'Naam', en: 'Name' }, { required: true }),
    { name: 'code', type: 'text', label: label('Code', 'Code'), required: true, unique: true },
    formerNames,
  ],
}
