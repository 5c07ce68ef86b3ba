import { databaseEntries } from './faq-database'
import type { FaqCategory, FaqEntry } from './faq-entry'
import { generalEntries } from './faq-general'
import { regionalEntries } from './faq-regional'

export const faqCategories = [
  {
    key: 'general',
    name: { nl: 'Algemeen', en: 'General' },
    slug: { nl: 'algemeen', en: 'general' },
  },
  {
    key: 'database',
    name: { nl: 'Het alumnidatabestand', en: 'The alumni database' },
    slug: { nl: 'alumnidatabestand', en: 'alumni-database' },
  },
  {
    key: 'regional',
    name: { nl: 'Regionale werking', en: 'Regional chapters' },
    slug: { nl: 'regionale-werking', en: 'regional-chapters' },
  },
] as const satisfies readonly FaqCategory[]

/** Every entry, in the order in which readers meet them. */
export const faqEntries: readonly FaqEntry[] = [...generalEntries, ...databaseEntries, ...regionalEntries]
