import type { CollectionConfig } from 'payload'
import { nobody, onlyFor } from '@/platform/auth/staff-access'
import { guardedText } from '@/platform/payload/fields/guarded-text'
import { label } from '@/platform/payload/label'
import { logDecision, relatedId } from './log-decision'
import { DUPLICATE_REASONS, type DuplicateReason } from '../domain/duplicate-reasons'

const REASON_LABELS = {
  'birth-date-and-name': label('Zelfde geboortedatum, gelijkende naam', 'Same date of birth, similar name'),
  email: label('Zelfde e-mailadres', 'Same e-mail address'),
  both: label(
    'Zelfde geboortedatum en e-mailadres, gelijkende naam',
    'Same date of birth and e-mail, similar name',
  ),
} satisfies Record<DuplicateReason, { nl: string; en: string }>

const person = (name: 'first' | 'second', nl: string, en: string) =>
  ({
    name,
    type: 'relationship',
    relationTo: 'alumni',
    label: label(nl, en),
    required: true,
    index: true,
    access: { update: () => false },
    admin: { readOnly: true },
  }) as const

/** Two records that may be one person. An import finds them; the Office says. Couples share addresses: often it is two. */
export const RegisterDuplicates: CollectionConfig = {
  slug: 'register-duplicates',
  labels: {
    singular: label('Mogelijke dubbele', 'Possible duplicate'),
    plural: label('Mogelijke dubbele', 'Possible duplicates'),
  },
  admin: {
    group: label('Register', 'Register'),
    useAsTitle: 'reason',
    defaultColumns: ['first', 'second', 'reason', 'state', 'createdAt'],
  },
  defaultSort: 'state',
  access: { create: nobody, read: onlyFor('office'), update: onlyFor('office'), delete: nobody },
  hooks: { afterChange: [logDecision('register_duplicates', (doc) => relatedId(doc, 'first'))] },
  fields: [
    person('first', 'Eerste', 'First'),
    person('second', 'Tweede', 'Second'),
    {
      name: 'comparison',
      type: 'ui',
      admin: { components: { Field: '@/features/alumni/components/compare-people#ComparePeople' } },
    },
    {
      name: 'reason',
      type: 'select',
      label: label('Waarom', 'Why'),
      required: true,
      access: { update: () => false },
      admin: { readOnly: true },
      options: DUPLICATE_REASONS.map((value) => ({ value, label: REASON_LABELS[value] })),
    },
    {
      name: 'state',
      type: 'select',
      label: label('Beslissing', 'Decision'),
      required: true,
      index: true,
      defaultValue: 'open',
      options: [
        { value: 'open', label: label('Te bekijken', 'To look at') },
        { value: 'two-people', label: label('Twee verschillende mensen', 'Two different people') },
        { value: 'one-person', label: label('Eén persoon, samen te voegen', 'One person, to be merged') },
      ],
    },
    guardedText('note', { nl: 'Nota', en: 'Note' }, { long: true }),
    {
      name: 'run',
      type: 'relationship',
      relationTo: 'register-import-runs',
      label: label('Import', 'Import'),
      access: { update: () => false },
      admin: { readOnly: true, position: 'sidebar' },
    },
  ],
}
