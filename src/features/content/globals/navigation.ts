import type { ArrayField, Field, GlobalConfig } from 'payload'
import { everyone, onlyFor } from '@/platform/auth/staff-access'
import { refreshTags } from '@/platform/cache/tag-clock'
import { localizedLine } from '@/platform/payload/fields/localized-text'
import { label } from '@/platform/payload/label'
import { roomOptions } from '../domain/room-labels'

const refresh = refreshTags(['site'])

/** A link to a room of the portal, or to a page of the CMS. */
const linkFields: Field[] = [
  localizedLine('label', { nl: 'Tekst', en: 'Text' }, { required: true }),
  {
    type: 'row',
    fields: [
      { name: 'room', type: 'select', label: label('Onderdeel', 'Room'), options: roomOptions },
      { name: 'page', type: 'relationship', relationTo: 'pages', label: label('of een pagina', 'or a page') },
    ],
  },
]

const links = (name: string, words: { nl: string; en: string }): ArrayField => ({
  name,
  type: 'array',
  label: label(words.nl, words.en),
  fields: linkFields,
})

/** The main menu, the doors of the home page and the footer. */
export const Navigation: GlobalConfig = {
  slug: 'navigation',
  label: label('Menu en voettekst', 'Navigation and footer'),
  admin: { group: label('Inhoud', 'Content') },
  access: { read: everyone, update: onlyFor('office', 'editor') },
  hooks: { afterChange: [refresh.afterChange] },
  fields: [
    links('main', { nl: 'Hoofdmenu', en: 'Main menu' }),
    {
      ...links('doors', { nl: 'Deuren op de startpagina', en: 'Doors on the home page' }),
      fields: [...linkFields, localizedLine('note', { nl: 'Eronder', en: 'Below it' })],
    },
    {
      name: 'footer',
      type: 'array',
      label: label('Voettekst', 'Footer'),
      maxRows: 4,
      fields: [
        localizedLine('heading', { nl: 'Kop', en: 'Heading' }, { required: true }),
        links('links', { nl: 'Links', en: 'Links' }),
      ],
    },
  ],
}
