import type { PageSeed } from './page-seed'

export const chapterAbroadPage: PageSeed = {
  slug: { nl: 'kring-in-het-buitenland', en: 'chapter-abroad' },
  title: { nl: 'Begin een kern in het buitenland', en: 'Start a chapter abroad' },
  summary: {
    nl: 'Woon je in het buitenland en wil je er oud-studenten samenbrengen? Zo begin je eraan, en zo helpen wij.',
    en: 'Do you live abroad and want to bring alumni together there? Here is how to begin, and how we help.',
  },
  blocks: {
    nl: [
      {
        type: 'text',
        body: `Een internationale kern begint meestal klein: een paar oud-studenten in dezelfde stad, een tafel in een café, en de vraag wanneer de volgende keer is. Is er bij jou nog geen kern? Dan kan jij ermee beginnen.`,
      },
      {
        type: 'text',
        heading: 'Wat een kern doet',
        body: `- Ze brengt alumni samen die in hetzelfde land of dezelfde stad wonen, wat ze ook gestudeerd hebben.
- Ze vangt nieuwkomers op: wie er pas woont, en wie er komt studeren of stage lopen.
- Ze houdt contact met de universiteit.

Een kern vraagt geen lidgeld. Wie wil, volgt ze en krijgt haar uitnodigingen. Voor een activiteit mag je wel een prijs vragen.`,
      },
      {
        type: 'steps',
        heading: 'Zo begin je eraan',
        steps: [
          {
            title: 'Kijk of er al een kern is',
            body: 'Op de pagina met kringen zoek je op land of stad. Is er een in de buurt, sluit je dan daarbij aan.',
          },
          {
            title: 'Zoek medestanders',
            body: 'Begin met een ploegje van een drietal mensen, liefst van verschillende leeftijd en studie. Betalende leden kunnen in het portaal zoeken wie er in de buurt woont en dat laat zien.',
          },
          {
            title: 'Schrijf ons',
            body: 'Vertel de dienst Alumni wie jullie zijn, in welke stad of welk land, en wat jullie van plan zijn. Eén bladzijde is genoeg.',
          },
          {
            title: 'Krijg jullie eigen pagina',
            body: 'De dienst Alumni zet de kern in het portaal en geeft het bestuur toegang. Jullie vullen zelf de teksten en de activiteiten in.',
          },
          {
            title: 'Nodig uit voor de eerste keer',
            body: 'Hou het eenvoudig: een plek, een datum en een reden om te komen. Inschrijven en betalen gaat via het portaal.',
          },
        ],
      },
      {
        type: 'text',
        heading: 'Waarmee we helpen',
        body: `- Een pagina en een kalender in het Nederlands en het Engels.
- Uitnodigingen aan alumni die daarvoor gekozen hebben.
- Inschrijvingen, betalingen en een aanwezigheidslijst.
- Raad van besturen die het al eens gedaan hebben.`,
      },
      {
        type: 'callout',
        tone: 'note',
        body: 'Een adressenlijst van alumni krijg je niet mee. Uitnodigingen vertrekken uit het portaal, enkel naar wie ze wil krijgen. Zo blijft iedereen baas over de eigen gegevens.',
      },
      { type: 'faqList', heading: 'Vragen over kernen', entries: ['what-is-regional', 'regional-news'] },
      { type: 'contact', heading: 'Praat er eerst eens over met ons' },
    ],
    en: [
      {
        type: 'text',
        body: `An international chapter usually starts small: a few former students in the same city, a table in a café, and somebody asking when to meet again. Is there no chapter where you live? Then you can start one.`,
      },
      {
        type: 'text',
        heading: 'What a chapter does',
        body: `- It brings together alumni who live in the same country or city, whatever they studied.
- It welcomes newcomers: those who have just moved there, and students who come for a term or an internship.
- It keeps in touch with the university.

An international chapter charges no membership fee. Anyone can follow it and receive its invitations. For an event you may ask a price.`,
      },
      {
        type: 'steps',
        heading: 'How to begin',
        steps: [
          {
            title: 'See whether there is a chapter already',
            body: 'On the chapters page you can search by country or town. If there is one nearby, join in with them.',
          },
          {
            title: 'Find company',
            body: 'Start with a team of about three, if possible of different ages and studies. Paying members can use the portal to find alumni who live nearby and who let it be seen.',
          },
          {
            title: 'Write to us',
            body: 'Tell the Alumni Office who you are, in which city or country, and what you have in mind. One page is enough.',
          },
          {
            title: 'Get a page of your own',
            body: 'The Alumni Office puts the chapter in the portal and gives its board access. You fill in the texts and the events yourselves.',
          },
          {
            title: 'Send the first invitation',
            body: 'Keep it simple: a place, a date and a reason to come. Registration and payment go through the portal.',
          },
        ],
      },
      {
        type: 'text',
        heading: 'How we help',
        body: `- A page and a calendar in Dutch and in English.
- Invitations to alumni who chose to receive them.
- Registrations, payments and a list to tick off who came.
- Advice from boards who have done it before.`,
      },
      {
        type: 'callout',
        tone: 'note',
        body: 'You will not receive a list of addresses. Invitations leave from the portal, and go only to those who want them. That way everyone stays in charge of their own details.',
      },
      {
        type: 'faqList',
        heading: 'Questions about chapters',
        entries: ['what-is-regional', 'regional-news'],
      },
      { type: 'contact', heading: 'Talk it over with us first' },
    ],
  },
}
