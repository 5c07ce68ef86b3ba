import type { CollectionAfterChangeHook, CollectionSlug, DateField } from 'payload'
import { enqueueWith } from '@/platform/jobs/enqueue'
import { label } from '../label'

/** When a draft goes out by itself. */
export const publishAtField: DateField = {
  name: 'publishAt',
  type: 'date',
  label: label('Publiceren op', 'Publish at'),
  admin: {
    position: 'sidebar',
    date: { pickerAppearance: 'dayAndTime', timeIntervals: 15 },
    description: label(
      'Bewaar als concept: op dit moment wordt het vanzelf gepubliceerd.',
      'Save as a draft: at this moment it is published by itself.',
    ),
  },
}

/** Queues the publication of a draft inside the save itself; saving again moves it, publishing by hand makes it moot. */
export const queuePublication =
  (collection: CollectionSlug): CollectionAfterChangeHook =>
  async ({ doc, req }) => {
    if (doc._status !== 'draft' || !doc.publishAt) return doc
    await enqueueWith(req, 'publish-scheduled', {
      payload: { collection, id: doc.id },
      jobKey: `publish:${collection}:${doc.id}`,
      runAt: new Date(doc.publishAt),
    })
    return doc
  }
