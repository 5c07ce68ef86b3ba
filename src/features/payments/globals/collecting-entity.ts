import type { GlobalAfterChangeHook, GlobalConfig, TextFieldValidation } from 'payload'
import { onlyFor } from '@/platform/auth/staff-access'
import { actorOf, recordChange } from '@/platform/database/audit-log'
import { label } from '@/platform/payload/label'
import { MONEY_GROUP } from '../collections/money-fields'
import { isReceiptSeries } from '../domain/receipt-number'

const FIELDS = ['name', 'address', 'enterpriseNumber', 'iban', 'receiptSeries', 'email'] as const

/** Who it was, and what it said before: this name stands on every receipt. */
const logChange: GlobalAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const [before, after] = [only(previousDoc ?? {}), only(doc)]
  await recordChange(req, {
    actor: actorOf(req),
    action: 'changed',
    subject: { table: 'collecting_entity', id: 1 },
    person: null,
    before,
    after,
  })
  return doc
}

const only = (doc: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(FIELDS.map((field) => [field, doc[field] ?? null]))

const validSeries: TextFieldValidation = (value) =>
  (value && isReceiptSeries(value)) ||
  'Twee tot acht hoofdletters of cijfers. / Two to eight capitals or digits.'

/** Who takes all the money, on behalf of the chapters. Documents keep what this said on the day they were issued. */
export const CollectingEntity: GlobalConfig = {
  slug: 'collecting-entity',
  label: label('Inninger', 'Collecting entity'),
  admin: {
    group: MONEY_GROUP,
    description: label(
      'Deze vereniging int het geld voor alle kringen. Een andere naam of reeks geldt vanaf het volgende betalingsbewijs.',
      'This association collects the money for all chapters. Another name or series counts from the next receipt on.',
    ),
  },
  access: { read: onlyFor('treasurer', 'office'), update: onlyFor('office') },
  hooks: { afterChange: [logChange] },
  fields: [
    { name: 'name', type: 'text', label: label('Naam', 'Name'), required: true },
    { name: 'address', type: 'textarea', label: label('Adres', 'Address'), required: true },
    {
      name: 'enterpriseNumber',
      type: 'text',
      label: label('Ondernemingsnummer', 'Enterprise number'),
      required: true,
    },
    { name: 'iban', type: 'text', label: label('IBAN', 'IBAN'), required: true },
    { name: 'email', type: 'email', label: label('E-mailadres', 'E-mail address'), required: true },
    {
      name: 'receiptSeries',
      type: 'text',
      label: label('Reeks van de betalingsbewijzen', 'Series of the receipts'),
      required: true,
      defaultValue: 'AL',
      validate: validSeries,
    },
  ],
}
