import { mapLink } from './map-link'
import { prose } from './prose'
import type { EventSeed } from './seed-types'

/** Evenings in museums. */
export const museumEvenings: readonly EventSeed[] = [
  {
    key: 'museum-of-printing',
    title: { nl: 'Museumavond: drukken, binden, lezen', en: 'Museum evening: printing, binding, reading' },
    slug: { nl: 'museumavond-drukken-binden-lezen', en: 'museum-evening-printing-binding-reading' },
    summary: {
      nl: 'De museumdeuren gaan na sluitingstijd open voor leden, die zelf aan de pers mogen staan.',
      en: 'After closing time the museum opens for members, who may work the press themselves.',
    },
    body: {
      nl: prose`
        Na zes uur is het in het Museum voor Drukkunst stil, op één pers na. Meesterdrukker Ivo Kerstens zet een
        regel met de hand, en daarna is het aan jou. Vel, inkt, hefboom: je hoort meteen of het goed zit.

        In de leeszaal liggen intussen twaalf boeken open die anders in de kluis blijven. Bewaarder Leonie
        Ossieur vertelt bij elk boek wie er met potlood in geschreven heeft, en wat.

        Je gaat naar huis met een eigen vel. Dat moet een nacht drogen, dus breng een map mee.
      `,
      en: prose`
        After six the Museum of Printing is silent, but for one press. Ivo Kerstens, the master printer, sets a
        line by hand, and then it is your turn. Sheet, ink, lever: you hear at once whether it is right.

        In the reading room, meanwhile, twelve books lie open that otherwise stay in the safe. Leonie Ossieur,
        the keeper, tells of each who wrote in it with a pencil, and what.

        You go home with a sheet of your own. It needs a night to dry, so bring a folder.
      `,
    },
    chapters: ['arts'],
    dayOffset: 18,
    weekday: 'friday',
    startTime: '19:00',
    durationMinutes: 150,
    timeZone: 'Europe/Brussels',
    venue: {
      kind: 'venue',
      name: 'Museum voor Drukkunst',
      address: 'Heilige Geeststraat 19, 2000 Antwerpen',
      town: 'Antwerpen',
      country: 'BE',
      mapUrl: mapLink(51.2181, 4.3979),
    },
    audience: 'members',
    languages: ['nl'],
    state: 'scheduled',
    picture: 'poster',
  },
  {
    key: 'flax-museum',
    title: { nl: 'Museumavond: een draad van vlas', en: 'Museum evening: a thread of flax' },
    slug: { nl: 'museumavond-een-draad-van-vlas', en: 'museum-evening-a-thread-of-flax' },
    summary: {
      nl: 'Hoe een blauwe bloem een streek rijk maakte, en waarom ontwerpers er nu weer naar teruggrijpen.',
      en: 'How a blue flower made a region rich, and why designers are turning to it again.',
    },
    body: {
      nl: prose`
        De Leie werd ooit de gouden rivier genoemd, al rook ze niet zo. In het Vlasatelier volgen we de vezel
        van roten tot weven, met machines die voor één avond weer draaien.

        Ontwerpster Fien Allaert toont daarna wat zij met vlas doet: fietskaders, akoestische panelen en een jas
        die al negen jaar meegaat. Eindigen doen we met streekhapjes in de zwingelschuur.
      `,
      en: prose`
        The Lys was once called the golden river, though it did not smell that way. At the Flax Workshop we
        follow the fibre from retting to weaving, with machines that run again for one evening.

        Fien Allaert, a designer, then shows what she does with flax: bicycle frames, acoustic panels and a coat
        that has lasted nine years. We end with local bites in the scutching shed.
      `,
    },
    chapters: ['kortrijk'],
    dayOffset: 58,
    weekday: 'thursday',
    startTime: '19:30',
    durationMinutes: 135,
    timeZone: 'Europe/Brussels',
    venue: {
      kind: 'venue',
      name: 'Het Vlasatelier',
      address: 'Noordstraat 45, 8500 Kortrijk',
      town: 'Kortrijk',
      country: 'BE',
      mapUrl: mapLink(50.8311, 3.2661),
    },
    audience: 'public',
    languages: ['nl'],
    state: 'scheduled',
    picture: 'drawn',
  },
]
