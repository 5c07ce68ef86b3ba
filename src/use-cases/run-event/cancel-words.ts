const nl = {
  lead: 'Gelast je de activiteit af, dan ziet iedereen dat ze niet doorgaat. Wie ingeschreven is, krijgt een mail en alles terug. Dit kan niet teruggedraaid worden.',
  meaning:
    'Op dit ogenblik: inschrijvingen {registrations}, tickets {tickets}, op de wachtlijst {waiting}, terug te betalen {amount}.',
  notPublished:
    'Deze activiteit werd nooit gepubliceerd: niemand kon zich inschrijven, dus er valt niets af te gelasten.',
  reasonNl: 'Waarom gaat ze niet door? (Nederlands)',
  reasonHelp: 'Staat op de pagina van de activiteit.',
  reasonEn: 'Waarom gaat ze niet door? (Engels)',
  confirm: 'Gelast de activiteit af',
  review:
    '“{title}” wordt afgelast. Geannuleerde inschrijvingen: {registrations}, tickets: {tickets}. Er gaat {amount} terug. Iedereen krijgt een mail, ook wie op de wachtlijst staat ({waiting}).',
  drafts: 'Wat je in het formulier al veranderde maar nog niet publiceerde, komt mee op de site.',
  calledOff: 'Deze activiteit is afgelast.',
  progress: 'Geannuleerde inschrijvingen: {done} van {all}',
  refunds: '{refunded} terugbetaald, {underWay} onderweg.',
  failed: 'Mislukte terugbetalingen: {count}. De penningmeester kijkt ernaar.',
  over: 'Alles is afgerond.',
  goesOn: 'Dit gaat vanzelf verder, ook als je deze pagina verlaat.',
  lookAgain: 'Kijk opnieuw',
}

export type CancelWords = typeof nl

const en: CancelWords = {
  lead: 'When you call the event off, everybody sees that it does not go ahead. Who registered gets a mail and everything back. This cannot be undone.',
  meaning:
    'At this moment: registrations {registrations}, tickets {tickets}, on the waiting list {waiting}, to be refunded {amount}.',
  notPublished: 'This event was never published: nobody could register, so there is nothing to call off.',
  reasonNl: 'Why does it not go ahead? (Dutch)',
  reasonHelp: 'Stands on the page of the event.',
  reasonEn: 'Why does it not go ahead? (English)',
  confirm: 'Call the event off',
  review:
    '“{title}” is called off. Registrations cancelled: {registrations}, tickets: {tickets}. {amount} goes back. Everybody gets a mail, who is on the waiting list too ({waiting}).',
  drafts: 'What you changed in the form and did not publish yet goes out with it.',
  calledOff: 'This event has been called off.',
  progress: 'Registrations cancelled: {done} of {all}',
  refunds: '{refunded} refunded, {underWay} under way.',
  failed: 'Refunds that failed: {count}. The treasurer looks into it.',
  over: 'All is done.',
  goesOn: 'This goes on by itself, also when you leave this page.',
  lookAgain: 'Look again',
}

export const CANCEL_WORDS: Record<'nl' | 'en', CancelWords> = { nl, en }
