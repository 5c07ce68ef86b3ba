import type { CollectionConfig, Field } from 'payload'
import { fieldOnlyFor, nobody, onlyFor } from '@/platform/auth/staff-access'
import { decidedFields } from '@/platform/payload/fields/decided'
import { label } from '@/platform/payload/label'
import { CARD_WAYS, type CardWay, LIBRARIES, LIBRARY_NAMES } from '../domain/libraries'
import { LIBRARY_CARD_STATES, type LibraryCardState } from '../domain/library-card-states'
import { type LibraryCardRules, moveLibraryCard } from './move-library-card'

const STATE_LABELS = {
  requested: label('Gevraagd', 'Requested'),
  ready: label('Ligt klaar', 'Ready'),
  activated: label('Geactiveerd', 'Activated'),
  refused: label('Geweigerd', 'Refused'),
  withdrawn: label('Ingetrokken door de alumnus', 'Withdrawn by the alumnus'),
} satisfies Record<LibraryCardState, { nl: string; en: string }>

const WAY_LABELS = {
  'pick-up': label('Afhalen als ze klaarligt', 'Pick up when ready'),
  'on-site': label('Ter plaatse aan de balie', 'On site at the desk'),
} satisfies Record<CardWay, { nl: string; en: string }>

const asAsked = { access: { update: () => false }, admin: { readOnly: true } } as const

const whoAndWhat: Field[] = [
  {
    type: 'row',
    fields: [
      { name: 'name', type: 'text', label: label('Naam', 'Name'), required: true, ...asAsked },
      {
        name: 'number',
        type: 'text',
        label: label('Alumninummer', 'Alumni number'),
        required: true,
        ...asAsked,
      },
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'library',
        type: 'select',
        label: label('Bibliotheek', 'Library'),
        options: LIBRARIES.map((value) => ({ value, label: LIBRARY_NAMES[value] })),
        ...asAsked,
      },
      {
        name: 'way',
        type: 'select',
        label: label('Hoe', 'How'),
        required: true,
        options: CARD_WAYS.map((value) => ({ value, label: WAY_LABELS[value] })),
        ...asAsked,
      },
    ],
  },
  {
    name: 'alumnus',
    type: 'relationship',
    relationTo: 'alumni',
    label: label('In het register', 'In the register'),
    required: true,
    index: true,
    // A library sees who asks by name and number, and nothing more of the register.
    access: { read: fieldOnlyFor('office'), update: () => false },
    admin: { readOnly: true, position: 'sidebar' },
  },
]

/** What was decided stays as it was decided. */
const whileOpen = {
  update: ({ doc }: { readonly doc?: { readonly state?: unknown } }) =>
    doc?.state === 'requested' || doc?.state === 'ready',
}

const progress: Field[] = [
  {
    name: 'state',
    type: 'select',
    access: whileOpen,
    label: label('Stand', 'State'),
    required: true,
    index: true,
    defaultValue: 'requested',
    options: LIBRARY_CARD_STATES.map((value) => ({ value, label: STATE_LABELS[value] })),
  },
  {
    name: 'reason',
    type: 'textarea',
    access: whileOpen,
    label: label('Waarom niet', 'Why not'),
    maxLength: 2_000,
    admin: {
      condition: (data) => data.state === 'refused',
      description: label(
        'Staat letterlijk in de mail aan de alumnus.',
        'Stands in the mail to the alumnus, word for word.',
      ),
    },
  },
  {
    name: 'activeUntil',
    type: 'text',
    label: label('Werkt tot en met', 'Works through'),
    access: { update: () => false },
    admin: {
      readOnly: true,
      position: 'sidebar',
      condition: (data) => data.state === 'activated',
      description: label(
        'De laatste dag van het lidmaatschap bij de activering; leeg is voor het leven.',
        'The last day of the membership when it was activated; empty is for life.',
      ),
    },
  },
  ...decidedFields,
]

/**
 * The queue of the libraries and the Office: who wants a card, how far it is. Whether somebody is entitled, and what a
 * step sets off elsewhere, is given by whoever composes the admin.
 */
export const libraryCardRequests = (
  rules: LibraryCardRules & {
    /** The path of the component that says whether this person is entitled now. */
    readonly entitlement: string
  },
): CollectionConfig => ({
  slug: 'library-card-requests',
  labels: {
    singular: label('Aanvraag van een bibliotheekkaart', 'Request for a library card'),
    plural: label('Aanvragen: bibliotheekkaart', 'Requests: library card'),
  },
  admin: {
    group: label('Register', 'Register'),
    useAsTitle: 'name',
    defaultColumns: ['name', 'number', 'library', 'way', 'state', 'createdAt'],
    listSearchableFields: ['name', 'number'],
    hidden: ({ user }) =>
      !(Array.isArray(user.roles) && (user.roles.includes('office') || user.roles.includes('library'))),
    description: label(
      'Betalende leden krijgen gratis een kaart. Bij elke stand die je bewaart, krijgt de alumnus een mail.',
      'Paying members get a card free of charge. The alumnus gets a mail with each state that you save.',
    ),
  },
  defaultSort: 'createdAt',
  access: {
    create: nobody,
    read: onlyFor('office', 'library'),
    update: onlyFor('office', 'library'),
    delete: nobody,
  },
  hooks: { beforeChange: [moveLibraryCard(rules)] },
  fields: [
    ...whoAndWhat,
    { name: 'entitlement', type: 'ui', admin: { components: { Field: rules.entitlement } } },
    ...progress,
  ],
})
