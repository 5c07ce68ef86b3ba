import type { CollectionConfig, JoinField } from 'payload'
import { fieldOnlyFor, nobody, onlyFor } from '@/platform/auth/staff-access'
import { guardedText } from '@/platform/payload/fields/guarded-text'
import { label } from '@/platform/payload/label'
import { contactFields } from './contact-fields'
import { isCivilDay, isCountry, isNumber } from './field-rules'
import { keepProvenance } from './keep-provenance'
import { logAlumnusReads } from './log-reads'
import { logAlumnusChange } from './log-register-change'
import { markSources } from './mark-sources'
import { officeOrOwnPeople } from './own-people'
import { tellOldAddresses } from './tell-old-addresses'
import { tidyAlumnus } from './tidy-alumnus'

const diplomas: JoinField = {
  name: 'diplomas',
  type: 'join',
  collection: 'diplomas',
  on: 'alumnus',
  label: label('Diploma’s', 'Diplomas'),
  admin: { defaultColumns: ['programmeName', 'graduationYear', 'level', 'state'] },
}
const memberships: JoinField = {
  name: 'memberships',
  type: 'join',
  collection: 'membership-periods',
  on: 'alumnus',
  label: label('Lidmaatschappen', 'Memberships'),
  admin: { defaultColumns: ['chapter', 'firstDay', 'lastDay', 'endedOn', 'origin'] },
}
/** An officer looks up who somebody is and corrects the addresses; the rest is the Office's. */
const officeChanges = { update: fieldOnlyFor('office') }
const officeSees = { read: fieldOnlyFor('office'), update: fieldOnlyFor('office') }
const byTheDatabase = { create: () => false, update: () => false }

/** The register: one record a person, with or without an account. Nobody is ever deleted from here. */
export const Alumni: CollectionConfig = {
  slug: 'alumni',
  labels: { singular: label('Alumnus', 'Alumnus'), plural: label('Alumni', 'Alumni') },
  admin: {
    group: label('Register', 'Register'),
    useAsTitle: 'title',
    defaultColumns: ['number', 'familyName', 'givenName', 'birthDate', 'address.town', 'updatedAt'],
    listSearchableFields: ['search', 'emails.address'],
    description: label(
      'Wie een diploma heeft. De studentenadministratie vult het register aan; wat hier of door de alumnus zelf werd verbeterd, blijft staan.',
      'Whoever holds a diploma. The student administration feeds the register; what is put right here or by the alumnus stays.',
    ),
  },
  defaultSort: 'number',
  access: {
    create: onlyFor('office'),
    read: officeOrOwnPeople,
    update: officeOrOwnPeople,
    delete: nobody,
  },
  hooks: {
    beforeValidate: [tidyAlumnus],
    beforeChange: [markSources, keepProvenance],
    afterChange: [logAlumnusChange, tellOldAddresses],
    afterOperation: [logAlumnusReads],
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'number',
          type: 'text',
          label: label('Alumninummer', 'Alumni number'),
          required: true,
          unique: true,
          index: true,
          validate: isNumber,
          access: { create: fieldOnlyFor('office'), update: () => false },
        },
        {
          name: 'birthDate',
          type: 'text',
          label: label('Geboortedatum (JJJJ-MM-DD)', 'Date of birth (YYYY-MM-DD)'),
          validate: isCivilDay,
          access: officeSees,
        },
        {
          name: 'language',
          type: 'select',
          label: label('Taal', 'Language'),
          access: officeChanges,
          required: true,
          defaultValue: 'nl',
          options: [
            { value: 'nl', label: label('Nederlands', 'Dutch') },
            { value: 'en', label: label('Engels', 'English') },
          ],
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          ...guardedText('familyName', { nl: 'Familienaam', en: 'Family name' }, { required: true }),
          access: officeChanges,
        },
        { ...guardedText('givenName', { nl: 'Voornaam', en: 'Given name' }), access: officeChanges },
      ],
    },
    {
      type: 'row',
      fields: [
        { ...guardedText('preferredName', { nl: 'Roepnaam', en: 'Preferred name' }), access: officeChanges },
        {
          ...guardedText('latinName', { nl: 'Naam in Latijns schrift', en: 'Name in Latin script' }),
          access: officeChanges,
        },
      ],
    },
    ...contactFields,
    {
      name: 'work',
      type: 'group',
      label: label('Werk', 'Work'),
      access: officeSees,
      fields: [
        guardedText('employer', { nl: 'Werkgever', en: 'Employer' }),
        guardedText('jobTitle', { nl: 'Functie', en: 'Position' }),
        guardedText('sector', { nl: 'Sector', en: 'Sector' }),
        guardedText('town', { nl: 'Plaats', en: 'Town' }),
      ],
    },
    {
      name: 'address',
      type: 'group',
      label: label('Postadres', 'Postal address'),
      fields: [
        guardedText('street', { nl: 'Straat', en: 'Street' }),
        guardedText('houseNumber', { nl: 'Nummer', en: 'Number' }),
        guardedText('box', { nl: 'Bus', en: 'Box' }),
        guardedText('postalCode', { nl: 'Postcode', en: 'Postal code' }),
        guardedText('town', { nl: 'Gemeente', en: 'Town' }),
        {
          name: 'country',
          type: 'text',
          label: label('Land (ISO-code)', 'Country (ISO code)'),
          validate: isCountry,
        },
      ],
    },
    diplomas,
    memberships,
    { ...guardedText('remark', { nl: 'Opmerking', en: 'Remark' }, { long: true }), access: officeSees },
    {
      name: 'deceased',
      type: 'checkbox',
      label: label('Overleden', 'Deceased'),
      access: officeSees,
      defaultValue: false,
      admin: { position: 'sidebar' },
    },
    {
      name: 'doNotContact',
      type: 'checkbox',
      label: label('Niet contacteren', 'Do not contact'),
      access: officeSees,
      defaultValue: false,
      admin: { position: 'sidebar' },
    },
    {
      name: 'source',
      type: 'select',
      label: label('Komt van', 'Comes from'),
      required: true,
      defaultValue: 'office',
      access: { create: () => false, read: fieldOnlyFor('office'), update: () => false },
      admin: { position: 'sidebar', readOnly: true },
      options: [
        { value: 'register', label: label('Studentenadministratie', 'Student administration') },
        { value: 'office', label: label('Dienst Alumni', 'Alumni Office') },
      ],
    },
    {
      name: 'ownFields',
      type: 'json',
      label: label(
        'Zelf gewijzigd: een import overschrijft dit niet',
        'Changed here: no import overwrites these',
      ),
      access: { create: () => false, read: fieldOnlyFor('office'), update: () => false },
      admin: { position: 'sidebar', readOnly: true, condition: (data) => Array.isArray(data.ownFields) },
    },
    // The database makes these two from the names and the number; see the migration.
    { name: 'title', type: 'text', access: byTheDatabase, admin: { hidden: true } },
    { name: 'search', type: 'text', access: byTheDatabase, admin: { hidden: true, disableListColumn: true } },
  ],
}
