import type { CollectionConfig } from 'payload'
import type { Locale } from '@/kernel/locale'
import { label } from '@/platform/payload/label'
import type { OrderState } from '../domain/order-state'
import { cents, choice, line, MONEY_GROUP, moment, relation, WRITTEN_BY_COMMANDS } from './money-fields'

export const ORDER_STATE_LABELS = {
  open: label('Te betalen', 'To be paid'),
  processing: label('In verwerking', 'Processing'),
  expired: label('Verlopen', 'Expired'),
  paid: label('Betaald', 'Paid'),
  'partly-refunded': label('Deels terugbetaald', 'Partly refunded'),
  refunded: label('Terugbetaald', 'Refunded'),
  disputed: label('Betwist', 'Disputed'),
  'charged-back': label('Teruggevorderd door de bank', 'Charged back'),
} satisfies Record<OrderState, { nl: string; en: string }>

/** What is owed, by whom, and for what it is owed: a reference that this feature does not read. */
export const Orders: CollectionConfig = {
  slug: 'orders',
  labels: { singular: label('Bestelling', 'Order'), plural: label('Bestellingen', 'Orders') },
  admin: {
    group: MONEY_GROUP,
    useAsTitle: 'code',
    defaultColumns: ['code', 'createdAt', 'payerName', 'totalCents', 'state'],
    listSearchableFields: ['code', 'payerName', 'payerEmail'],
  },
  defaultSort: '-createdAt',
  lockDocuments: false,
  access: WRITTEN_BY_COMMANDS,
  fields: [
    line('code', ['Nummer', 'Number'], { required: true, unique: true }),
    choice('state', ['Toestand', 'State'], ORDER_STATE_LABELS, { required: true, index: true }),
    line('referenceKind', ['Waarvoor', 'For'], { required: true }),
    line('referenceId', ['Kenmerk', 'Reference'], { required: true }),
    relation('alumnus', 'alumni', ['Alumnus', 'Alumnus']),
    line('payerName', ['Naam van de betaler', 'Name of the payer'], { required: true }),
    line('payerEmail', ['E-mailadres', 'E-mail address'], { required: true }),
    choice(
      'locale',
      ['Taal', 'Language'],
      { nl: label('Nederlands', 'Dutch'), en: label('Engels', 'English') } satisfies Record<Locale, object>,
      { required: true },
    ),
    line('currency', ['Munt', 'Currency'], { required: true }),
    cents('totalCents', ['Totaal in cent', 'Total in cents'], { required: true }),
    moment('settledAt', ['Betaald op', 'Paid at']),
    moment('closedAt', ['Gesloten op', 'Closed at']),
  ],
}
