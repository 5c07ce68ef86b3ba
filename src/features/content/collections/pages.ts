import type { CollectionConfig } from 'payload'
import { onlyFor, publishedOr } from '@/platform/auth/staff-access'
import { refreshTags } from '@/platform/cache/tag-clock'
import { RESERVED_SLUGS } from '@/platform/i18n/pathnames'
import { DRAFT_BUTTONS, DRAFTED } from '@/platform/payload/drafts'
import { localizedLine, localizedParagraph } from '@/platform/payload/fields/localized-text'
import { publishAtField, queuePublication } from '@/platform/payload/fields/publish-at'
import { slugField } from '@/platform/payload/fields/slug'
import { translationsField } from '@/platform/payload/fields/translations'
import { label } from '@/platform/payload/label'
import { previewLink } from '@/platform/payload/preview-link'
import { pageBlocks } from '../blocks/page-blocks'

const refresh = refreshTags(['pages'])

/** A page that editors write. A page with a purpose is shown at that room's own address instead of under its slug. */
export const Pages: CollectionConfig = {
  slug: 'pages',
  labels: { singular: label('Pagina', 'Page'), plural: label('Pagina’s', 'Pages') },
  versions: DRAFTED,
  admin: {
    group: label('Inhoud', 'Content'),
    useAsTitle: 'title',
    preview: previewLink('pages'),
    defaultColumns: ['title', 'translations', '_status', 'updatedAt'],
    components: { edit: DRAFT_BUTTONS },
  },
  access: {
    create: onlyFor('office', 'editor'),
    read: publishedOr(['office', 'editor']),
    readVersions: onlyFor('office', 'editor'),
    update: onlyFor('office', 'editor'),
    delete: onlyFor('office', 'editor'),
  },
  hooks: {
    afterChange: [refresh.afterChange, queuePublication('pages')],
    afterDelete: [refresh.afterDelete],
  },
  fields: [
    localizedLine('title', { nl: 'Titel', en: 'Title' }, { required: true }),
    translationsField('title'),
    slugField({ from: 'title', reserved: RESERVED_SLUGS }),
    publishAtField,
    {
      name: 'purpose',
      type: 'select',
      unique: true,
      label: label('Vaste plek', 'Fixed place'),
      options: [
        { value: 'privacy', label: label('Privacyverklaring', 'Privacy terms') },
        { value: 'refunds', label: label('Voorwaarden voor terugbetaling', 'Refund terms') },
        { value: 'accessibility', label: label('Toegankelijkheidsverklaring', 'Accessibility statement') },
      ],
      admin: { position: 'sidebar' },
    },
    localizedParagraph(
      'summary',
      { nl: 'Waar deze pagina over gaat', en: 'What this page is about' },
      { maxLength: 300 },
    ),
    { name: 'blocks', type: 'blocks', label: label('Inhoud', 'Content'), blocks: pageBlocks },
  ],
}
