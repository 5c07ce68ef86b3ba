import type { Field } from 'payload'
import { label } from '@/platform/payload/label'

const isPlace = (_data: unknown, sibling: { kind?: string }) => sibling.kind !== 'online'

/** Where an event takes place: a place one can find, or online (the link itself goes to registrants only). */
export const venueFields: Field[] = [
  {
    name: 'kind',
    type: 'radio',
    required: true,
    defaultValue: 'place',
    label: label('Op een plek of online', 'In a place or online'),
    options: [
      { value: 'place', label: label('Op een plek', 'In a place') },
      { value: 'online', label: label('Online', 'Online') },
    ],
  },
  {
    name: 'name',
    type: 'text',
    label: label('Naam van de plek', 'Name of the place'),
    admin: { condition: isPlace },
  },
  { name: 'address', type: 'text', label: label('Adres', 'Address'), admin: { condition: isPlace } },
  {
    type: 'row',
    fields: [
      { name: 'town', type: 'text', label: label('Plaats', 'Town'), admin: { condition: isPlace } },
      {
        name: 'country',
        type: 'text',
        label: label('Land (ISO-code)', 'Country (ISO code)'),
        minLength: 2,
        maxLength: 2,
        admin: { condition: isPlace },
      },
    ],
  },
  {
    name: 'mapUrl',
    type: 'text',
    label: label('Link naar een kaart', 'Link to a map'),
    admin: { condition: isPlace },
    validate: (value: string | null | undefined) =>
      !value || (URL.canParse(value) && new URL(value).protocol === 'https:') || 'https://…',
  },
]
