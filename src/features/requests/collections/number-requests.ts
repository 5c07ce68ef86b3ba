import type { CollectionConfig, Field } from 'payload'
import { nobody, onlyFor } from '@/platform/auth/staff-access'
import { decidedFields } from '@/platform/payload/fields/decided'
import { guardedText } from '@/platform/payload/fields/guarded-text'
import { label } from '@/platform/payload/label'
import { REQUEST_KINDS, REQUEST_STATES, type RequestKind, type RequestState } from '../domain/request-states'
import { decideOnce, type Deciding } from './decide-once'

const KIND_LABELS = {
  number: label('Nummer of nieuw e-mailadres', 'Number or new e-mail address'),
  correction: label('Verbetering, door een aangemelde alumnus', 'Correction, by an alumnus who is signed in'),
} satisfies Record<RequestKind, { nl: string; en: string }>

const STATE_LABELS = {
  open: label('Te beslissen', 'To decide'),
  granted: label('Ingewilligd', 'Granted'),
  refused: label('Geweigerd', 'Refused'),
} satisfies Record<RequestState, { nl: string; en: string }>

/** What somebody wrote stays as it was written. */
const asWritten = { access: { update: () => false }, admin: { readOnly: true } } as const

const written = (name: string, nl: string, en: string): Field => ({
  name,
  type: 'text',
  label: label(nl, en),
  ...asWritten,
})

const whatWasAsked: Field[] = [
  {
    name: 'kind',
    type: 'select',
    label: label('Aanvraag', 'Request'),
    required: true,
    defaultValue: 'number',
    options: REQUEST_KINDS.map((value) => ({ value, label: KIND_LABELS[value] })),
    ...asWritten,
  },
  {
    type: 'row',
    fields: [
      { ...written('familyName', 'Familienaam', 'Family name'), required: true } as Field,
      written('givenName', 'Voornaam', 'Given name'),
      written('birthDate', 'Geboortedatum', 'Date of birth'),
    ],
  },
  {
    type: 'row',
    fields: [
      written('programme', 'Opleiding', 'Programme'),
      {
        name: 'graduationYear',
        type: 'number',
        label: label('Jaar van afstuderen', 'Year of graduation'),
        ...asWritten,
      },
      written('number', 'Alumninummer', 'Alumni number'),
    ],
  },
  {
    type: 'row',
    fields: [
      written('email', 'E-mailadres', 'E-mail address'),
      {
        name: 'language',
        type: 'select',
        label: label('Taal', 'Language'),
        required: true,
        defaultValue: 'nl',
        options: [
          { value: 'nl', label: label('Nederlands', 'Dutch') },
          { value: 'en', label: label('Engels', 'English') },
        ],
        ...asWritten,
      },
    ],
  },
  { name: 'remark', type: 'textarea', label: label('Opmerking', 'Remark'), ...asWritten },
  {
    name: 'asker',
    type: 'relationship',
    relationTo: 'alumni',
    label: label('Gevraagd door', 'Asked by'),
    access: { update: () => false },
    admin: { readOnly: true, position: 'sidebar', condition: (data) => data.kind === 'correction' },
  },
]

/** What was decided stays as it was decided. */
const whileOpen = {
  update: ({ doc }: { readonly doc?: { readonly state?: unknown } }) => doc?.state === 'open',
}

const decision: Field[] = [
  {
    name: 'state',
    type: 'select',
    access: whileOpen,
    label: label('Beslissing', 'Decision'),
    required: true,
    index: true,
    defaultValue: 'open',
    options: REQUEST_STATES.map((value) => ({ value, label: STATE_LABELS[value] })),
  },
  {
    name: 'linkedTo',
    type: 'relationship',
    access: whileOpen,
    relationTo: 'alumni',
    label: label('Dit is', 'This is'),
    index: true,
    admin: { condition: (data) => data.kind === 'number' && data.state !== 'refused', allowCreate: false },
  },
  {
    name: 'takeEmail',
    type: 'checkbox',
    access: whileOpen,
    label: label(
      'Het nieuwe e-mailadres komt in de plaats van het oude',
      'The new e-mail address replaces the old one',
    ),
    defaultValue: true,
    admin: {
      condition: (data) => data.kind === 'number' && data.state !== 'refused',
      description: label(
        'Het oude adres krijgt bericht. Zonder vinkje schrijven we alleen naar het adres in het register.',
        'The old address is told. Without the tick we write to the address in the register alone.',
      ),
    },
  },
  {
    ...guardedText('answer', { nl: 'Antwoord', en: 'Answer' }, { long: true, most: 2_000 }),
    access: whileOpen,
    admin: {
      description: label(
        'Staat letterlijk in de mail, in de taal van de aanvraag. Verplicht als je weigert.',
        'Stands in the mail word for word, in the language of the request. Needed when you refuse.',
      ),
    },
  },
  ...decidedFields,
]

/**
 * The Office's queue of people who cannot get in, and of corrections. What a decision sets off in other features, and
 * the list of people it may be about, are given by whoever composes the admin.
 */
export const numberRequests = ({
  carryOut,
  likelyMatches,
}: {
  readonly carryOut: Deciding
  /** The path of the component that lists them. */
  readonly likelyMatches: string
}): CollectionConfig => ({
  slug: 'number-requests',
  labels: {
    singular: label('Aanvraag van een nummer of verbetering', 'Request for a number or correction'),
    plural: label('Aanvragen: nummer en verbetering', 'Requests: number and correction'),
  },
  admin: {
    group: label('Register', 'Register'),
    useAsTitle: 'familyName',
    defaultColumns: ['familyName', 'givenName', 'birthDate', 'programme', 'email', 'state', 'createdAt'],
    listSearchableFields: ['familyName', 'givenName', 'email', 'number'],
    description: label(
      'Wie niet binnen raakt of iets verbeterd wil zien. Wie je hier koppelt of weigert, krijgt meteen een mail.',
      'Whoever cannot get in, or wants something put right. Whom you link or refuse here gets a mail at once.',
    ),
  },
  defaultSort: ['state', 'createdAt'],
  access: { create: nobody, read: onlyFor('office'), update: onlyFor('office'), delete: nobody },
  hooks: { beforeChange: [decideOnce(carryOut)] },
  fields: [
    ...whatWasAsked,
    { name: 'matches', type: 'ui', admin: { components: { Field: likelyMatches } } },
    ...decision,
  ],
})
