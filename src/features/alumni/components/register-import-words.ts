import type { RunState } from '../domain/import-run-states'
import type { RefusalReason } from '../domain/register-refusals'

type Words = {
  readonly title: string
  readonly explanation: string
  readonly choose: string
  readonly upload: string
  readonly another: string
  readonly start: string
  readonly nothingToDo: string
  readonly uploading: string
  readonly waiting: string
  readonly steps: Readonly<Record<string, string>>
  readonly states: Readonly<Partial<Record<RunState, string>>>
  readonly counts: {
    readonly people: string
    readonly diplomas: string
    readonly new: string
    readonly changed: string
    readonly unchanged: string
  }
  readonly rows: string
  readonly exactDuplicates: string
  readonly possibleDuplicates: string
  readonly proposals: string
  readonly refusedRows: string
  readonly changes: string
  readonly line: string
  readonly first: string
  readonly proposed: string
  readonly reasons: Readonly<Record<RefusalReason, string>>
  readonly problems: Readonly<Record<string, string>>
  readonly problem: string
  readonly lost: string
}

const nl: Words = {
  title: 'Register invoeren',
  explanation:
    'Kies een uitvoer van de studentenadministratie (CSV of TSV). Eerst wordt het bestand nagekeken: je ziet wat er zou veranderen, en er verandert nog niets.',
  choose: 'Bestand',
  upload: 'Nakijken',
  another: 'Een ander bestand kiezen',
  start: 'Nu echt invoeren',
  nothingToDo: 'Dit bestand verandert niets: alles staat al zo in het register.',
  uploading: 'Het bestand wordt opgeladen',
  waiting: 'In de wachtrij',
  steps: {
    examining: 'Het bestand wordt bekeken',
    reading: 'De rijen worden gelezen',
    comparing: 'De rijen worden naast het register gelegd',
    merging: 'Het register wordt bijgewerkt',
  },
  states: {
    checked: 'Nagekeken. Er is nog niets veranderd.',
    imported: 'Ingevoerd.',
    failed: 'Niet ingevoerd.',
  },
  counts: {
    people: 'Personen',
    diplomas: 'Diploma’s',
    new: 'nieuw',
    changed: 'gewijzigd',
    unchanged: 'ongewijzigd',
  },
  rows: 'Rijen in het bestand',
  exactDuplicates: 'Rijen die er dubbel in staan',
  possibleDuplicates: 'Mogelijk dubbele personen',
  proposals: 'Voorstellen: de alumnus of de dienst schreef iets anders',
  refusedRows: 'Geweigerde rijen',
  changes: 'Wat er verandert',
  line: 'Lijn',
  first: 'De eerste',
  proposed: 'voorstel',
  reasons: {
    nonumber: 'geen alumninummer',
    short: 'het alumninummer is geen q met zeven cijfers',
    oldnumber: 'een oud a-nummer, niet meer in gebruik',
    baddate: 'een datum die niet bestaat of in de toekomst ligt',
    national: 'er staat een rijksregisternummer in',
    nofaculty: 'geen enkele faculteit heet of heette zo',
    beforebirth: 'het diploma is ouder dan de persoon',
    bademail: 'op dit adres kan geen mail aankomen',
    unreadable: 'de rij is niet te lezen',
    incomplete: 'er ontbreekt iets',
  },
  problems: {
    empty: 'Het bestand is leeg.',
    'too-large': 'Het bestand is te groot.',
    'not-text': 'Dit is geen tekstbestand. Voer het uit als CSV, in UTF-8 of Windows-1252.',
    'columns-missing': 'De eerste rij noemt deze kolommen niet:',
    'not-checked': 'Dit bestand is al ingevoerd of door een ander vervangen.',
    replaced: 'Dit bestand is door een ander vervangen.',
    forbidden: 'Je bent niet meer aangemeld als medewerker van de dienst Alumni.',
  },
  problem: 'Er ging iets mis. Probeer het opnieuw; gaat het weer mis, verwittig dan de beheerder.',
  lost: 'Even geen verbinding met de server; we proberen het opnieuw.',
}

const en: Words = {
  title: 'Import the register',
  explanation:
    'Choose an export of the student administration (CSV or TSV). The file is looked at first: you see what would change, and nothing changes yet.',
  choose: 'File',
  upload: 'Check',
  another: 'Choose another file',
  start: 'Import for real',
  nothingToDo: 'This file changes nothing: the register says all of it already.',
  uploading: 'The file is on its way',
  waiting: 'In the queue',
  steps: {
    examining: 'Looking at the file',
    reading: 'Reading the rows',
    comparing: 'Laying the rows beside the register',
    merging: 'Bringing the register up to date',
  },
  states: {
    checked: 'Checked. Nothing has changed yet.',
    imported: 'Imported.',
    failed: 'Not imported.',
  },
  counts: { people: 'People', diplomas: 'Diplomas', new: 'new', changed: 'changed', unchanged: 'unchanged' },
  rows: 'Rows in the file',
  exactDuplicates: 'Rows that stand in it twice',
  possibleDuplicates: 'People who may be in the register twice',
  proposals: 'Proposals: the alumnus or the Office wrote something else',
  refusedRows: 'Refused rows',
  changes: 'What changes',
  line: 'Line',
  first: 'The first',
  proposed: 'proposal',
  reasons: {
    nonumber: 'no alumni number',
    short: 'the alumni number is not a q and seven digits',
    oldnumber: 'an old a-number, no longer in use',
    baddate: 'a date that does not exist or lies in the future',
    national: 'it holds a national register number',
    nofaculty: 'no faculty has, or ever had, this name',
    beforebirth: 'the diploma is older than the person',
    bademail: 'no mail can arrive at this address',
    unreadable: 'the row cannot be read',
    incomplete: 'something is missing',
  },
  problems: {
    empty: 'The file is empty.',
    'too-large': 'The file is too large.',
    'not-text': 'This is no text file. Export it as CSV, in UTF-8 or Windows-1252.',
    'columns-missing': 'The first line does not name these columns:',
    'not-checked': 'This file has been imported already, or replaced by another.',
    replaced: 'This file has been replaced by another.',
    forbidden: 'You are no longer signed in as a member of the Alumni Office.',
  },
  problem: 'Something went wrong. Try again; if it fails once more, tell the administrator.',
  lost: 'No connection to the server for the moment; trying again.',
}

export const IMPORT_WORDS: Readonly<Record<'nl' | 'en', Words>> = { nl, en }
export type ImportWords = Words

/** A problem's code as a sentence; what follows the code is named after it. */
export function problemSentence(problem: string, words: ImportWords): string {
  const [code = '', about] = problem.split(': ')
  const sentence = words.problems[code]
  if (!sentence) return words.problem
  return about ? `${sentence} ${about}.` : sentence
}
