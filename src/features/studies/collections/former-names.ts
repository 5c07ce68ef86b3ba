import type { ArrayField } from 'payload'
import { label } from '@/platform/payload/label'

/** Names of earlier days, as they were written then: one language, with the last year they were in use. */
export const formerNames: ArrayField = {
  name: 'formerNames',
  type: 'array',
  label: label('Vroegere namen', 'Former names'),
  fields: [
    { name: 'name', type: 'text', label: label('Naam', 'Name'), required: true },
    { name: 'until', type: 'number', label: label('Tot en met jaar', 'Until year'), min: 1425, max: 2100 },
  ],
}
