import type { CollectionConfig } from 'payload'
import { everyone, onlyFor } from '@/platform/auth/staff-access'
import { refreshTags } from '@/platform/cache/tag-clock'
import { localizedLine } from '@/platform/payload/fields/localized-text'
import { slugField } from '@/platform/payload/fields/slug'
import { label } from '@/platform/payload/label'

const refresh = refreshTags(['faq'])

export const FaqCategories: CollectionConfig = {
  slug: 'faq-categories',
  labels: {
    singular: label('FAQ-rubriek', 'FAQ category'),
    plural: label('FAQ-rubrieken', 'FAQ categories'),
  },
  orderable: true,
  admin: { group: label('Inhoud', 'Content'), useAsTitle: 'name', defaultColumns: ['name', 'slug'] },
  access: {
    create: onlyFor('office', 'editor'),
    read: everyone,
    update: onlyFor('office', 'editor'),
    delete: onlyFor('office', 'editor'),
  },
  hooks: { afterChange: [refresh.afterChange], afterDelete: [refresh.afterDelete] },
  fields: [
    localizedLine('name', { nl: 'Naam', en: 'Name' }, { required: true }),
    slugField({ from: 'name' }),
  ],
}
