import type { CollectionConfig } from 'payload'
import { nobody, onlyFor } from '@/platform/auth/staff-access'
import { decidedFields } from '@/platform/payload/fields/decided'
import { label } from '@/platform/payload/label'
import { PERSON_FIELDS, type PersonField } from '../domain/person-fields'
import { decideProposal } from './decide-proposal'
import { logDecision, relatedId } from './log-decision'

const FIELD_LABELS = {
  familyName: label('Familienaam', 'Family name'),
  givenName: label('Voornaam', 'Given name'),
  preferredName: label('Roepnaam', 'Preferred name'),
  latinName: label('Naam in Latijns schrift', 'Name in Latin script'),
  birthDate: label('Geboortedatum', 'Date of birth'),
  language: label('Taal', 'Language'),
  email: label('E-mailadres', 'E-mail address'),
  staffEmail: label('E-mailadres als personeel', 'E-mail address as staff'),
  phone: label('Telefoon', 'Telephone'),
  address: label('Postadres', 'Postal address'),
  work: label('Werk', 'Work'),
  deceased: label('Overleden', 'Deceased'),
  doNotContact: label('Niet contacteren', 'Do not contact'),
  remark: label('Opmerking', 'Remark'),
} satisfies Record<PersonField, { nl: string; en: string }>

/** What the student administration says otherwise than the alumnus or the Office: the Office takes it over or not. */
export const RegisterProposals: CollectionConfig = {
  slug: 'register-proposals',
  labels: {
    singular: label('Voorstel uit het register', 'Proposal from the register'),
    plural: label('Voorstellen uit het register', 'Proposals from the register'),
  },
  admin: {
    group: label('Register', 'Register'),
    useAsTitle: 'proposed',
    defaultColumns: ['alumnus', 'field', 'current', 'proposed', 'state'],
    description: label(
      'Hier werd iets door de alumnus of de dienst verbeterd, en de studentenadministratie zegt iets anders.',
      'The alumnus or the Office changed something here, and the student administration says otherwise.',
    ),
  },
  defaultSort: 'state',
  access: { create: nobody, read: onlyFor('office'), update: onlyFor('office'), delete: nobody },
  hooks: {
    beforeChange: [decideProposal],
    afterChange: [logDecision('register_proposals', (doc) => relatedId(doc, 'alumnus'))],
  },
  fields: [
    {
      name: 'alumnus',
      type: 'relationship',
      relationTo: 'alumni',
      label: label('Alumnus', 'Alumnus'),
      required: true,
      index: true,
      access: { update: () => false },
      admin: { readOnly: true },
    },
    {
      name: 'field',
      type: 'select',
      label: label('Gegeven', 'Field'),
      required: true,
      access: { update: () => false },
      admin: { readOnly: true },
      options: PERSON_FIELDS.map((value) => ({ value, label: FIELD_LABELS[value] })),
    },
    {
      name: 'current',
      type: 'text',
      label: label('Staat er nu', 'Says now'),
      access: { update: () => false },
      admin: { readOnly: true },
    },
    {
      name: 'proposed',
      type: 'text',
      label: label('Volgens de studentenadministratie', 'According to the student administration'),
      access: { update: () => false },
      admin: { readOnly: true },
    },
    { name: 'value', type: 'text', access: { update: () => false }, admin: { hidden: true } },
    {
      name: 'state',
      type: 'select',
      label: label('Beslissing', 'Decision'),
      required: true,
      index: true,
      defaultValue: 'open',
      options: [
        { value: 'open', label: label('Te beslissen', 'To decide') },
        { value: 'accepted', label: label('Overgenomen', 'Taken over') },
        { value: 'refused', label: label('Niet overgenomen', 'Not taken over') },
      ],
    },
    {
      name: 'run',
      type: 'relationship',
      relationTo: 'register-import-runs',
      label: label('Import', 'Import'),
      access: { update: () => false },
      admin: { readOnly: true, position: 'sidebar' },
    },
    ...decidedFields,
  ],
}
