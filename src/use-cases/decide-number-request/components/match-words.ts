import type { MatchReason } from '../queries/list-likely-matches'

type Words = {
  readonly title: string
  readonly none: string
  readonly linked: string
  readonly choose: string
  readonly chosen: string
  readonly done: string
  readonly born: string
  readonly noEmail: string
  readonly deceased: string
  readonly active: string
  readonly notActive: string
  readonly reasons: Readonly<Record<MatchReason, string>>
}

export const MATCH_WORDS: Readonly<Record<'nl' | 'en', Words>> = {
  nl: {
    title: 'Wie kan dit zijn?',
    none: 'Niemand in het register lijkt hierop. Zoek hieronder zelf op naam of nummer.',
    linked: 'Over deze aanvraag is beslist.',
    choose: 'Dit is de persoon',
    chosen: 'Gekozen; bewaar om te koppelen',
    done: 'Gekoppeld',
    born: 'geboren op',
    noEmail: 'geen e-mailadres',
    deceased: 'overleden',
    active: 'account actief',
    notActive: 'account niet actief',
    reasons: {
      number: 'zelfde nummer',
      email: 'zelfde e-mailadres',
      'birth-date': 'zelfde geboortedatum',
      name: 'gelijkende naam',
      programme: 'zelfde jaar, gelijkende opleiding',
    },
  },
  en: {
    title: 'Who may this be?',
    none: 'Nobody in the register resembles this. Search below by name or number yourself.',
    linked: 'This request has been decided.',
    choose: 'This is the person',
    chosen: 'Chosen; save to link',
    done: 'Linked',
    born: 'born on',
    noEmail: 'no e-mail address',
    deceased: 'deceased',
    active: 'account active',
    notActive: 'account not active',
    reasons: {
      number: 'same number',
      email: 'same e-mail address',
      'birth-date': 'same date of birth',
      name: 'similar name',
      programme: 'same year, similar programme',
    },
  },
}
