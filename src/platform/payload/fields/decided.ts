import type { Field } from 'payload'
import { label } from '../label'

/** Who of the staff decided and when; written by the collection's own hook, never by hand. */
export const decidedFields = [
  {
    name: 'decidedBy',
    type: 'relationship',
    relationTo: 'staff',
    label: label('Beslist door', 'Decided by'),
    access: { update: () => false },
    admin: { readOnly: true, position: 'sidebar' },
  },
  {
    name: 'decidedAt',
    type: 'date',
    label: label('Beslist op', 'Decided at'),
    access: { update: () => false },
    admin: { readOnly: true, position: 'sidebar' },
  },
] as const satisfies readonly Field[]
