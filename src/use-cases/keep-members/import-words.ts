import type { Locale } from '@/kernel/locale'
import type { FileRefusal, RowRefusal } from './domain/member-file'

type Words = {
  readonly title: string
  readonly notYours: string
  readonly explanation: string
  readonly columns: string
  readonly choose: string
  readonly look: string
  readonly busy: string
  readonly another: string
  readonly wouldDo: string
  readonly didDo: string
  readonly add: string
  readonly added: string
  readonly there: string
  readonly thereAlready: string
  readonly refused: string
  readonly nothing: string
  readonly confirm: string
  readonly line: string
  readonly person: string
  readonly outcome: string
  readonly forLife: string
  readonly back: string
  readonly rows: Readonly<Record<RowRefusal, string>>
  readonly files: Readonly<
    Record<FileRefusal | 'too-large' | 'changed-meanwhile' | 'not-allowed' | 'failed', string>
  >
}

export const IMPORT_WORDS: Record<Locale, Words> = {
  nl: {
    title: 'Leden uit een bestand',
    notYours: 'Alleen de dienst Alumni voert leden in.',
    explanation:
      'Kies een CSV-bestand. Het wordt eerst alleen nagekeken: je ziet per regel wat er zou gebeuren.',
    columns:
      'Kolommen: nummer, kring en eerste dag. Ook mogelijk: lidmaatschap (nodig als de kring er meer dan één heeft), laatste dag (anders volgt ze uit het lidmaatschap) en bedrag.',
    choose: 'Bestand',
    look: 'Kijk het bestand na',
    busy: 'Even geduld …',
    another: 'Kies een ander bestand',
    wouldDo: 'Dit zou er gebeuren',
    didDo: 'Dit is gebeurd',
    add: 'toe te voegen: {count}',
    added: 'toegevoegd: {count}',
    there: 'er al: {count}',
    thereAlready: 'Staat er al.',
    refused: 'niet mogelijk: {count}',
    nothing: 'Er is niets toe te voegen.',
    confirm: 'Voeg {count} periodes toe',
    line: 'Regel',
    person: 'Wie',
    outcome: 'Wat',
    forLife: 'levenslang',
    back: 'Naar de leden',
    rows: {
      'not-a-number': 'Geen alumninummer: een q en zeven cijfers.',
      'no-such-person': 'Niemand in het register heeft dit nummer.',
      deceased: 'Deze persoon is overleden.',
      'no-such-chapter': 'Deze kring is niet bekend.',
      'no-such-plan': 'Deze kring heeft geen lidmaatschap met deze naam.',
      'which-plan': 'Deze kring heeft meer dan één lidmaatschap: schrijf erbij welk.',
      'first-day-missing': 'De eerste dag ontbreekt.',
      'not-a-day': 'Een van de dagen bestaat niet.',
      'ends-before-it-begins': 'De laatste dag komt vóór de eerste.',
      'not-an-amount': 'Het bedrag is niet te lezen.',
      overlaps: 'Overlapt met een andere periode bij deze kring.',
    },
    files: {
      empty: 'In dit bestand staan geen regels.',
      'no-number-column': 'Er is geen kolom die ‘nummer’ heet.',
      'no-chapter-column': 'Er is geen kolom die ‘kring’ heet.',
      'too-many-rows': 'Dit zijn meer dan 5.000 regels. Verdeel ze over enkele bestanden.',
      'too-large': 'Dit bestand is groter dan 2 MB. Verdeel het over enkele bestanden.',
      'changed-meanwhile': 'Er is intussen iets veranderd: kijk het bestand opnieuw na.',
      'not-allowed': 'Alleen de dienst Alumni voert leden in.',
      failed: 'Er ging iets mis bij ons; er is niets toegevoegd. Probeer het straks opnieuw.',
    },
  },
  en: {
    title: 'Members from a file',
    notYours: 'Only the Alumni Office imports members.',
    explanation: 'Choose a CSV file. It is only looked at first: you see line by line what would happen.',
    columns:
      'Columns: number, chapter and first day. Also possible: membership (needed when the chapter has more than one), last day (else it follows from the membership) and amount.',
    choose: 'File',
    look: 'Look at the file',
    busy: 'One moment …',
    another: 'Choose another file',
    wouldDo: 'This would happen',
    didDo: 'This has happened',
    add: 'to add: {count}',
    added: 'added: {count}',
    there: 'there already: {count}',
    thereAlready: 'Stands there already.',
    refused: 'not possible: {count}',
    nothing: 'There is nothing to add.',
    confirm: 'Add {count} periods',
    line: 'Line',
    person: 'Who',
    outcome: 'What',
    forLife: 'for life',
    back: 'To the members',
    rows: {
      'not-a-number': 'No alumni number: a q and seven digits.',
      'no-such-person': 'Nobody in the register has this number.',
      deceased: 'This person has died.',
      'no-such-chapter': 'This chapter is not known.',
      'no-such-plan': 'This chapter has no membership of this name.',
      'which-plan': 'This chapter has more than one membership: say which.',
      'first-day-missing': 'The first day is missing.',
      'not-a-day': 'One of the days does not exist.',
      'ends-before-it-begins': 'The last day comes before the first.',
      'not-an-amount': 'The amount cannot be read.',
      overlaps: 'Overlaps with another period at this chapter.',
    },
    files: {
      empty: 'There are no lines in this file.',
      'no-number-column': 'There is no column called ‘number’.',
      'no-chapter-column': 'There is no column called ‘chapter’.',
      'too-many-rows': 'These are more than 5,000 lines. Spread them over a few files.',
      'too-large': 'This file is larger than 2 MB. Spread it over a few files.',
      'changed-meanwhile': 'Something has changed meanwhile: look at the file again.',
      'not-allowed': 'Only the Alumni Office imports members.',
      failed: 'Something went wrong on our side; nothing has been added. Try again later.',
    },
  },
}
export type ImportWords = Words
