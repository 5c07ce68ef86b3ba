import type { CollectionSlug, GeneratePreviewURL } from 'payload'

/** What can be looked at on the site itself before it is published. */
export const PREVIEWED = ['pages', 'faq-entries', 'events', 'chapters'] as const satisfies CollectionSlug[]
export type Previewed = (typeof PREVIEWED)[number]

/** Where the admin's preview button leads: the route that lets in whoever may see this draft. */
export const previewLink =
  (collection: Previewed): GeneratePreviewURL =>
  ({ id }, { locale }) =>
    typeof id === 'number'
      ? `/api/preview?${new URLSearchParams({ collection, id: String(id), locale })}`
      : null
