import type { CollectionConfig } from 'payload'
import { everyone, onlyFor } from '@/platform/auth/staff-access'
import { refreshTags } from '@/platform/cache/tag-clock'
import { env } from '@/platform/env'
import { label } from '@/platform/payload/label'
import { ALLOWED_MEDIA_TYPES } from '../domain/media-types'
import { refuseDisguisedFile } from './refuse-disguised-file'

const refresh = refreshTags(['events', 'chapters', 'pages', 'site'])

/** Pictures and documents for the public pages; what they show is told in both languages. */
export const Media: CollectionConfig = {
  slug: 'media',
  labels: { singular: label('Bestand', 'File'), plural: label('Beelden en bestanden', 'Pictures and files') },
  admin: { group: label('Inhoud', 'Content'), defaultColumns: ['filename', 'alt.nl', 'updatedAt'] },
  access: {
    create: onlyFor('office', 'editor', 'chapter-officer'),
    read: everyone,
    update: onlyFor('office', 'editor'),
    delete: onlyFor('office', 'editor'),
  },
  hooks: {
    beforeOperation: [refuseDisguisedFile],
    afterChange: [refresh.afterChange],
    afterDelete: [refresh.afterDelete],
  },
  upload: {
    staticDir: env().MEDIA_DIR,
    mimeTypes: [...ALLOWED_MEDIA_TYPES],
    focalPoint: true,
    formatOptions: { format: 'webp', options: { quality: 82 } },
    resizeOptions: { width: 2400, withoutEnlargement: true },
    imageSizes: [
      { name: 'small', width: 480, formatOptions: { format: 'webp', options: { quality: 78 } } },
      { name: 'medium', width: 960, formatOptions: { format: 'webp', options: { quality: 78 } } },
      { name: 'large', width: 1600, formatOptions: { format: 'webp', options: { quality: 78 } } },
    ],
    adminThumbnail: 'small',
  },
  fields: [
    {
      name: 'alt',
      type: 'group',
      label: label('Wat is er te zien?', 'What does it show?'),
      // Two fields, not one localized field: Payload asks a localized field in the language of the day only.
      fields: [
        { name: 'nl', type: 'text', label: label('In het Nederlands', 'In Dutch'), required: true },
        { name: 'en', type: 'text', label: label('In het Engels', 'In English'), required: true },
      ],
      admin: {
        description: label('Voor wie het beeld niet ziet.', 'For those who cannot see it.'),
      },
    },
    { name: 'credit', type: 'text', label: label('Maker', 'Credit') },
  ],
}
