import type { CollectionConfig } from 'payload'
import { refreshTags } from '@/platform/cache/tag-clock'
import { localizedLine, localizedParagraph } from '@/platform/payload/fields/localized-text'
import { amountField } from '@/platform/payload/fields/amount'
import { label } from '@/platform/payload/label'
import { keepQuotasOfSold, refuseToRemoveSold } from './keep-sold-as-it-is'
import { keepTicketTypeLegal } from './keep-ticket-type-legal'
import { FOLLOWS_ITS_EVENT, keepEventOwn } from './own-event'
import { eventField, momentField, positionField, wholeNumber } from './sales-fields'

const refresh = refreshTags(['events'])

/** What one can register with: a price, who may, how many, and the quotas it draws a seat from. */
export const TicketTypes: CollectionConfig = {
  slug: 'ticket-types',
  labels: { singular: label('Tickettype', 'Ticket type'), plural: label('Tickettypes', 'Ticket types') },
  admin: {
    group: false,
    useAsTitle: 'name',
    defaultColumns: ['name', 'priceCents', 'memberPriceCents', 'quotas', 'position'],
  },
  defaultSort: 'position',
  access: FOLLOWS_ITS_EVENT,
  hooks: {
    beforeValidate: [keepEventOwn, keepTicketTypeLegal, keepQuotasOfSold],
    afterChange: [refresh.afterChange],
    beforeDelete: [refuseToRemoveSold('type')],
    afterDelete: [refresh.afterDelete],
  },
  fields: [
    eventField,
    localizedLine('name', { nl: 'Naam', en: 'Name' }, { required: true }),
    localizedParagraph(
      'description',
      { nl: 'Wat je ervoor krijgt', en: 'What it gives' },
      { maxLength: 500 },
    ),
    {
      type: 'row',
      fields: [
        amountField('priceCents', ['Prijs in euro', 'Price in euros'], {
          required: true,
          defaultValue: 0,
          help: ['Bijvoorbeeld 25 of 12,50; 0 is gratis.', 'Such as 25 or 12.50; 0 is free.'],
        }),
        amountField('memberPriceCents', ['Ledenprijs in euro', 'Member price in euros'], {
          help: [
            'Laat leeg als leden hetzelfde betalen. Eén ticket per lid aan deze prijs.',
            'Leave empty when members pay the same. One ticket a member at this price.',
          ],
        }),
      ],
    },
    {
      name: 'needsMembership',
      type: 'checkbox',
      defaultValue: false,
      label: label('Alleen voor betalende leden', 'For paying members only'),
    },
    {
      type: 'row',
      fields: [
        momentField('salesFrom', ['Te koop vanaf', 'On sale from']),
        momentField('salesUntil', ['Te koop tot', 'On sale until']),
      ],
    },
    {
      type: 'row',
      fields: [
        wholeNumber('minPerBooking', ['Minstens per inschrijving', 'At least a booking'], {
          required: true,
          defaultValue: 1,
          min: 1,
          max: 20,
        }),
        wholeNumber('maxPerBooking', ['Hoogstens per inschrijving', 'At most a booking'], {
          required: true,
          defaultValue: 10,
          min: 1,
          max: 20,
        }),
        wholeNumber('maxPerPerson', ['Hoogstens per persoon', 'At most a person'], { min: 1 }),
      ],
    },
    {
      name: 'quotas',
      type: 'relationship',
      relationTo: 'event-quotas',
      hasMany: true,
      required: true,
      minRows: 1,
      label: label('Telt mee in deze quota', 'Draws on these quotas'),
      filterOptions: ({ data }) => (data.event ? { event: { equals: data.event } } : true),
    },
    positionField,
  ],
}
