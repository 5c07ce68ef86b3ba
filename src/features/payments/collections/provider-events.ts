import type { CollectionConfig } from 'payload'
import { label } from '@/platform/payload/label'
import { choice, line, MONEY_GROUP, moment, WRITTEN_BY_COMMANDS } from './money-fields'

/** What the provider told us, once each. The message as it came lies apart, where no screen shows it, for ninety days. */
export const ProviderEvents: CollectionConfig = {
  slug: 'provider-events',
  labels: {
    singular: label('Bericht', 'Provider’s message'),
    plural: label('Berichten', 'Provider’s messages'),
  },
  admin: {
    group: MONEY_GROUP,
    useAsTitle: 'providerId',
    defaultColumns: ['receivedAt', 'type', 'objectId', 'state'],
  },
  defaultSort: '-receivedAt',
  lockDocuments: false,
  timestamps: false,
  access: WRITTEN_BY_COMMANDS,
  fields: [
    line('providerId', ['Kenmerk bij de betaaldienst', 'Provider’s id'], { required: true, unique: true }),
    line('type', ['Soort', 'Type'], { required: true }),
    line('objectId', ['Waarover', 'About'], { index: true }),
    choice(
      'state',
      ['Toestand', 'State'],
      {
        received: label('Ontvangen', 'Received'),
        processed: label('Verwerkt', 'Processed'),
        unknown: label('Niet van ons', 'Not ours'),
      },
      { required: true, index: true },
    ),
    moment('receivedAt', ['Ontvangen op', 'Received at'], { required: true }),
    moment('processedAt', ['Verwerkt op', 'Processed at']),
  ],
}
