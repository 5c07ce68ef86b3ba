import type { PriceRule } from '@/features/events/domain/price-quote'

const nl = {
  headings: [
    'inschrijving',
    'ingeschreven door',
    'e-mailadres',
    'taal',
    'stand',
    'sinds',
    'deelnemer',
    'ticket',
    'prijs',
    'prijsregel',
    'terugbetaald',
  ],
  rules: {
    free: 'gratis',
    standard: 'zelfde prijs voor iedereen',
    member: 'ledenprijs',
    guest: 'gast van een lid',
    'not-a-member': 'niet-lid',
  } as Record<PriceRule, string>,
  yes: 'ja',
  no: 'nee',
  badges: 'Naamkaartjes',
  signIn: 'Aanwezigheidslijst',
  signInColumns: ['Naam', 'Ticket', 'Nummer', 'Handtekening'] as const,
  nobody: 'Er is nog niemand ingeschreven.',
  page: (page: number, pages: number) => `Bladzijde ${page} van ${pages}`,
}

export type FileWords = Omit<typeof nl, 'signInColumns'> & {
  readonly signInColumns: readonly [string, string, string, string]
}

const en: FileWords = {
  headings: [
    'registration',
    'registered by',
    'e-mail address',
    'language',
    'state',
    'since',
    'attendee',
    'ticket',
    'price',
    'price rule',
    'refunded',
  ],
  rules: {
    free: 'free',
    standard: 'same price for everybody',
    member: 'member price',
    guest: 'guest of a member',
    'not-a-member': 'not a member',
  },
  yes: 'yes',
  no: 'no',
  badges: 'Name badges',
  signIn: 'Sign-in sheet',
  signInColumns: ['Name', 'Ticket', 'Number', 'Signature'],
  nobody: 'Nobody has registered yet.',
  page: (page, pages) => `Page ${page} of ${pages}`,
}

export const FILE_WORDS: Record<'nl' | 'en', FileWords> = { nl, en }
