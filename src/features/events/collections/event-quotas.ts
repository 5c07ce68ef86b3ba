import type { CollectionAfterChangeHook, CollectionConfig } from 'payload'
import { refreshTags } from '@/platform/cache/tag-clock'
import { enqueueWith } from '@/platform/jobs/enqueue'
import { localizedLine } from '@/platform/payload/fields/localized-text'
import { label } from '@/platform/payload/label'
import { keepSizeAboveTaken, refuseToRemoveSold } from './keep-sold-as-it-is'
import { FOLLOWS_ITS_EVENT, idOf, keepEventOwn } from './own-event'
import { eventField } from './sales-fields'

const refresh = refreshTags(['events'])

/** More room: who waits hears of it at once. */
const moveUp: CollectionAfterChangeHook = async ({ doc, req }) => {
  const eventId = idOf(doc.event)
  await enqueueWith(req, 'tidy-seats', { payload: { eventId }, jobKey: `tidy-seats:${eventId}` })
  return doc
}

/** So many seats, shared by one or more ticket types. What is taken of them stands apart, in `quota_seats`. */
export const EventQuotas: CollectionConfig = {
  slug: 'event-quotas',
  labels: { singular: label('Quotum', 'Quota'), plural: label('Quota', 'Quotas') },
  admin: { group: false, useAsTitle: 'name', defaultColumns: ['name', 'size', 'event'] },
  access: FOLLOWS_ITS_EVENT,
  hooks: {
    beforeValidate: [keepEventOwn, keepSizeAboveTaken],
    afterChange: [moveUp, refresh.afterChange],
    beforeDelete: [refuseToRemoveSold('quota')],
    afterDelete: [refresh.afterDelete],
  },
  fields: [
    eventField,
    localizedLine('name', { nl: 'Naam', en: 'Name' }, { required: true }),
    {
      name: 'size',
      type: 'number',
      min: 0,
      label: label('Aantal plaatsen', 'Number of seats'),
      admin: {
        step: 1,
        description: label(
          'Laat leeg voor onbeperkt; 0 sluit de verkoop.',
          'Leave empty for no limit; 0 closes the sale.',
        ),
      },
      validate: (value: number | null | undefined, { req }: { req: { i18n: { language: string } } }) =>
        value === null ||
        value === undefined ||
        (Number.isInteger(value) && value >= 0) ||
        (req.i18n.language === 'en' ? 'A whole number, or nothing.' : 'Een geheel getal, of niets.'),
    },
  ],
}
