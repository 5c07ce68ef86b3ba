import type { UIField } from 'payload'
import { label } from '../label'

/** A column of lists: which languages a text was written in. Nothing is stored. */
export const translationsColumn = (titleField: string): UIField => ({
  name: 'translations',
  type: 'ui',
  label: label('Talen', 'Languages'),
  admin: {
    components: {
      Cell: {
        path: '@/platform/payload/admin/translations-cell#TranslationsCell',
        serverProps: { titleField },
      },
    },
  },
})

/** For a collection's edit screen: a warning beside the button that publishes. */
export const MISSING_LANGUAGE = '@/platform/payload/admin/missing-language#MissingLanguage'
