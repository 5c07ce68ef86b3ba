import type { EventPart } from './event-parts'

const nl = {
  title: 'Inschrijvingen van een activiteit',
  untitled: 'Activiteit zonder titel',
  notYours: 'Deze activiteit bestaat niet, of is niet van een van je eigen kringen.',
  toEvents: 'Naar de activiteiten',
  toEvent: '← Naar de activiteit',
  door: 'Aan de deur',
  noDoor: 'Aan de deur: zodra de activiteit gepubliceerd is',
  parts: {
    registrations: 'Inschrijvingen',
    preview: 'Voorbeeld',
    message: 'Bericht sturen',
    duplicate: 'Nieuwe ervan maken',
    cancel: 'Afgelasten',
  } as Record<EventPart, string>,
  duplicateLead:
    'Je krijgt een concept met dezelfde teksten, tickets, plaatsen, vragen en regeling. Alle dagen schuiven mee op; niemand is ervoor ingeschreven. Kijk alles na voor je publiceert.',
  duplicateNoTime: 'Geef deze activiteit eerst een begin en een einde.',
  duplicateDay: 'Nieuwe eerste dag',
  duplicateDayHelp: 'Voorgesteld: dezelfde weekdag, een jaar later. Het uur blijft hetzelfde.',
  duplicateReview:
    '“{title}” komt er als concept bij, met begin op {when}. {types}, {quotas} en {questions} gaan mee.',
  duplicateConfirm: 'Maak het concept',
  counted: {
    types: ['1 tickettype', '{count} tickettypes'],
    quotas: ['1 quotum', '{count} quota'],
    questions: ['1 vraag', '{count} vragen'],
  } as Record<'types' | 'quotas' | 'questions', readonly [string, string]>,
  form: {
    review: 'Kijk na wat er gebeurt',
    confirm: 'Bevestig',
    change: 'Of verander iets hierboven en kijk opnieuw na.',
    reviewTitle: 'Dit gaat gebeuren',
    fault: 'Er ging iets mis bij ons. Probeer het straks opnieuw, en vermeld anders nummer {incident}.',
    problems: {
      'not-allowed': 'Alleen de dienst Alumni en het bestuur van de kring zelf kunnen dit.',
      'event-unknown': 'Deze activiteit bestaat niet, of is niet van een van je eigen kringen.',
      'no-time': 'Geef deze activiteit eerst een begin en een einde.',
      'not-a-day': 'Schrijf een dag die bestaat.',
      'nothing-written': 'Schrijf een onderwerp en een tekst, in minstens één taal.',
      'half-written-nl': 'Het Nederlands heeft een onderwerp én een tekst nodig.',
      'half-written-en': 'Het Engels heeft een onderwerp én een tekst nodig.',
      'nobody-registered': 'Er is nog niemand ingeschreven om naar te schrijven.',
      'reason-required': 'Schrijf waarom de activiteit niet doorgaat, in minstens één taal.',
      'not-published': 'Deze activiteit werd nooit gepubliceerd: er valt niets af te gelasten.',
      'called-off-already': 'Deze activiteit is al afgelast.',
      required: 'Vul dit in.',
      'too-long': 'Dit is te lang.',
      'changed-meanwhile':
        'Er is intussen iets veranderd. Kijk na wat er nu zou gebeuren, en bevestig dan opnieuw.',
    } as Record<string, string>,
  },
}

export type DeskWords = typeof nl

const en: DeskWords = {
  title: 'Registrations for an event',
  untitled: 'Event without a title',
  notYours: 'This event does not exist, or is not one of your own chapters’.',
  toEvents: 'To the events',
  toEvent: '← To the event',
  door: 'At the door',
  noDoor: 'At the door: once the event is published',
  parts: {
    registrations: 'Registrations',
    preview: 'Preview',
    message: 'Send a message',
    duplicate: 'Make a new one of it',
    cancel: 'Call off',
  },
  duplicateLead:
    'You get a draft with the same texts, tickets, seats, questions and policy. All days move along; nobody is registered for it. Look at everything before you publish.',
  duplicateNoTime: 'Give this event a start and an end first.',
  duplicateDay: 'New first day',
  duplicateDayHelp: 'Proposed: the same weekday, a year later. The hour stays the same.',
  duplicateReview:
    '“{title}” is added as a draft, beginning on {when}. {types}, {quotas} and {questions} go along.',
  duplicateConfirm: 'Make the draft',
  counted: {
    types: ['1 ticket type', '{count} ticket types'],
    quotas: ['1 quota', '{count} quotas'],
    questions: ['1 question', '{count} questions'],
  },
  form: {
    review: 'Look at what will happen',
    confirm: 'Confirm',
    change: 'Or change something above and look again.',
    reviewTitle: 'This will happen',
    fault: 'Something went wrong on our side. Try again later, and else mention number {incident}.',
    problems: {
      'not-allowed': 'Only the Alumni Office and the chapter’s own officers can do this.',
      'event-unknown': 'This event does not exist, or is not one of your own chapters’.',
      'no-time': 'Give this event a start and an end first.',
      'not-a-day': 'Write a day that exists.',
      'nothing-written': 'Write a subject and a text, in one language at least.',
      'half-written-nl': 'The Dutch needs a subject and a text.',
      'half-written-en': 'The English needs a subject and a text.',
      'nobody-registered': 'Nobody has registered yet to write to.',
      'reason-required': 'Write why the event does not go ahead, in one language at least.',
      'not-published': 'This event was never published: there is nothing to call off.',
      'called-off-already': 'This event has been called off already.',
      required: 'Fill this in.',
      'too-long': 'This is too long.',
      'changed-meanwhile':
        'Something has changed meanwhile. Look at what would happen now, and confirm again then.',
    },
  },
}

export const DESK_WORDS: Record<'nl' | 'en', DeskWords> = { nl, en }

/** "1 vraag", "3 vragen". */
export const counted = ([one, more]: readonly [string, string], count: number): string =>
  count === 1 ? one : more.replace('{count}', String(count))
