import type { CollectionConfig } from 'payload'
import { everyone, onlyFor } from '@/platform/auth/staff-access'
import { refreshTags } from '@/platform/cache/tag-clock'
import { localizedLine } from '@/platform/payload/fields/localized-text'
import { label } from '@/platform/payload/label'
import { LEVELS, type Level } from '../domain/levels'
import { formerNames } from './former-names'

const LEVEL_LABELS = {
  bachelor: label('Bachelor', 'Bachelor'),
  master: label('Master', 'Master'),
  'advanced-master': label('Master-na-master', 'Advanced master'),
  doctorate: label('Doctoraat', 'Doctorate'),
  licentiate: label('Licentiaat', 'Licentiate'),
  postgraduate: label('Postgraduaat', 'Postgraduate certificate'),
} satisfies Record<Level, { nl: string; en: string }>

const refresh = refreshTags(['studies'])

/** What one can hold a diploma of. */
export const Programmes: CollectionConfig = {
  slug: 'programmes',
  labels: { singular: label('Opleiding', 'Programme'), plural: label('Opleidingen', 'Programmes') },
  admin: {
    group: label('Opleidingen', 'Studies'),
    useAsTitle: 'name',
    defaultColumns: ['name', 'level', 'faculty', 'code'],
    listSearchableFields: ['name', 'code'],
  },
  access: { create: onlyFor('office'), read: everyone, update: onlyFor('office'), delete: onlyFor('office') },
  hooks: { afterChange: [refresh.afterChange], afterDelete: [refresh.afterDelete] },
  fields: [
    localizedLine('name', { nl: 'Naam', en: 'Name' }, { required: true }),
    { name: 'code', type: 'text', label: label('Code', 'Code'), required: true, unique: true },
    {
      name: 'faculty',
      type: 'relationship',
      relationTo: 'faculties',
      label: label('Faculteit', 'Faculty'),
      required: true,
      index: true,
    },
    {
      name: 'level',
      type: 'select',
      label: label('Niveau', 'Level'),
      required: true,
      options: LEVELS.map((value) => ({ value, label: LEVEL_LABELS[value] })),
    },
    formerNames,
  ],
}
