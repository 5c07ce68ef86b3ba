import type { Field, FieldAccess, FieldHook, JoinField } from 'payload'
import { staffOf } from '@/platform/auth/staff-access'
import { isWhileTyping } from '@/platform/payload/drafts'
import { amountField } from '@/platform/payload/fields/amount'
import { localizedParagraph } from '@/platform/payload/fields/localized-text'
import { label } from '@/platform/payload/label'
import { POLICY_KINDS, type PolicyKind } from '../domain/cancellation-policy'
import { momentField, type Words, wholeNumber } from './sales-fields'

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

/** What is put aside while somebody types is not judged yet, and an amount that cannot be read is no amount. */
const nothingWhileUnreadable: FieldHook = ({ value, req }) =>
  typeof value === 'number' && Number.isNaN(value) && isWhileTyping(req) ? null : value

type Belonging = { readonly words: Words; readonly help: Words; readonly columns: string[] }

/** What stands in a collection of its own and is made, changed and removed from the event. */
function belonging(
  name: string,
  collection: 'event-quotas' | 'ticket-types' | 'event-questions',
  { words, help, columns }: Belonging,
): JoinField {
  return {
    name,
    type: 'join',
    collection,
    on: 'event',
    defaultLimit: 50,
    label: label(words[0], words[1]),
    admin: {
      defaultColumns: columns,
      description: label(help[0], help[1]),
      disableListColumn: true,
    },
  }
}

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
  belonging('quotas', 'event-quotas', {
    words: ['Quota: hoeveel plaatsen er zijn', 'Quotas: how many seats there are'],
    help: [
      'Begin hier. Een zaal van 80 is één quotum van 80; meerdere tickettypes kunnen erop tellen.',
      'Begin here. A hall of 80 is one quota of 80; several ticket types can draw on it.',
    ],
    columns: ['name', 'size'],
  }),
  belonging('ticketTypes', 'ticket-types', {
    words: ['Tickettypes: waarmee men zich inschrijft', 'Ticket types: what one registers with'],
    help: [
      'Elk met een prijs, een ledenprijs als je wilt, en het quotum waarop het telt.',
      'Each with a price, a member price if you like, and the quota it draws on.',
    ],
    columns: ['name', 'priceCents', 'memberPriceCents'],
  }),
  belonging('questions', 'event-questions', {
    words: ['Vragen bij het inschrijven', 'Questions when registering'],
    help: [
      'Vraag alleen wat je nodig hebt: bijvoorbeeld eetgewoonten.',
      'Ask only what you need: such as a diet.',
    ],
    columns: ['question', 'kind', 'asks'],
  }),
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
    admin: {
      condition: isOwn,
      description: label(
        'Een rij per termijn. Na de laatste termijn komt er niets meer terug.',
        'A row for each term. After the last one nothing comes back any more.',
      ),
    },
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
          {
            ...amountField('feeCents', ['Kosten per ticket in euro', 'Fee a ticket in euros'], {
              required: true,
              defaultValue: 0,
            }),
            hooks: { beforeChange: [nothingWhileUnreadable] },
          },
        ],
      },
    ],
  },
  {
    ...localizedParagraph('confirmationText', {
      nl: 'Tekst in de bevestiging',
      en: 'Text in the confirmation',
    }),
    access: { read: staffOnly },
    admin: {
      description: label(
        'Alleen voor wie ingeschreven is: waar je je fiets zet, wat je meebrengt.',
        'Only for who registered: where to leave a bicycle, what to bring.',
      ),
    },
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
