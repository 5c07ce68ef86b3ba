import type { TaskKind } from '../domain/task-kinds'

export type MoneyWords = {
  readonly title: string
  readonly notYours: string
  readonly sections: Readonly<
    Record<'today' | 'tasks' | 'stuck' | 'search' | 'chapters' | 'export' | 'refund', string>
  >
  readonly today: Readonly<
    Record<'captured' | 'refunded' | 'fees' | 'atProvider' | 'unallocated' | 'refundsPayable', string>
  >
  readonly kinds: Readonly<Record<TaskKind, string>>
  readonly columns: Readonly<
    Record<
      | 'what'
      | 'since'
      | 'order'
      | 'payer'
      | 'amount'
      | 'state'
      | 'toDo'
      | 'chapter'
      | 'income'
      | 'refunded'
      | 'settled'
      | 'owed',
      string
    >
  >
  readonly nothing: string
  readonly noneFound: string
  readonly none: string
  readonly noIncome: string
  readonly searchLabel: string
  readonly searchHelp: string
  readonly searchButton: string
  readonly allocate: string
  readonly sendBack: string
  readonly retry: string
  readonly byHand: string
  readonly byHandButton: string
  readonly holder: string
  readonly reference: string
  readonly close: string
  readonly note: string
  readonly refundHelp: string
  readonly refundAmount: string
  readonly refundReason: string
  readonly refundButton: string
  readonly statement: string
  readonly settle: string
  readonly settleReference: string
  readonly through: string
  readonly from: string
  readonly download: string
  readonly chart: string
  readonly notices: Readonly<Record<string, string>>
  readonly states: Readonly<Record<string, string>>
  readonly details: Readonly<Record<string, string>>
}

const nl: MoneyWords = {
  title: 'Geld',
  notYours: 'Alleen de penningmeester en de dienst Alumni zien het geld.',
  sections: {
    today: 'Vandaag',
    tasks: 'Wat op jou wacht',
    stuck: 'Blijven hangen',
    search: 'Zoeken',
    chapters: 'Per kring',
    export: 'Grootboek',
    refund: 'Terugbetalen',
  },
  today: {
    captured: 'Ontvangen vandaag',
    refunded: 'Terugbetaald vandaag',
    fees: 'Kosten vandaag',
    atProvider: 'Staat bij de betaaldienst',
    unallocated: 'Niet toegewezen',
    refundsPayable: 'Nog terug te betalen',
  },
  kinds: {
    unallocated: 'Geld zonder bestemming',
    'refund-failed': 'Terugbetaling mislukt',
    dispute: 'Betwisting',
    difference: 'Verschil met de betaaldienst',
  },
  columns: {
    what: 'Wat',
    since: 'Sinds',
    order: 'Bestelling',
    payer: 'Betaler',
    amount: 'Bedrag',
    state: 'Toestand',
    toDo: 'Te doen',
    chapter: 'Kring',
    income: 'Opbrengst',
    refunded: 'waarvan terugbetaald',
    settled: 'Doorgestort',
    owed: 'Nog te storten',
  },
  nothing: 'Er wacht niets.',
  noneFound: 'Niets gevonden.',
  none: 'Geen enkele bestelling is blijven hangen.',
  noIncome: 'Er is nog niets ontvangen.',
  searchLabel: 'Nummer, naam, e-mailadres of bedrag',
  searchHelp: 'Ook het nummer van een betalingsbewijs of een kenmerk van de betaaldienst.',
  searchButton: 'Zoek',
  allocate: 'Toch voor deze bestelling gebruiken',
  sendBack: 'Terugbetalen',
  retry: 'Opnieuw proberen',
  byHand: 'Zelf overschrijven naar een rekening',
  byHandButton: 'Ik heb het overgeschreven',
  holder: 'Rekeninghouder',
  reference: 'Kenmerk van de overschrijving',
  close: 'Afgehandeld',
  note: 'Wat je deed',
  refundHelp: 'Laat het bedrag leeg om alles terug te betalen wat nog niet terugbetaald is.',
  refundAmount: 'Bedrag in euro',
  refundReason: 'Reden',
  refundButton: 'Betaal terug',
  statement: 'Overzicht (CSV)',
  settle: 'Boek als doorgestort',
  settleReference: 'Kenmerk van de overschrijving',
  through: 'Tot en met',
  from: 'Van',
  download: 'Download als CSV',
  chart: 'Wat elke kring nog krijgt',
  notices: {
    done: 'Gedaan.',
    incomplete: 'Vul alles in.',
    'no-such-task': 'Die taak is er niet meer.',
    'no-such-refund': 'Die terugbetaling bestaat niet.',
    'not-failed': 'Die terugbetaling is niet mislukt, of is al afgehandeld.',
    'iban-is-wrong': 'Dat rekeningnummer klopt niet.',
    'not-unallocated': 'Dat geld is al toegewezen of terugbetaald.',
    'not-accepted': 'Wat betaald werd, kan nog altijd niet gegeven worden. Betaal het terug.',
    'already-paid': 'Deze bestelling is al betaald. Betaal het terug.',
    'payment-processing': 'Voor hetzelfde loopt nog een betaling. Wacht tot die klaar is.',
    'amount-differs': 'Dit is niet het bedrag van de bestelling. Betaal het terug.',
    'nothing-owed': 'Deze kring heeft niets meer te krijgen.',
    'nothing-to-refund': 'Er is niets terug te betalen.',
    'refund-too-large': 'Dat is meer dan er nog terug te betalen is.',
    'no-such-line': 'Die regel hoort niet bij deze bestelling.',
    'not-paid': 'Deze bestelling is niet betaald.',
    disputed: 'Deze betaling wordt betwist: de bank beslist.',
    'amount-is-unclear': 'Dat bedrag begrijpen we niet.',
  },
  states: {
    open: 'te betalen',
    processing: 'in verwerking',
    expired: 'verlopen',
    paid: 'betaald',
    'partly-refunded': 'deels terugbetaald',
    refunded: 'terugbetaald',
    disputed: 'betwist',
    'charged-back': 'teruggevorderd',
  },
  details: {
    'paid-twice': 'twee keer betaald',
    'amount-differs': 'ander bedrag',
    'not-accepted': 'te laat',
    'nobody-settles': 'onbekend waarvoor',
    expired_or_canceled_card: 'kaart vervallen',
    insufficient_funds: 'te weinig geld bij de betaaldienst',
    declined: 'geweigerd door de bank',
    unknown: 'reden onbekend',
  },
}

