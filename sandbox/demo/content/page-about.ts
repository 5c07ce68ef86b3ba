import type { PageSeed } from './page-seed'

export const aboutPage: PageSeed = {
  slug: { nl: 'over-ons', en: 'about' },
  title: { nl: 'Over ons', en: 'About us' },
  summary: {
    nl: 'Wie Alumninet is, wat de kringen en de kernen doen en waarvoor je bij de dienst Alumni terechtkan.',
    en: 'Who Alumninet is, what the chapters do, and what the Alumni Office can help you with.',
  },
  blocks: {
    nl: [
      {
        type: 'text',
        body: `Alumninet is de vereniging van iedereen die aan de universiteit gestudeerd heeft. Of je nu vorig jaar afstudeerde of een halve eeuw geleden, in de buurt bleef wonen of naar de andere kant van de wereld trok: je hoort erbij.

We brengen oud-studenten samen: aan tafel, in de aula, op een wandeling, in een concertzaal of gewoon online.`,
      },
      {
        type: 'text',
        heading: 'Kringen en kernen',
        body: `- **Facultaire kringen** verenigen wie hetzelfde vak studeerde. Bij je kring word je lid.
- **Interessekringen** zijn er voor wie een liefhebberij deelt, zoals het orkest. Alle alumni zijn er welkom.
- **Regionale kernen** organiseren activiteiten voor wie in dezelfde streek woont, wat je ook studeerde.
- **Internationale kernen** doen hetzelfde in het buitenland.

Al die kringen en kernen draaien op vrijwilligers. Ze kiezen zelf hun bestuur en hun programma. Op de pagina [Kringen](/nl/kringen) zie je welke er zijn.`,
      },
      {
        type: 'text',
        heading: 'De koepel',
        body: `Alumninet is de koepel boven de kringen en de kernen. De koepel zorgt voor wat je beter samen doet: dit portaal, de nieuwsbrief, de lidkaart en de kassa. Betaal je lidgeld of een inschrijving, dan komt dat geld bij de koepel binnen en stort die het door aan de kring die erachter zit.

Hoort er bij je diploma geen kring, dan word je rechtstreeks lid van de koepel.`,
      },
      {
        type: 'text',
        heading: 'De dienst Alumni',
        body: `De dienst Alumni is het team van de universiteit dat het alumnidatabestand bijhoudt en de kringen bijstaat. Je kan er terecht voor je alumninummer, een verkeerd e-mailadres, een attest of een diploma dat ontbreekt. Je mag bellen, mailen of langskomen.`,
      },
      {
        type: 'callout',
        tone: 'note',
        body: 'Een wachtwoord of een code kan de dienst Alumni je niet geven. Die maakt het systeem zelf, enkel voor jou.',
      },
      {
        type: 'text',
        heading: 'Meedoen',
        body: `Zin om mee te helpen? Elke kring kan een extra paar handen gebruiken. Lees hoe je [lid wordt](/nl/lid-worden), of hoe je [een kern in het buitenland](/nl/kring-in-het-buitenland) begint.`,
      },
      { type: 'contact', heading: 'Kom eens langs, of bel' },
    ],
    en: [
      {
        type: 'text',
        body: `Alumninet is the association of everyone who studied at the university. Whether you graduated last year or half a century ago, stayed nearby or moved to the other side of the world: you belong.

We bring former students together: at table, in the lecture hall, on a walk, in a concert hall or simply online.`,
      },
      {
        type: 'text',
        heading: 'The chapters',
        body: `- **Faculty chapters** unite people who studied the same subject. This is where you become a member.
- **Interest chapters** are for people who share a passion, such as the orchestra. All alumni are welcome.
- **Regional chapters** hold events for people who live in the same part of Belgium, whatever they studied.
- **International chapters** do the same abroad.

All chapters are run by volunteers. They choose their own board and their own programme. The [chapters page](/en/chapters) shows them all.`,
      },
      {
        type: 'text',
        heading: 'The umbrella',
        body: `Alumninet is the umbrella over all chapters. It takes care of what is better done together: this portal, the newsletter, the membership card and the payments. When you pay a membership fee or a registration, the umbrella receives the money and passes it on to the chapter it is meant for.

If there is no chapter for your degree, you become a member of the umbrella itself.`,
      },
      {
        type: 'text',
        heading: 'The Alumni Office',
        body: `The Alumni Office is the university team that keeps the alumni register and supports the chapters. Turn to them for your alumni number, a wrong e-mail address, a certificate or a diploma that is missing. You are welcome to phone, write or drop in.`,
      },
      {
        type: 'callout',
        tone: 'note',
        body: 'The Alumni Office cannot give you a password or a code. The system makes those itself, for you alone.',
      },
      {
        type: 'text',
        heading: 'Taking part',
        body: `Would you like to lend a hand? Every chapter can use one. Read how to [become a member](/en/become-a-member), or how to start [a chapter abroad](/en/chapter-abroad).`,
      },
      { type: 'contact', heading: 'Drop in, or give us a call' },
    ],
  },
}
