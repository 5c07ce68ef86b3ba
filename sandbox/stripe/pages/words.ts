const en = {
  language: 'en',
  band: 'TEST – this is not Stripe',
  bandText:
    'This page stands in for Stripe on this computer. No money moves. Never type the number of a real card here.',
  pay: (amount: string) => `Pay ${amount}`,
  payAndStay: 'Pay, and do not go back to the shop',
  title: (merchant: string) => `Pay ${merchant}`,
  total: 'Total',
  quantity: (quantity: number) => `${quantity} ×`,
  email: 'E-mail address',
  method: 'How do you want to pay?',
  methods: { bancontact: 'Bancontact', card: 'Card', sepa_debit: 'SEPA direct debit' },
  cardNumber: 'Card number',
  expiry: 'Expiry date (MM / YY)',
  cvc: 'Security code (CVC)',
  nameOnCard: 'Name on the card',
  name: 'Full name',
  iban: 'IBAN',
  mandate: 'By paying you would allow the shop to debit this account. This is a test: nothing is debited.',
  bancontactNext: 'You go to a test bank, where you say yes or no to the payment.',
  back: (merchant: string) => `Back to ${merchant}`,
  testCards: 'Test cards',
  testAccounts: 'Test accounts',
  anyDate: 'Any expiry date in the future and any three digits do.',
  outcomes: {
    succeeds: 'succeeds',
    generic_decline: 'declined',
    insufficient_funds: 'declined: not enough money',
    expired_card: 'declined: the card has expired',
    processing_error: 'declined: error while processing',
    authentication: 'asks for confirmation (3-D Secure)',
    'authentication-then-declined': 'asks for confirmation, then is declined',
    'refund-pending': 'succeeds; a refund takes its time',
    'refund-fails': 'succeeds; a refund fails later',
    disputed: 'succeeds; is disputed at once',
    debited: 'the bank pays, after a while',
    'debit-fails': 'the bank refuses, after a while',
  },
  errors: {
    title: 'Please look at this again',
    email: 'Fill in an e-mail address, such as an@example.be.',
    method: 'Choose how you want to pay.',
    cardNumber: 'Fill in the number of one of the test cards below; a real card is never taken here.',
    expiry: 'Fill in a month and a year in the future, such as 12 / 34.',
    cvc: 'Fill in three digits.',
    name: 'Fill in a name.',
    iban: 'Fill in the number of one of the test accounts below; a real account is never taken here.',
  },
  refused: {
    card_declined: 'Your card was declined. Try another card.',
    insufficient_funds: 'There is not enough money on your card. Try another card.',
    expired_card: 'Your card has expired. Try another card.',
    processing_error: 'Something went wrong while your card was being processed. Try again in a moment.',
    payment_intent_authentication_failure: 'The payment was not confirmed. Try again, or pay in another way.',
    other: 'The payment did not go through. Try again, or pay in another way.',
  },
  bank: {
    bancontact: { title: 'Test bank', yes: 'Authorise the payment', no: 'Refuse the payment' },
    card: {
      title: 'Confirmation for your test card',
      yes: 'Confirm the payment',
      no: 'Let the confirmation fail',
    },
    asks: (merchant: string, amount: string) => `${merchant} asks for ${amount}.`,
    leave: 'To give up, close this page: the payment stays open until the session expires.',
    return: 'Back to the payment page',
  },
  complete: {
    title: 'This payment has been made',
    text: 'You cannot pay it a second time.',
    stayed: 'You were not sent back to the shop, as you asked. It learns of the payment all the same.',
    link: 'Go on to the shop',
  },
  expired: { title: 'This payment page has expired', text: 'Nothing was charged. Begin again at the shop.' },
  unknown: { title: 'There is no such page', text: 'Perhaps the address was not copied as a whole.' },
  receipt: { title: 'Receipt', paid: 'Paid', number: 'Number', refunded: 'Given back' },
}

export type Words = typeof en

