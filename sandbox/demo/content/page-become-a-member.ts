import type { PageSeed } from './page-seed'

export const becomeAMemberPage: PageSeed = {
  slug: { nl: 'lid-worden', en: 'become-a-member' },
  title: { nl: 'Lid worden', en: 'Become a member' },
  summary: {
    nl: 'Lid word je bij de kring van je diploma. Met dat ene lidmaatschap ben je bij alle kringen en kernen welkom.',
    en: 'You join the chapter of your degree. That one membership makes you welcome at all chapters.',
  },
  blocks: {
    nl: [
      {
        type: 'text',
        body: `Alumnus ben je voor het leven, en dat kost niets. Lid ben je als je lidgeld betaalt aan een kring. Daarmee steun je de vrijwilligers die de activiteiten organiseren, en je krijgt er iets voor terug.`,
      },
      {
        type: 'text',
        heading: 'Wat je lidmaatschap opent',
        body: `- **De ledenprijs** bij elke activiteit die er een heeft, ook bij andere kringen en bij de kernen in je buurt.
- **Alumni zoeken**: je vindt oud-studenten terug die dat toelaten.
- **De bibliotheek**: een kaart voor alle bibliotheken van de universiteit, gratis in plaats van € 25 per jaar.
- **Je lidkaart**, die je zelf afdrukt.`,
      },
      {
        type: 'text',
        heading: 'Bij welke kring hoor je?',
        body: `- **De kring van je diploma.** De meeste alumni worden lid van hun facultaire kring. Heb je diploma's van twee faculteiten, dan kies je, of je wordt van allebei lid.
- **Een interessekring**, zoals het orkest. Die staat open voor alle alumni en heeft ook een eigen lidgeld.
- **De koepel.** Is er voor jouw diploma geen kring, dan word je lid van Alumninet zelf.

Van een regionale of internationale kern word je geen lid. Je kan ze wel volgen, en als lid van een kring betaal je er de ledenprijs.`,
      },
      {
        type: 'steps',
        heading: 'Zo word je lid',
        steps: [
          {
            title: 'Meld je aan',
            body: 'Is het je eerste keer, activeer dan eerst je account. Je hebt je alumninummer of je e-mailadres nodig.',
          },
          {
            title: 'Kies je kring',
            body: 'Bij je lidmaatschap zie je welke kringen bij je diploma passen, wat ze kosten en tot wanneer je dan lid bent.',
          },
          { title: 'Betaal online', body: 'Dat kan met Bancontact of met een kaart.' },
          {
            title: 'Druk je lidkaart af',
            body: 'Zodra je betaling binnen is, ben je lid en staat je kaart klaar.',
          },
        ],
      },
      {
        type: 'text',
        heading: 'Hoelang het loopt',
        body: `Elke kring bepaalt zelf haar lidgeld en haar periode: een academiejaar, een kalenderjaar of twaalf maanden vanaf de dag dat je betaalt. Je ziet de einddatum altijd voor je betaalt.

Voor je lidmaatschap afloopt, herinneren we je eraan. Vernieuw je op tijd, dan sluit de nieuwe periode netjes aan op de vorige. Je betaalt elke keer zelf: er gaat niets automatisch van je rekening.`,
      },
      {
        type: 'callout',
        tone: 'note',
        body: 'Je hebt 14 dagen bedenktijd. Zie je er toch van af, dan krijg je je lidgeld terug.',
      },
      {
        type: 'text',
        heading: 'Staat je diploma er niet bij?',
        body: `Voeg het zelf toe bij je [diploma's](/nl/mijn/diplomas). De dienst Alumni kijkt het na. Zodra het bevestigd is, kan je lid worden van de kring die erbij hoort.`,
      },
      {
        type: 'faqList',
        heading: 'Vragen over het lidmaatschap',
        entries: ['membership-card', 'library-card', 'regional-membership', 'which-data'],
      },
      { type: 'contact', heading: 'Twijfel je bij welke kring je hoort?' },
    ],
    en: [
      {
        type: 'text',
        body: `You are an alumnus for life, and that costs nothing. You are a member when you pay a membership fee to a chapter. With it you support the volunteers who organise the events, and you get something in return.`,
      },
      {
        type: 'text',
        heading: 'What membership opens',
        body: `- **The member price** at every event that has one, including those of other chapters and of the regional chapters near you.
- **Finding alumni**: you can look up former students who allow it.
- **The libraries**: a card for all university libraries, free instead of €25 a year.
- **Your membership card**, which you print yourself.`,
      },
      {
        type: 'text',
        heading: 'Which chapter is yours?',
        body: `- **The chapter of your degree.** Most alumni join their faculty chapter. If you have degrees from two faculties, you choose, or you join both.
- **An interest chapter**, such as the orchestra. It is open to all alumni and has a fee of its own.
- **The umbrella.** If there is no chapter for your degree, you join Alumninet itself.

You do not become a member of a regional or international chapter. You can follow them, and as a member of another chapter you pay the member price there.`,
      },
      {
        type: 'steps',
        heading: 'How to join',
        steps: [
          {
            title: 'Sign in',
            body: 'If this is your first time, activate your account first. You need your alumni number or your e-mail address.',
          },
          {
            title: 'Choose your chapter',
            body: 'Under your membership you see which chapters go with your degree, what they cost, and how long you would be a member.',
          },
          { title: 'Pay online', body: 'You can use Bancontact or a card.' },
          {
            title: 'Print your membership card',
            body: 'As soon as your payment is in, you are a member and your card is ready.',
          },
        ],
      },
      {
        type: 'text',
        heading: 'How long it lasts',
        body: `Each chapter sets its own fee and its own period: an academic year, a calendar year, or twelve months from the day you pay. You always see the last day before you pay.

We remind you before your membership ends. If you renew in time, the new period follows on from the old one. You pay each time yourself: nothing leaves your account automatically.`,
      },
      {
        type: 'callout',
        tone: 'note',
        body: 'You have 14 days to change your mind. If you withdraw, you get your fee back.',
      },
      {
        type: 'text',
        heading: 'Is your diploma not listed?',
        body: `Add it yourself under [your diplomas](/en/my/diplomas). The Alumni Office checks it. As soon as it is confirmed, you can join the chapter that goes with it.`,
      },
      {
        type: 'faqList',
        heading: 'Questions about membership',
        entries: ['membership-card', 'library-card', 'regional-membership', 'which-data'],
      },
      { type: 'contact', heading: 'Not sure which chapter is yours?' },
    ],
  },
}