const en: MoneyWords = {
  title: 'Money',
  notYours: 'Only the treasurer and the Alumni Office see the money.',
  sections: {
    today: 'Today',
    tasks: 'What waits for you',
    stuck: 'Stuck',
    search: 'Search',
    chapters: 'Per chapter',
    export: 'Ledger',
    refund: 'Refund',
  },
  today: {
    captured: 'Received today',
    refunded: 'Refunded today',
    fees: 'Fees today',
    atProvider: 'Held by the provider',
    unallocated: 'Unallocated',
    refundsPayable: 'Still to be refunded',
  },
  kinds: {
    unallocated: 'Money without a destination',
    'refund-failed': 'Refund failed',
    dispute: 'Dispute',
    difference: 'Difference with the provider',
  },
  columns: {
    what: 'What',
    since: 'Since',
    order: 'Order',
    payer: 'Payer',
    amount: 'Amount',
    state: 'State',
    toDo: 'To do',
    chapter: 'Chapter',
    income: 'Income',
    refunded: 'of which refunded',
    settled: 'Paid on',
    owed: 'Still owed',
  },
  nothing: 'Nothing waits.',
  noneFound: 'Nothing found.',
  none: 'No order is stuck.',
  noIncome: 'Nothing was received yet.',
  searchLabel: 'Number, name, e-mail address or amount',
  searchHelp: 'Also the number of a receipt or an id of the provider.',
  searchButton: 'Search',
  allocate: 'Use it for this order after all',
  sendBack: 'Send back',
  retry: 'Try again',
  byHand: 'Transfer it to an account yourself',
  byHandButton: 'I have transferred it',
  holder: 'Account holder',
  reference: 'Reference of the transfer',
  close: 'Dealt with',
  note: 'What you did',
  refundHelp: 'Leave the amount empty to refund all that was not refunded yet.',
  refundAmount: 'Amount in euros',
  refundReason: 'Reason',
  refundButton: 'Refund',
  statement: 'Statement (CSV)',
  settle: 'Book as paid on',
  settleReference: 'Reference of the transfer',
  through: 'Up to and including',
  from: 'From',
  download: 'Download as CSV',
  chart: 'What each chapter still gets',
  notices: {
    done: 'Done.',
    incomplete: 'Fill in everything.',
    'no-such-task': 'That task is no longer there.',
    'no-such-refund': 'That refund does not exist.',
    'not-failed': 'That refund did not fail, or was dealt with already.',
    'iban-is-wrong': 'That account number is not right.',
    'not-unallocated': 'That money was allocated or returned already.',
    'not-accepted': 'What was paid for still cannot be had. Send the money back.',
    'already-paid': 'This order is paid already. Send the money back.',
    'payment-processing': 'Another payment for the same is under way. Wait until that is done.',
    'amount-differs': 'This is not the amount of the order. Send the money back.',
    'nothing-owed': 'This chapter has nothing more to get.',
    'nothing-to-refund': 'There is nothing to refund.',
    'refund-too-large': 'That is more than is left to refund.',
    'no-such-line': 'That line is not of this order.',
    'not-paid': 'This order was not paid.',
    disputed: 'This payment is disputed: the bank decides.',
    'amount-is-unclear': 'We do not understand that amount.',
  },
  states: {
    open: 'to be paid',
    processing: 'processing',
    expired: 'expired',
    paid: 'paid',
    'partly-refunded': 'partly refunded',
    refunded: 'refunded',
    disputed: 'disputed',
    'charged-back': 'charged back',
  },
  details: {
    'paid-twice': 'paid twice',
    'amount-differs': 'another amount',
    'not-accepted': 'too late',
    'nobody-settles': 'unknown what for',
    expired_or_canceled_card: 'card expired',
    insufficient_funds: 'too little money at the provider',
    declined: 'declined by the bank',
    unknown: 'reason unknown',
  },
}

export const MONEY_WORDS: Readonly<Record<'nl' | 'en', MoneyWords>> = { nl, en }
