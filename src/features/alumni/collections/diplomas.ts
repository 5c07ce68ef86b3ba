import type { CollectionConfig } from 'payload'
import { nobody, onlyFor } from '@/platform/auth/staff-access'
import { guardedText } from '@/platform/payload/fields/guarded-text'
import { label } from '@/platform/payload/label'
import { DIPLOMA_LEVELS, type DiplomaLevel } from '../domain/diploma-levels'
import { isAcademicYear, isCivilDay } from './field-rules'
import { keepDiplomaLegal } from './keep-diploma-legal'
import { diplomaEndpoints } from './diploma-endpoints'
import { logDiplomaReads } from './log-reads'
import { logDiplomaChange } from './log-register-change'
import { tellDecision } from './tell-decision'

const LEVEL_LABELS = {
  bachelor: label('Bachelor', 'Bachelor'),
  master: label('Master', 'Master'),
  'advanced-master': label('Master-na-master', 'Advanced master'),
  doctorate: label('Doctoraat', 'Doctorate'),
  licentiate: label('Licentiaat', 'Licentiate'),
  postgraduate: label('Postgraduaat', 'Postgraduate certificate'),
} satisfies Record<DiplomaLevel, { nl: string; en: string }>

/** What a person graduated in: verified when the register says so, or declared and then looked at by the Office. */
export const Diplomas: CollectionConfig = {
  slug: 'diplomas',
  labels: { singular: label('Diploma', 'Diploma'), plural: label('Diploma’s', 'Diplomas') },
  admin: {
    group: label('Register', 'Register'),
    useAsTitle: 'programmeName',
    defaultColumns: ['alumnus', 'programmeName', 'graduationYear', 'level', 'state'],
    listSearchableFields: ['programmeName', 'alumnus.search'],
    components: {
      beforeListTable: ['@/features/alumni/components/diplomas-to-check#DiplomasToCheck'],
    },
  },
  access: { create: onlyFor('office'), read: onlyFor('office'), update: onlyFor('office'), delete: nobody },
  hooks: {
    beforeChange: [keepDiplomaLegal],
    afterChange: [logDiplomaChange, tellDecision],
    afterOperation: [logDiplomaReads],
  },
  endpoints: diplomaEndpoints,
  fields: [
    {
      name: 'alumnus',
      type: 'relationship',
      relationTo: 'alumni',
      label: label('Alumnus', 'Alumnus'),
      required: true,
      index: true,
      access: { update: () => false },
    },
    {
      name: 'programme',
      type: 'relationship',
      relationTo: 'programmes',
      label: label('Opleiding', 'Programme'),
      index: true,
    },
    guardedText(
      'programmeName',
      { nl: 'Naam op het diploma', en: 'Name on the diploma' },
      { required: true },
    ),
    {
      name: 'level',
      type: 'select',
      label: label('Niveau', 'Level'),
      options: DIPLOMA_LEVELS.map((value) => ({ value, label: LEVEL_LABELS[value] })),
    },
    {
      type: 'row',
      fields: [
        {
          name: 'graduationYear',
          type: 'number',
          label: label('Jaar van afstuderen', 'Year of graduation'),
          required: true,
          min: 1425,
          max: 2200,
        },
        {
          name: 'academicYear',
          type: 'text',
          label: label('Academiejaar', 'Academic year'),
          validate: isAcademicYear,
        },
        {
          name: 'graduatedOn',
          type: 'text',
          label: label('Datum (JJJJ-MM-DD)', 'Date (YYYY-MM-DD)'),
          validate: isCivilDay,
        },
      ],
    },
    guardedText('honours', { nl: 'Graadverklaring', en: 'Honours' }),
    {
      name: 'source',
      type: 'select',
      label: label('Komt van', 'Comes from'),
      required: true,
      defaultValue: 'declared',
      access: { create: () => false, update: () => false },
      admin: { position: 'sidebar', readOnly: true },
      options: [
        { value: 'register', label: label('Studentenadministratie', 'Student administration') },
        { value: 'declared', label: label('Opgegeven', 'Declared') },
      ],
    },
    {
      name: 'state',
      type: 'select',
      label: label('Toestand', 'State'),
      required: true,
      defaultValue: 'unverified',
      index: true,
      admin: { position: 'sidebar', readOnly: true },
      options: [
        { value: 'verified', label: label('Geverifieerd door het register', 'Verified by the register') },
        { value: 'unverified', label: label('Nog na te kijken', 'To be checked') },
        { value: 'confirmed', label: label('Bevestigd door de dienst', 'Confirmed by the Office') },
        { value: 'refused', label: label('Geweigerd', 'Refused') },
      ],
    },
    {
      ...guardedText('reason', { nl: 'Waarom geweigerd', en: 'Why refused' }, { long: true }),
      admin: { position: 'sidebar', readOnly: true, condition: (data) => data.state === 'refused' },
    },
    {
      name: 'decision',
      type: 'ui',
      admin: {
        position: 'sidebar',
        condition: (data) => data.source === 'declared' && Boolean(data.id),
        components: { Field: '@/features/alumni/components/diploma-decision#DiplomaDecision' },
      },
    },
  ],
}
