import type { UIField } from 'payload'
import { label } from '../label'

/**
 * Which languages a text was written in: a column of lists, and below the button that publishes a warning about the one
 * that is missing. Nothing is stored.
 */
export const translationsField = (titleField: string): UIField => ({
  name: 'translations',
  type: 'ui',
  label: label('Talen', 'Languages'),
  admin: {
    position: 'sidebar',
    components: {
      Cell: {
        path: '@/platform/payload/admin/translations-cell#TranslationsCell',
        serverProps: { titleField },
      },
      Field: '@/platform/payload/admin/missing-language#MissingLanguage',
    },
  },
})
