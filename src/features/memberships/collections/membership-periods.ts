import type { CollectionConfig } from 'payload'
import { nobody } from '@/platform/auth/staff-access'
import { label } from '@/platform/payload/label'
import { ELSEWHERE_METHODS, PERIOD_ORIGINS } from '../domain/plan-words'
import { METHOD_LABELS, ORIGIN_LABELS } from './period-labels'
import { readByOfficers } from './plan-access'

/** A person × chapter × plan, from one day through another. Only added to: what was wrong is ended with a reason. */
export const MembershipPeriods: CollectionConfig = {
  slug: 'membership-periods',
  labels: {
    singular: label('Periode van een lid', 'Membership period'),
    plural: label('Periodes van leden', 'Membership periods'),
  },
  admin: {
    group: label('Vereniging', 'Association'),
    useAsTitle: 'firstDay',
    defaultColumns: ['alumnus', 'chapter', 'firstDay', 'lastDay', 'endedOn', 'origin'],
    listSearchableFields: ['firstDay', 'alumnus.search'],
  },
  defaultSort: '-firstDay',
  lockDocuments: false,
  access: { create: nobody, read: readByOfficers, update: nobody, delete: nobody },
  fields: [
    {
      name: 'alumnus',
      type: 'relationship',
      relationTo: 'alumni',
      label: label('Alumnus', 'Alumnus'),
      required: true,
      index: true,
    },
    {
      name: 'chapter',
      type: 'relationship',
      relationTo: 'chapters',
      label: label('Kring', 'Chapter'),
      required: true,
      index: true,
    },
    {
      name: 'plan',
      type: 'relationship',
      relationTo: 'membership-plans',
      label: label('Lidmaatschap', 'Plan'),
      required: true,
      index: true,
    },
    { name: 'firstDay', type: 'text', label: label('Eerste dag', 'First day'), required: true },
    {
      name: 'lastDay',
      type: 'text',
      label: label('Laatste dag (leeg: levenslang)', 'Last day (empty: for life)'),
      index: true,
    },
    {
      name: 'endedOn',
      type: 'text',
      label: label('Vroeger gestopt: laatste dag die telt', 'Ended early: last day that counts'),
    },
    { name: 'graceDays', type: 'number', label: label('Dagen respijt', 'Days of grace'), required: true },
    {
      name: 'origin',
      type: 'select',
      label: label('Hoe verkregen', 'How obtained'),
      required: true,
      options: PERIOD_ORIGINS.map((value) => ({ value, label: ORIGIN_LABELS[value] })),
    },
    {
      name: 'amountCents',
      type: 'number',
      label: label('Bedrag in cent', 'Amount in cents'),
      required: true,
    },
    {
      name: 'order',
      type: 'relationship',
      relationTo: 'orders',
      label: label('Bestelling', 'Order'),
      index: true,
    },
    {
      name: 'orderLine',
      type: 'relationship',
      relationTo: 'order-lines',
      label: label('Regel van de bestelling', 'Line of the order'),
      index: true,
    },
    {
      name: 'method',
      type: 'select',
      label: label('Elders betaald per', 'Paid elsewhere by'),
      options: ELSEWHERE_METHODS.map((value) => ({ value, label: METHOD_LABELS[value] })),
    },
    { name: 'reason', type: 'textarea', label: label('Reden', 'Reason') },
    { name: 'partnerName', type: 'text', label: label('Met partner', 'With partner') },
    { name: 'grantedBy', type: 'relationship', relationTo: 'staff', label: label('Door', 'By') },
  ],
}
