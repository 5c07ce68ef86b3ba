import type { CollectionConfig } from 'payload'
import { everyone, onlyFor } from '@/platform/auth/staff-access'
import { label } from '@/platform/payload/label'
import { normalPath, redirectRefusal } from '../domain/redirect-rules'

/** Addresses that moved: visitors of the old one are sent to the new one for good (301). */
export const Redirects: CollectionConfig = {
  slug: 'redirects',
  labels: { singular: label('Doorverwijzing', 'Redirect'), plural: label('Doorverwijzingen', 'Redirects') },
  admin: { group: label('Inhoud', 'Content'), useAsTitle: 'from', defaultColumns: ['from', 'to'] },
  access: {
    create: onlyFor('office', 'editor'),
    read: everyone,
    update: onlyFor('office', 'editor'),
    delete: onlyFor('office', 'editor'),
  },
  fields: [
    {
      name: 'from',
      type: 'text',
      label: label('Oud adres', 'Old address'),
      required: true,
      unique: true,
      hooks: { beforeValidate: [({ value }) => (typeof value === 'string' ? normalPath(value) : value)] },
      admin: {
        description: label('Het pad, zoals /miscellaneous/faq.', 'The path, like /miscellaneous/faq.'),
      },
    },
    {
      name: 'to',
      type: 'text',
      label: label('Nieuw adres', 'New address'),
      required: true,
      validate: (
        value: string | null | undefined,
        { siblingData, req }: { siblingData: { from?: string }; req: { i18n: { language: string } } },
      ) => {
        const refusal = redirectRefusal(siblingData.from ?? '', value ?? '')
        return refusal ? refusal[req.i18n.language === 'en' ? 'en' : 'nl'] : true
      },
      admin: {
        description: label(
          'Een pad van dit portaal of een volledig webadres.',
          'A path of this portal or a full web address.',
        ),
      },
    },
  ],
}
