import type { Field, FieldAccess } from 'payload'
import { staffOf } from '@/platform/auth/staff-access'
import { localizedParagraph } from '@/platform/payload/fields/localized-text'
import { label } from '@/platform/payload/label'
import { POLICY_KINDS, type PolicyKind } from '../domain/cancellation-policy'
import { momentField, wholeNumber } from './sales-fields'

const POLICY_LABELS = {
  generous: label(
    'Soepel: alles terug tot 7 dagen ervoor, de helft tot de dag ervoor',
    'Generous: all back until 7 days before, half until the day before',
  ),
  'two-weeks': label('Alles terug tot 14 dagen ervoor', 'All back until 14 days before'),
  none: label('Niets terug', 'Nothing back'),
  own: label('Eigen regeling', 'Rules of our own'),
} satisfies Record<PolicyKind, { nl: string; en: string }>

/** Visitors read events too: what only registrants are told is not for them. */
const staffOnly: FieldAccess = ({ req }) => staffOf(req) !== null

const isOwn = (_data: unknown, sibling: { policy?: string }) => sibling.policy === 'own'

/** How one registers for an event, and what comes back when one cannot come. */
export const registrationFields: Field[] = [
  {
    type: 'row',
    fields: [
      momentField(
        'opensAt',
        ['Inschrijven vanaf', 'Registration opens'],
        ['Leeg: zodra ze gepubliceerd is', 'Empty: as soon as it is published'],
      ),
      momentField(
        'closesAt',
        ['Inschrijven tot', 'Registration closes'],
        ['Leeg: tot het begin', 'Empty: until it begins'],
      ),
    ],
  },
  { name: 'quotas', type: 'join', collection: 'event-quotas', on: 'event', label: label('Quota', 'Quotas') },
  {
    name: 'ticketTypes',
    type: 'join',
    collection: 'ticket-types',
    on: 'event',
    label: label('Tickettypes', 'Ticket types'),
  },
  {
    name: 'questions',
    type: 'join',
    collection: 'event-questions',
    on: 'event',
    label: label('Vragen', 'Questions'),
  },
  {
    name: 'hasWaitingList',
    type: 'checkbox',
    defaultValue: true,
    label: label('Wachtlijst als het volzet is', 'Waiting list when it is full'),
  },
  {
    name: 'policy',
    type: 'select',
    defaultValue: 'generous',
    label: label('Wie annuleert, krijgt terug', 'Who cancels gets back'),
    options: POLICY_KINDS.map((value) => ({ value, label: POLICY_LABELS[value] })),
  },
  {
    name: 'tiers',
    type: 'array',
    label: label('Eigen regeling', 'Rules of our own'),
    admin: { condition: isOwn },
    fields: [
      {
        type: 'row',
        fields: [
          wholeNumber('daysBefore', ['Tot zoveel dagen ervoor', 'Until so many days before'], { max: 365 }),
          {
            name: 'day',
            type: 'text',
            label: label('Of tot en met een dag (JJJJ-MM-DD)', 'Or up to and including a day (YYYY-MM-DD)'),
            validate: (value: string | null | undefined) =>
              !value || /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(value) || '2026-12-31',
          },
          wholeNumber('refundPercent', ['Percent terug', 'Percent back'], { required: true, max: 100 }),
          wholeNumber('feeCents', ['Kosten per ticket in cent', 'Fee a ticket in cents'], {
            required: true,
            defaultValue: 0,
          }),
        ],
      },
    ],
  },
  {
    ...localizedParagraph('confirmationText', {
      nl: 'Alleen voor wie ingeschreven is',
      en: 'Only for who registered',
    }),
    access: { read: staffOnly },
  },
  {
    name: 'onlineLink',
    type: 'text',
    label: label('Link om online mee te doen', 'Link to join online'),
    access: { read: staffOnly },
    admin: {
      description: label('Alleen wie ingeschreven is, krijgt hem.', 'Only who registered gets it.'),
    },
    validate: (value: string | null | undefined) =>
      !value || (URL.canParse(value) && new URL(value).protocol === 'https:') || 'https://…',
  },
]
