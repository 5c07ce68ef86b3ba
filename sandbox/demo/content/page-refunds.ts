import type { PageSeed } from './page-seed'

export const refundsPage: PageSeed = {
  slug: { nl: 'terugbetaling', en: 'refunds' },
  title: { nl: 'Annuleren en terugbetaling', en: 'Cancellation and refunds' },
  summary: {
    nl: 'Wat je terugkrijgt als je een inschrijving annuleert, als een activiteit niet doorgaat of als je van je lidmaatschap afziet.',
    en: 'What you get back when you cancel a registration, when an event is called off, or when you withdraw from membership.',
  },
  blocks: {
    nl: [
      {
        type: 'text',
        heading: 'Een inschrijving annuleren',
        body: `Elke activiteit heeft haar eigen regeling. Die zegt hoeveel je terugkrijgt, en tot wanneer: hoe vroeger je annuleert, hoe meer. Soms houdt de organisator een vast bedrag in voor de kosten.

Je ziet de regeling voor je betaalt. Ze wordt bij je inschrijving bewaard. Verandert de organisator er later iets aan, dan geldt voor jou nog altijd wat je toen gezien hebt.`,
      },
      {
        type: 'steps',
        heading: 'Zo annuleer je',
        steps: [
          { title: 'Ga naar je inschrijvingen', body: 'Kies de activiteit waar je niet naartoe kan.' },
          {
            title: 'Bekijk het bedrag',
            body: 'Voor je iets bevestigt, zie je tot op de cent wat je terugkrijgt.',
          },
          {
            title: 'Bevestig',
            body: 'Je plaats komt meteen vrij voor iemand anders. Je krijgt een e-mail, en het geld gaat terug naar de rekening of kaart waarmee je betaald hebt.',
          },
        ],
      },
      {
        type: 'text',
        heading: 'Iemand anders gaat in jouw plaats',
        body: `Tot de inschrijvingen sluiten, kan je gratis de naam op je ticket veranderen. Zo gaat je plaats naar iemand die wel kan.`,
      },
      {
        type: 'callout',
        tone: 'success',
        body: 'Gaat een activiteit niet door omdat de organisator ze annuleert? Dan krijg je alles terug. Je hoeft daar niets voor te doen en je krijgt er bericht van.',
      },
      {
        type: 'text',
        heading: 'Je lidgeld: 14 dagen bedenktijd',
        body: `Heb je lidgeld betaald, dan kan je daar binnen 14 dagen van afzien. Je hoeft niet te zeggen waarom.

Bij je lidmaatschap vind je daarvoor een aparte knop. Je bevestigt één keer en krijgt een ontvangstbewijs per e-mail. Je lidmaatschap stopt en we betalen je lidgeld terug.`,
      },
      {
        type: 'callout',
        tone: 'warning',
        body: 'Voor een activiteit op een vaste datum geldt die bedenktijd van 14 dagen niet. Dat is wettelijk zo, en we zeggen het er nog eens bij voor je betaalt. Wel geldt altijd de annuleringsregeling van de activiteit.',
      },
      {
        type: 'text',
        heading: 'Te laat of dubbel betaald',
        body: `**Je betaling kwam te laat.** Is er nog plaats, dan ben je gewoon ingeschreven. Is alles volzet, dan krijg je het volledige bedrag terug en sta je als eerste op de wachtlijst.

**Je betaalde je lidgeld twee keer.** Dan kies je: het tweede bedrag telt voor de volgende periode, of we betalen het terug.

Geld dat we niet kunnen thuisbrengen, zoekt onze penningmeester altijd uit.`,
      },
      {
        type: 'faqList',
        heading: 'Kort samengevat',
        entries: ['event-refund'],
      },
      { type: 'contact', heading: 'Kom je er niet uit?' },
    ],
    en: [
      {
        type: 'text',
        heading: 'Cancelling a registration',
        body: `Every event has its own rules. They say how much you get back, and until when: the earlier you cancel, the more. Sometimes the organiser keeps a fixed amount for costs.

You see the rules before you pay. They are kept with your registration. If the organiser changes them later, what you saw then still holds for you.`,
      },
      {
        type: 'steps',
        heading: 'How to cancel',
        steps: [
          { title: 'Go to your registrations', body: 'Choose the event that you cannot attend.' },
          {
            title: 'Check the amount',
            body: 'Before you confirm anything, you see to the cent what you get back.',
          },
          {
            title: 'Confirm',
            body: 'Your place is free for somebody else at once. You receive an e-mail, and the money goes back to the account or card you paid with.',
          },
        ],
      },
      {
        type: 'text',
        heading: 'Somebody else goes in your place',
        body: `Until registration closes, you can change the name on your ticket free of charge. That way your place goes to someone who can come.`,
      },
      {
        type: 'callout',
        tone: 'success',
        body: 'Is an event called off by its organiser? Then you get everything back. You need not do anything, and we will let you know.',
      },
      {
        type: 'text',
        heading: 'Your membership fee: 14 days to think it over',
        body: `If you have paid a membership fee, you can withdraw within 14 days. You do not have to say why.

You will find a separate button for this under your membership. You confirm once, and we acknowledge it by e-mail. Your membership ends and we refund the fee.`,
      },
      {
        type: 'callout',
        tone: 'warning',
        body: 'These 14 days do not apply to an event on a fixed date. The law provides for this exception, and we say so again before you pay. The cancellation rules of the event always apply.',
      },
      {
        type: 'text',
        heading: 'Paid too late, or twice',
        body: `**Your payment came too late.** If there is still room, you are simply registered. If the event is full, you get the whole amount back and you are first on the waiting list.

**You paid your membership fee twice.** You choose: the second amount counts for the next period, or we refund it.

Money that we cannot place is always looked into by our treasurer.`,
      },
      { type: 'faqList', heading: 'In short', entries: ['event-refund'] },
      { type: 'contact', heading: 'Still unsure?' },
    ],
  },
}
