import type { CollectionConfig } from 'payload'
import { label } from '@/platform/payload/label'
import { TASK_KINDS, type TaskKind } from '../domain/task-kinds'
import { cents, choice, line, MONEY_GROUP, moment, relation, WRITTEN_BY_COMMANDS } from './money-fields'

export const TASK_LABELS = {
  unallocated: label('Geld zonder bestemming', 'Money without a destination'),
  'refund-failed': label('Mislukte terugbetaling', 'Failed refund'),
  dispute: label('Betwisting', 'Dispute'),
  difference: label('Verschil met de betaaldienst', 'Difference with the provider'),
} satisfies Record<TaskKind, { nl: string; en: string }>

/** What waits for a person. A task is made once, and closes by itself when what it asks for is done. */
export const TreasurerTasks: CollectionConfig = {
  slug: 'treasurer-tasks',
  labels: {
    singular: label('Taak', 'Task'),
    plural: label('Taken van de penningmeester', 'Treasurer’s tasks'),
  },
  admin: {
    group: MONEY_GROUP,
    useAsTitle: 'key',
    defaultColumns: ['createdAt', 'kind', 'order', 'amountCents', 'doneAt'],
  },
  defaultSort: '-createdAt',
  lockDocuments: false,
  access: WRITTEN_BY_COMMANDS,
  fields: [
    choice(
      'kind',
      ['Soort', 'Kind'],
      Object.fromEntries(TASK_KINDS.map((kind) => [kind, TASK_LABELS[kind]])) as typeof TASK_LABELS,
      { required: true, index: true },
    ),
    line('key', ['Sleutel', 'Key'], { required: true, unique: true }),
    line('detail', ['Wat er is', 'What it is'], { required: true }),
    relation('order', 'orders', ['Bestelling', 'Order']),
    relation('payment', 'payments', ['Betaling', 'Payment']),
    relation('refund', 'refunds', ['Terugbetaling', 'Refund']),
    cents('amountCents', ['Bedrag in cent', 'Amount in cents']),
    moment('doneAt', ['Klaar op', 'Done at'], { index: true }),
    relation('doneBy', 'staff', ['Door', 'By']),
    line('note', ['Opmerking', 'Note']),
  ],
}
