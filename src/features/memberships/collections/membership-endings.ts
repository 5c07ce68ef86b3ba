import type { CollectionConfig } from 'payload'
import { nobody, onlyFor } from '@/platform/auth/staff-access'
import { label } from '@/platform/payload/label'
import { ENDING_KINDS } from '../domain/plan-words'
import { ENDING_LABELS } from './period-labels'

/** Why a period ended before its last day; written once, and the database ends the period with it. */
export const MembershipEndings: CollectionConfig = {
  slug: 'membership-endings',
  labels: {
    singular: label('Vroegtijdig einde', 'Early ending'),
    plural: label('Vroegtijdige eindes', 'Early endings'),
  },
  admin: {
    group: label('Vereniging', 'Association'),
    useAsTitle: 'lastDay',
    defaultColumns: ['period', 'kind', 'lastDay', 'reason', 'endedAt'],
  },
  defaultSort: '-endedAt',
  lockDocuments: false,
  access: { create: nobody, read: onlyFor('office', 'treasurer'), update: nobody, delete: nobody },
  fields: [
    {
      name: 'period',
      type: 'relationship',
      relationTo: 'membership-periods',
      label: label('Periode', 'Period'),
      required: true,
      unique: true,
    },
    {
      name: 'kind',
      type: 'select',
      label: label('Soort', 'Kind'),
      required: true,
      options: ENDING_KINDS.map((value) => ({ value, label: ENDING_LABELS[value] })),
    },
    {
      name: 'lastDay',
      type: 'text',
      label: label('Laatste dag die telt', 'Last day that counts'),
      required: true,
    },
    { name: 'reason', type: 'textarea', label: label('Reden', 'Reason'), required: true },
    {
      name: 'refund',
      type: 'relationship',
      relationTo: 'refunds',
      label: label('Terugbetaling', 'Refund'),
      index: true,
    },
    { name: 'endedBy', type: 'relationship', relationTo: 'staff', label: label('Door', 'By') },
    {
      name: 'endedAt',
      type: 'date',
      label: label('Op', 'At'),
      required: true,
      admin: { date: { pickerAppearance: 'dayAndTime' } },
    },
  ],
}
