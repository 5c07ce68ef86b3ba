import type { CollectionConfig } from 'payload'
import { nobody, onlyFor } from '@/platform/auth/staff-access'
import { label } from '@/platform/payload/label'
import { importEndpoints } from './import-endpoints'
import { RUN_STATES, type RunState } from '../domain/import-run-states'

const STATE_LABELS = {
  uploading: label('Wordt opgeladen', 'Uploading'),
  checking: label('Wordt nagekeken', 'Checking'),
  checked: label('Nagekeken, nog niet ingevoerd', 'Checked, not imported yet'),
  importing: label('Wordt ingevoerd', 'Importing'),
  imported: label('Ingevoerd', 'Imported'),
  failed: label('Mislukt', 'Failed'),
} satisfies Record<RunState, { nl: string; en: string }>

const count = (name: string, nl: string, en: string) =>
  ({ name, type: 'number', label: label(nl, en), admin: { readOnly: true } }) as const

/** Each import of the register: whose, which file, what came of it. Written by the import itself. */
export const RegisterImportRuns: CollectionConfig = {
  slug: 'register-import-runs',
  labels: { singular: label('Import', 'Import'), plural: label('Imports', 'Imports') },
  admin: {
    group: label('Register', 'Register'),
    useAsTitle: 'fileName',
    defaultColumns: ['createdAt', 'fileName', 'state', 'peopleNew', 'peopleChanged', 'rowsRefused', 'actor'],
    description: label(
      'Een bestand invoeren doe je via Register invoeren op het startscherm van het beheer.',
      'To import a file, use Import the register on the first page of the admin.',
    ),
  },
  defaultSort: '-createdAt',
  endpoints: importEndpoints,
  access: { create: nobody, read: onlyFor('office'), update: nobody, delete: nobody },
  fields: [
    { name: 'fileName', type: 'text', label: label('Bestand', 'File'), required: true },
    count('fileSize', 'Grootte in bytes', 'Size in bytes'),
    {
      name: 'fingerprint',
      type: 'text',
      index: true,
      label: label('Vingerafdruk', 'Fingerprint'),
      admin: { hidden: true },
    },
    {
      name: 'state',
      type: 'select',
      label: label('Toestand', 'State'),
      required: true,
      index: true,
      options: RUN_STATES.map((value) => ({ value, label: STATE_LABELS[value] })),
    },
    { name: 'actor', type: 'text', label: label('Door', 'By'), required: true },
    {
      name: 'staff',
      type: 'relationship',
      relationTo: 'staff',
      label: label('Medewerker', 'Member of staff'),
    },
    { name: 'finishedAt', type: 'date', label: label('Klaar op', 'Finished at') },
    count('rows', 'Rijen', 'Rows'),
    count('peopleNew', 'Nieuwe personen', 'New people'),
    count('peopleChanged', 'Gewijzigde personen', 'Changed people'),
    count('diplomasNew', 'Nieuwe diploma’s', 'New diplomas'),
    count('diplomasChanged', 'Gewijzigde diploma’s', 'Changed diplomas'),
    count('rowsRefused', 'Geweigerde rijen', 'Refused rows'),
    { name: 'report', type: 'json', label: label('Verslag', 'Report') },
    { name: 'problem', type: 'text', label: label('Wat er misging', 'What went wrong') },
  ],
}
