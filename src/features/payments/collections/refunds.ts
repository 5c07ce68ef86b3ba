import type { CollectionConfig } from 'payload'
import { label } from '@/platform/payload/label'
import type { RefundState } from '../domain/refund-states'
import { cents, choice, line, MONEY_GROUP, moment, relation, WRITTEN_BY_COMMANDS } from './money-fields'

const STATE_LABELS = {
  requested: label('Gevraagd', 'Requested'),
  submitted: label('Bij de betaaldienst', 'With the provider'),
  succeeded: label('Terugbetaald', 'Refunded'),
  failed: label('Mislukt', 'Failed'),
  manual: label('Met de hand overgeschreven', 'Transferred by hand'),
} satisfies Record<RefundState, { nl: string; en: string }>

/** Money on its way back. It stays owed until it is with the payer, however often that fails. */
export const Refunds: CollectionConfig = {
  slug: 'refunds',
  labels: { singular: label('Terugbetaling', 'Refund'), plural: label('Terugbetalingen', 'Refunds') },
  admin: {
    group: MONEY_GROUP,
    useAsTitle: 'code',
    defaultColumns: ['code', 'order', 'createdAt', 'amountCents', 'state', 'failure'],
  },
  defaultSort: '-createdAt',
  lockDocuments: false,
  access: WRITTEN_BY_COMMANDS,
  fields: [
    line('code', ['Nummer', 'Number'], { required: true, unique: true }),
    relation('order', 'orders', ['Bestelling', 'Order'], { required: true }),
    relation('payment', 'payments', ['Betaling', 'Payment'], { required: true }),
    choice(
      'source',
      ['Van', 'Out of'],
      {
        order: label('De bestelling', 'The order'),
        surplus: label('Niet-toegewezen geld', 'Unallocated money'),
      },
      { required: true },
    ),
    cents('amountCents', ['Bedrag in cent', 'Amount in cents'], { required: true }),
    choice('state', ['Toestand', 'State'], STATE_LABELS, { required: true, index: true }),
    line('reason', ['Waarom', 'Why'], { required: true }),
    line('requestKey', ['Sleutel van de vraag', 'Key of the request'], { unique: true }),
    { name: 'attempt', type: 'number', label: label('Poging', 'Attempt'), required: true },
    line('providerId', ['Kenmerk bij de betaaldienst', 'Provider’s id'], { unique: true }),
    line('failure', ['Reden van mislukking', 'Reason of failure']),
    relation('requestedBy', 'staff', ['Gevraagd door', 'Requested by']),
    moment('finishedAt', ['Klaar op', 'Finished at']),
    line('iban', ['IBAN', 'IBAN']),
    line('accountHolder', ['Rekeninghouder', 'Account holder']),
    line('bankReference', ['Kenmerk van de overschrijving', 'Reference of the transfer']),
  ],
}
