import type { CollectionConfig } from 'payload'
import { label } from '@/platform/payload/label'
import type { Account } from '../domain/ledger'
import { cents, choice, line, MONEY_GROUP, relation, WRITTEN_BY_COMMANDS } from './money-fields'

export const ACCOUNT_LABELS = {
  receivable: label('Te ontvangen', 'Receivable'),
  'cash-at-provider': label('Bij de betaaldienst', 'Cash at the provider'),
  bank: label('Bank', 'Bank'),
  'provider-fee': label('Kosten van de betaaldienst', 'Provider fees'),
  income: label('Opbrengst van kringen', 'Income of chapters'),
  'vat-payable': label('Btw te betalen', 'VAT payable'),
  'refunds-payable': label('Terug te betalen', 'Refunds payable'),
  unallocated: label('Niet toegewezen', 'Unallocated'),
  disputed: label('Betwist', 'Disputed'),
  'dispute-loss': label('Verlies door betwistingen', 'Loss on disputes'),
  'chapters-settled': label('Doorgestort aan kringen', 'Paid on to chapters'),
} satisfies Record<Account, { nl: string; en: string }>

/** One side of an entry: debit above zero, credit below. */
export const LedgerPostings: CollectionConfig = {
  slug: 'ledger-postings',
  labels: { singular: label('Boekingsregel', 'Posting'), plural: label('Boekingsregels', 'Postings') },
  admin: { group: MONEY_GROUP, defaultColumns: ['entry', 'account', 'chapter', 'kind', 'amountCents'] },
  lockDocuments: false,
  timestamps: false,
  access: WRITTEN_BY_COMMANDS,
  fields: [
    relation('entry', 'ledger-entries', ['Boeking', 'Entry'], { required: true }),
    choice('account', ['Rekening', 'Account'], ACCOUNT_LABELS, { required: true, index: true }),
    relation('chapter', 'chapters', ['Kring', 'Chapter']),
    line('kind', ['Soort', 'Kind']),
    cents('amountCents', ['Bedrag in cent', 'Amount in cents'], { required: true }),
  ],
}
