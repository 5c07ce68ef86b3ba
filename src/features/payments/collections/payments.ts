import type { CollectionConfig } from 'payload'
import { label } from '@/platform/payload/label'
import type { HeldReason, PaymentState } from '../domain/payment-states'
import { cents, choice, line, MONEY_GROUP, moment, relation, WRITTEN_BY_COMMANDS } from './money-fields'

const STATE_LABELS = {
  processing: label('In verwerking', 'Processing'),
  captured: label('Ontvangen', 'Received'),
  failed: label('Mislukt', 'Failed'),
} satisfies Record<PaymentState, { nl: string; en: string }>

const HELD_LABELS = {
  'paid-twice': label('Twee keer betaald', 'Paid twice'),
  'amount-differs': label('Ander bedrag dan gevraagd', 'Another amount than asked'),
  'not-accepted': label('Kwam te laat', 'Came too late'),
  'nobody-settles': label('Niemand weet waarvoor', 'Nobody knows what for'),
} satisfies Record<HeldReason, { nl: string; en: string }>

/** One charge at a provider. `provider` is there because money will also come by bank transfer. */
export const Payments: CollectionConfig = {
  slug: 'payments',
  labels: { singular: label('Betaling', 'Payment'), plural: label('Betalingen', 'Payments') },
  admin: {
    group: MONEY_GROUP,
    useAsTitle: 'chargeId',
    defaultColumns: ['order', 'capturedAt', 'method', 'amountCents', 'state', 'held'],
  },
  defaultSort: '-createdAt',
  lockDocuments: false,
  access: WRITTEN_BY_COMMANDS,
  fields: [
    relation('order', 'orders', ['Bestelling', 'Order'], { required: true }),
    choice(
      'provider',
      ['Betaaldienst', 'Provider'],
      { stripe: label('Stripe', 'Stripe') },
      { required: true },
    ),
    line('chargeId', ['Afschrijving', 'Charge'], { required: true }),
    line('intentId', ['Betaalopdracht', 'Payment intent'], { index: true }),
    line('method', ['Betaalwijze', 'Method']),
    choice('state', ['Toestand', 'State'], STATE_LABELS, { required: true, index: true }),
    cents('amountCents', ['Bedrag in cent', 'Amount in cents'], { required: true }),
    cents('settledCents', ['Verrekend, in cent', 'Settled, in cents'], { required: true }),
    cents('feeCents', ['Kosten in cent', 'Fee in cents']),
    choice('held', ['Niet toegewezen omdat', 'Not allocated because'], HELD_LABELS),
    relation('movedFrom', 'orders', ['Betaald voor', 'Paid for']),
    moment('capturedAt', ['Ontvangen op', 'Received at']),
    line('failure', ['Reden van mislukking', 'Reason of failure']),
  ],
}
