import type {
  CollectionConfig,
  DateField,
  NumberField,
  RelationshipField,
  SelectField,
  TextField,
} from 'payload'
import { nobody, onlyFor } from '@/platform/auth/staff-access'
import { label } from '@/platform/payload/label'

type Words = readonly [nl: string, en: string]
type Demands = { readonly required?: true; readonly index?: true; readonly unique?: true }

/** Read by whoever keeps the books; written by the commands of this feature and by nobody's hand. */
export const WRITTEN_BY_COMMANDS = {
  create: nobody,
  read: onlyFor('treasurer', 'office'),
  update: nobody,
  delete: nobody,
} satisfies CollectionConfig['access']

export const MONEY_GROUP = label('Geld', 'Money')

/** Whole cents: the database refuses a fraction. */
export const cents = (name: string, words: Words, more: Demands = {}): NumberField => ({
  name,
  type: 'number',
  label: label(words[0], words[1]),
  ...more,
})

export const line = (name: string, words: Words, more: Demands = {}): TextField => ({
  name,
  type: 'text',
  label: label(words[0], words[1]),
  ...more,
})

export const moment = (name: string, words: Words, more: Demands = {}): DateField => ({
  name,
  type: 'date',
  label: label(words[0], words[1]),
  admin: { date: { pickerAppearance: 'dayAndTime' } },
  ...more,
})

export const relation = (
  name: string,
  to: RelationshipField['relationTo'],
  words: Words,
  more: Demands = {},
): RelationshipField =>
  ({
    name,
    type: 'relationship',
    relationTo: to,
    label: label(words[0], words[1]),
    index: true,
    ...more,
  }) as RelationshipField // one collection or several: the union does not see that it is one

export const choice = <Value extends string>(
  name: string,
  words: Words,
  labels: Readonly<Record<Value, { nl: string; en: string }>>,
  more: Demands = {},
): SelectField => ({
  name,
  type: 'select',
  label: label(words[0], words[1]),
  options: Object.entries<{ nl: string; en: string }>(labels).map(([value, words]) => ({
    value,
    label: words,
  })),
  ...more,
})
