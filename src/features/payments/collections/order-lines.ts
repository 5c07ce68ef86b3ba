import type { CollectionConfig } from 'payload'
import { label } from '@/platform/payload/label'
import { cents, line, MONEY_GROUP, relation, WRITTEN_BY_COMMANDS } from './money-fields'

/** What an order is made of: each line names the chapter it is for, and its tax or why there is none. */
export const OrderLines: CollectionConfig = {
  slug: 'order-lines',
  labels: { singular: label('Regel', 'Line'), plural: label('Regels van bestellingen', 'Lines of orders') },
  admin: {
    group: MONEY_GROUP,
    useAsTitle: 'description',
    defaultColumns: ['order', 'description', 'chapter', 'grossCents'],
  },
  lockDocuments: false,
  access: WRITTEN_BY_COMMANDS,
  fields: [
    relation('order', 'orders', ['Bestelling', 'Order'], { required: true }),
    { name: 'position', type: 'number', label: label('Plaats', 'Position'), required: true },
    relation('chapter', 'chapters', ['Kring', 'Chapter'], { required: true }),
    line('kind', ['Soort', 'Kind'], { required: true }),
    line('description', ['Omschrijving', 'Description'], { required: true }),
    { name: 'quantity', type: 'number', label: label('Aantal', 'Quantity'), required: true },
    cents('unitNetCents', ['Stukprijs zonder btw, in cent', 'Price of one without VAT, in cents'], {
      required: true,
    }),
    cents('netCents', ['Zonder btw, in cent', 'Without VAT, in cents'], { required: true }),
    {
      name: 'vatBasisPoints',
      type: 'number',
      label: label('Btw in honderdsten van een procent', 'VAT in hundredths of a percent'),
    },
    line('vatExemption', ['Vrijstelling', 'Exemption']),
    cents('vatCents', ['Btw in cent', 'VAT in cents'], { required: true }),
    cents('grossCents', ['Te betalen, in cent', 'To pay, in cents'], { required: true }),
  ],
}
