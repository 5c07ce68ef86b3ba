import type { Check, CheckOutcome, CheckReason } from '../domain/event-checklist'

type PanelWords = {
  readonly title: string
  readonly ready: string
  readonly open: (count: number) => string
  readonly saveFirst: string
  readonly registrations: string
  readonly preview: string
  readonly duplicate: string
  readonly states: Readonly<Record<CheckOutcome['state'], string>>
}

export const PANEL_WORDS: Record<'nl' | 'en', PanelWords> = {
  nl: {
    title: 'Voor je publiceert',
    ready: 'alles staat klaar',
    open: (count) => (count === 1 ? 'nog één punt' : `nog ${count} punten`),
    saveFirst: 'Bewaar de activiteit eerst als concept. Daarna voeg je plaatsen, tickets en vragen toe.',
    registrations: 'Inschrijvingen',
    preview: 'Wat ziet en betaalt men?',
    duplicate: 'Maak er een nieuwe van',
    states: { done: 'In orde.', look: 'Kijk na.', missing: 'Ontbreekt.' },
  },
  en: {
    title: 'Before you publish',
    ready: 'all is ready',
    open: (count) => (count === 1 ? 'one point left' : `${count} points left`),
    saveFirst: 'Save the event as a draft first. Then add seats, tickets and questions.',
    registrations: 'Registrations',
    preview: 'What do people see and pay?',
    duplicate: 'Make a new one of it',
    states: { done: 'Done.', look: 'Have a look.', missing: 'Missing.' },
  },
}

const DONE: Record<'nl' | 'en', Record<Check, string>> = {
  nl: {
    time: 'Begin en einde liggen vast.',
    words: 'De tekst staat er in beide talen.',
    'sales-words': 'Tickets, quota en vragen hebben namen in beide talen.',
    quota: 'Er zijn plaatsen.',
    ticket: 'Er zijn tickets.',
    closing: 'Het einde van de inschrijvingen ligt vast.',
    policy: 'Wat terugkomt bij annuleren, ligt vast.',
  },
  en: {
    time: 'It has a start and an end.',
    words: 'The text is there in both languages.',
    'sales-words': 'Tickets, quotas and questions have names in both languages.',
    quota: 'There are seats.',
    ticket: 'There are tickets.',
    closing: 'It is set when registration closes.',
    policy: 'It is set what comes back after cancelling.',
  },
}

const REASONS: Record<'nl' | 'en', Record<CheckReason, string>> = {
  nl: {
    'no-time': 'Er is nog geen begin.',
    'in-the-past': 'Het begin ligt in het verleden.',
    'no-words': 'Er is nog geen titel met een korte of lange tekst.',
    'no-translation': 'Niet in beide talen',
    'no-quota': 'Er is nog geen quotum: niemand kan zich inschrijven.',
    'quota-unused': 'Er is een quotum waarop geen enkel ticket telt.',
    'all-closed': 'Elk quotum staat op 0: de verkoop is gesloten.',
    'no-ticket': 'Er is nog geen tickettype: niemand kan zich inschrijven.',
    'no-closing': 'Inschrijven kan tot het begin. Moet je vroeger weten hoeveel mensen komen?',
    'closes-after-start': 'Inschrijven sluit pas na het begin; het stopt dan bij het begin.',
    'closed-already': 'De inschrijvingen zijn al gesloten.',
    'no-tiers': 'Je koos een eigen regeling, maar schreef nog geen enkele termijn.',
  },
  en: {
    'no-time': 'It has no start yet.',
    'in-the-past': 'The start is in the past.',
    'no-words': 'There is no title with a short or long text yet.',
    'no-translation': 'Not in both languages',
    'no-quota': 'There is no quota yet: nobody can register.',
    'quota-unused': 'There is a quota that no ticket draws on.',
    'all-closed': 'Every quota is 0: the sale is closed.',
    'no-ticket': 'There is no ticket type yet: nobody can register.',
    'no-closing': 'One can register until it begins. Do you need to know earlier how many come?',
    'closes-after-start': 'Registration closes after the start; it then ends at the start.',
    'closed-already': 'Registration has closed already.',
    'no-tiers': 'You chose rules of your own, but wrote none.',
  },
}

const LANGUAGES = {
  nl: { nl: 'geen Nederlands', en: 'geen Engels' },
  en: { nl: 'no Dutch', en: 'no English' },
} as const

/** One line of the checklist, as a sentence. */
export function checkInWords({ check, why, about }: CheckOutcome, language: 'nl' | 'en'): string {
  if (why === null) return DONE[language][check]
  if (about.length === 0) return REASONS[language][why]
  const which = about.map(({ locale, what }) => `${what} (${LANGUAGES[language][locale]})`)
  return `${REASONS[language][why]}: ${which.join(', ')}.`
}