const nl: Words = {
  language: 'nl',
  band: 'TEST – dit is Stripe niet',
  bandText:
    'Deze pagina vervangt Stripe op deze computer. Er wordt geen geld afgeschreven. Vul hier nooit het nummer van een echte kaart in.',
  pay: (amount) => `${amount} betalen`,
  payAndStay: 'Betalen, en niet terugkeren naar de winkel',
  title: (merchant) => `Betalen aan ${merchant}`,
  total: 'Totaal',
  quantity: (quantity) => `${quantity} ×`,
  email: 'E-mailadres',
  method: 'Hoe wil je betalen?',
  methods: { bancontact: 'Bancontact', card: 'Kaart', sepa_debit: 'SEPA-domiciliëring' },
  cardNumber: 'Kaartnummer',
  expiry: 'Vervaldatum (MM / JJ)',
  cvc: 'Veiligheidscode (CVC)',
  nameOnCard: 'Naam op de kaart',
  name: 'Volledige naam',
  iban: 'IBAN',
  mandate:
    'Door te betalen zou je de winkel toestaan om van deze rekening af te schrijven. Dit is een test: er wordt niets afgeschreven.',
  bancontactNext: 'Je gaat naar een testbank, waar je ja of nee zegt tegen de betaling.',
  back: (merchant) => `Terug naar ${merchant}`,
  testCards: 'Testkaarten',
  testAccounts: 'Testrekeningen',
  anyDate: 'Elke vervaldatum in de toekomst en om het even welke drie cijfers zijn goed.',
  outcomes: {
    succeeds: 'lukt',
    generic_decline: 'geweigerd',
    insufficient_funds: 'geweigerd: te weinig geld',
    expired_card: 'geweigerd: de kaart is vervallen',
    processing_error: 'geweigerd: fout bij de verwerking',
    authentication: 'vraagt een bevestiging (3-D Secure)',
    'authentication-then-declined': 'vraagt een bevestiging en wordt dan geweigerd',
    'refund-pending': 'lukt; een terugbetaling duurt even',
    'refund-fails': 'lukt; een terugbetaling mislukt later',
    disputed: 'lukt; wordt meteen betwist',
    debited: 'de bank betaalt, na een tijdje',
    'debit-fails': 'de bank weigert, na een tijdje',
  },
  errors: {
    title: 'Kijk dit nog eens na',
    email: 'Vul een e-mailadres in, zoals an@example.be.',
    method: 'Kies hoe je wilt betalen.',
    cardNumber:
      'Vul het nummer van een van de testkaarten hieronder in; een echte kaart wordt hier nooit aanvaard.',
    expiry: 'Vul een maand en een jaar in de toekomst in, zoals 12 / 34.',
    cvc: 'Vul drie cijfers in.',
    name: 'Vul een naam in.',
    iban: 'Vul het nummer van een van de testrekeningen hieronder in; een echte rekening wordt hier nooit aanvaard.',
  },
  refused: {
    card_declined: 'Je kaart is geweigerd. Probeer een andere kaart.',
    insufficient_funds: 'Er staat niet genoeg geld op je kaart. Probeer een andere kaart.',
    expired_card: 'Je kaart is vervallen. Probeer een andere kaart.',
    processing_error: 'Er ging iets mis bij de verwerking van je kaart. Probeer het zo meteen nog eens.',
    payment_intent_authentication_failure:
      'De betaling is niet bevestigd. Probeer het opnieuw of betaal op een andere manier.',
    other: 'De betaling is niet gelukt. Probeer het opnieuw of betaal op een andere manier.',
  },
  bank: {
    bancontact: { title: 'Testbank', yes: 'De betaling goedkeuren', no: 'De betaling weigeren' },
    card: {
      title: 'Bevestiging voor je testkaart',
      yes: 'De betaling bevestigen',
      no: 'De bevestiging laten mislukken',
    },
    asks: (merchant, amount) => `${merchant} vraagt ${amount}.`,
    leave: 'Wil je opgeven, sluit dan deze pagina: de betaling blijft open tot ze vervalt.',
    return: 'Terug naar de betaalpagina',
  },
  complete: {
    title: 'Deze betaling is gedaan',
    text: 'Je kunt ze geen tweede keer betalen.',
    stayed: 'Je bent niet teruggestuurd naar de winkel, zoals je vroeg. Ze verneemt de betaling toch.',
    link: 'Verder naar de winkel',
  },
  expired: {
    title: 'Deze betaalpagina is vervallen',
    text: 'Er is niets afgeschreven. Begin opnieuw in de winkel.',
  },
  unknown: { title: 'Deze pagina bestaat niet', text: 'Misschien is het adres niet helemaal overgenomen.' },
  receipt: { title: 'Betaalbewijs', paid: 'Betaald', number: 'Nummer', refunded: 'Terugbetaald' },
}

/** In the language that the session asks for; when it leaves that open, in the one that the browser prefers. */
export function wordsFor({
  locale,
  acceptLanguage = '',
}: {
  readonly locale?: string | null | undefined
  readonly acceptLanguage?: string | undefined
}): Words {
  const wanted = locale && locale !== 'auto' ? locale : (acceptLanguage.split(',')[0] ?? '')
  return wanted.toLowerCase().startsWith('nl') ? nl : en
}

/** € 35,00 or €35.00. */
export function amountIn(
  words: Words,
  { amount, currency }: { readonly amount: number; readonly currency: string },
): string {
  const locale = words.language === 'nl' ? 'nl-BE' : 'en-IE'
  return new Intl.NumberFormat(locale, { style: 'currency', currency }).format(amount / 100)
}
