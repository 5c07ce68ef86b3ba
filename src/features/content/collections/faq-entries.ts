import type { CollectionConfig } from 'payload'
import { onlyFor, publishedOr } from '@/platform/auth/staff-access'
import { refreshTags } from '@/platform/cache/tag-clock'
import { DRAFT_BUTTONS, DRAFTED } from '@/platform/payload/drafts'
import { localizedLine } from '@/platform/payload/fields/localized-text'
import { publishAtField, queuePublication } from '@/platform/payload/fields/publish-at'
import { slugField } from '@/platform/payload/fields/slug'
import { translationsField } from '@/platform/payload/fields/translations'
import { label } from '@/platform/payload/label'
import { previewLink } from '@/platform/payload/preview-link'
import { roomOptions } from '../domain/room-labels'

const refresh = refreshTags(['faq'])

/** A question people ask, and its answer. */
export const FaqEntries: CollectionConfig = {
  slug: 'faq-entries',
  labels: {
    singular: label('Veelgestelde vraag', 'FAQ entry'),
    plural: label('Veelgestelde vragen', 'FAQ entries'),
  },
  orderable: true,
  versions: DRAFTED,
  admin: {
    group: label('Inhoud', 'Content'),
    useAsTitle: 'question',
    preview: previewLink('faq-entries'),
    defaultColumns: ['question', 'category', 'translations', '_status'],
    components: {
      edit: {
        ...DRAFT_BUTTONS,
        beforeDocumentControls: ['@/features/content/components/faq-votes#FaqVotes'],
      },
    },
  },
  access: {
    create: onlyFor('office', 'editor'),
    read: publishedOr(['office', 'editor']),
    readVersions: onlyFor('office', 'editor'),
    update: onlyFor('office', 'editor'),
    delete: onlyFor('office', 'editor'),
  },
  hooks: {
    afterChange: [refresh.afterChange, queuePublication('faq-entries')],
    afterDelete: [refresh.afterDelete],
  },
  fields: [
    localizedLine('question', { nl: 'Vraag', en: 'Question' }, { required: true }),
    translationsField('question'),
    slugField({ from: 'question' }),
    publishAtField,
    { name: 'answer', type: 'richText', label: label('Antwoord', 'Answer'), localized: true, required: true },
    {
      name: 'category',
      type: 'relationship',
      relationTo: 'faq-categories',
      label: label('Rubriek', 'Category'),
      required: true,
      index: true,
      admin: { position: 'sidebar' },
    },
    {
      name: 'rooms',
      type: 'select',
      hasMany: true,
      label: label('Waar je het meteen regelt', 'Where to do it at once'),
      options: roomOptions,
      admin: {
        description: label(
          'Knoppen onder het antwoord, in deze volgorde.',
          'Buttons under the answer, in this order.',
        ),
      },
    },
    {
      name: 'seeAlso',
      type: 'relationship',
      relationTo: 'faq-entries',
      hasMany: true,
      label: label('Zie ook', 'See also'),
      filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
    },
  ],
}
