import type { ArrayField } from 'payload'
import { fieldOnlyFor } from '@/platform/auth/staff-access'
import { label } from '@/platform/payload/label'
import { isEmailAddress, isPhone } from './field-rules'

const SOURCES = [
  { value: 'register', label: label('Studentenadministratie', 'Student administration') },
  { value: 'alumnus', label: label('De alumnus zelf', 'The alumnus') },
  { value: 'office', label: label('Dienst Alumni', 'Alumni Office') },
]

const emails: ArrayField = {
  name: 'emails',
  type: 'array',
  label: label('E-mailadressen', 'E-mail addresses'),
  labels: {
    singular: label('e-mailadres', 'e-mail address'),
    plural: label('e-mailadressen', 'e-mail addresses'),
  },
  admin: { initCollapsed: false },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'address',
          type: 'text',
          label: label('Adres', 'Address'),
          required: true,
          validate: isEmailAddress,
        },
        {
          name: 'kind',
          type: 'select',
          label: label('Soort', 'Kind'),
          required: true,
          defaultValue: 'private',
          options: [
            { value: 'private', label: label('Privé', 'Private') },
            { value: 'work', label: label('Werk', 'Work') },
            { value: 'staff', label: label('Personeel van de universiteit', 'University staff') },
          ],
        },
        {
          name: 'state',
          type: 'select',
          label: label('Toestand', 'State'),
          required: true,
          defaultValue: 'unconfirmed',
          access: { create: fieldOnlyFor('office'), update: fieldOnlyFor('office') },
          options: [
            { value: 'unconfirmed', label: label('Niet bevestigd', 'Unconfirmed') },
            { value: 'confirmed', label: label('Bevestigd', 'Confirmed') },
            { value: 'undeliverable', label: label('Onbestelbaar', 'Undeliverable') },
          ],
        },
        {
          name: 'source',
          type: 'select',
          label: label('Komt van', 'Comes from'),
          required: true,
          defaultValue: 'office',
          admin: { readOnly: true },
          options: SOURCES,
        },
      ],
    },
  ],
}

const phones: ArrayField = {
  name: 'phones',
  type: 'array',
  label: label('Telefoonnummers', 'Telephone numbers'),
  labels: {
    singular: label('telefoonnummer', 'telephone number'),
    plural: label('telefoonnummers', 'telephone numbers'),
  },
  access: { read: fieldOnlyFor('office'), update: fieldOnlyFor('office') },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'number',
          type: 'text',
          label: label('Nummer (+32…)', 'Number (+32…)'),
          validate: isPhone,
        },
        {
          name: 'written',
          type: 'text',
          label: label('Zoals het in het register stond', 'As the register had it'),
          admin: {
            readOnly: true,
            condition: (_data, sibling) => Boolean(sibling.written) && !sibling.number,
          },
        },
        {
          name: 'kind',
          type: 'select',
          label: label('Soort', 'Kind'),
          required: true,
          defaultValue: 'other',
          options: [
            { value: 'mobile', label: label('Mobiel', 'Mobile') },
            { value: 'landline', label: label('Vast', 'Landline') },
            { value: 'other', label: label('Andere', 'Other') },
          ],
        },
        { name: 'country', type: 'text', label: label('Land', 'Country'), admin: { readOnly: true } },
        {
          name: 'source',
          type: 'select',
          label: label('Komt van', 'Comes from'),
          required: true,
          defaultValue: 'office',
          admin: { readOnly: true },
          options: SOURCES,
        },
      ],
    },
  ],
}

/** How a person is reached by mail and telephone; the kind and country of a number follow from the number. */
export const contactFields = [emails, phones] as const
