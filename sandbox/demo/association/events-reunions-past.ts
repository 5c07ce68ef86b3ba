import { mapLink } from './map-link'
import { prose } from './prose'
import type { EventSeed } from './seed-types'
import { leuven } from './venues-leuven'

/** Reunions and dinners that took place. */
export const pastReunions: readonly EventSeed[] = [
  {
    key: 'pharmacists-dinner',
    title: { nl: 'Apothekersdiner', en: 'The pharmacists’ dinner' },
    slug: { nl: 'apothekersdiner', en: 'the-pharmacists-dinner' },
    summary: {
      nl: 'Alle jaargangen aan lange tafels, met een menu op receptpapier.',
      en: 'All classes at long tables, with a menu on prescription paper.',
    },
    body: {
      nl: prose`
        Je zit niet naast je jaargenoten maar naast wie hetzelfde werk doet: officina bij officina, ziekenhuis
        bij ziekenhuis. Bij het dessert schuift de helft van de zaal door.

        De Gouden Stamper gaat dit keer naar een lid dat dertig jaar stagiairs opleidde. Wie het is, weet alleen
        de penningmeester.
      `,
      en: prose`
        You do not sit next to your classmates but next to those who do the same work, high street with high
        street and hospital with hospital. At dessert half of the room moves on.

        The Golden Pestle goes this time to a member who trained interns for thirty years. Only the treasurer
        knows who it is.
      `,
    },
    chapters: ['pharmacy'],
    dayOffset: -40,
    weekday: 'friday',
    startTime: '19:00',
    durationMinutes: 240,
    timeZone: 'Europe/Brussels',
    venue: {
      kind: 'venue',
      name: 'Eetzaal De Notelaar',
      address: 'Redingenstraat 57, 3000 Leuven',
      town: 'Leuven',
      country: 'BE',
      mapUrl: mapLink(50.8719, 4.6975),
    },
    audience: 'members',
    languages: ['nl'],
    state: 'scheduled',
    picture: 'drawn',
  },
  {
    key: 'arts-and-philosophy-reunion',
    title: { nl: 'Weerzien van letteren en wijsbegeerte', en: 'Arts and philosophy meet again' },
    slug: { nl: 'weerzien-van-letteren-en-wijsbegeerte', en: 'arts-and-philosophy-meet-again' },
    summary: {
      nl: 'Twee faculteiten die jarenlang een trappenhuis deelden, delen voor één dag weer een tafel.',
      en: 'Two faculties that shared a staircase for years share a table again for a day.',
    },
    body: {
      nl: prose`
        Historici en filosofen kwamen elkaar vooral tegen op de trap, met te veel boeken. Marginalia en De
        Zuilengang nodigen hen uit om het gesprek van toen af te maken.

        Er is een boekenruil (breng er drie, neem er drie), een quiz over professoren die nooit bestaan hebben,
        en een diner in de oude refter.
      `,
      en: prose`
        Historians and philosophers used to meet on the stairs, carrying too many books. Marginalia and The
        Colonnade invite them to finish the conversation.

        There is a book exchange (bring three, take three), a quiz about professors who never existed, and
        dinner in the old refectory.
      `,
    },
    chapters: ['arts', 'philosophy'],
    dayOffset: -200,
    weekday: 'saturday',
    startTime: '15:00',
    durationMinutes: 390,
    timeZone: 'Europe/Brussels',
    venue: leuven.alumniHouse,
    audience: 'public',
    languages: ['nl', 'en'],
    state: 'scheduled',
    picture: 'poster',
  },
  {
    key: 'bruges-meeting',
    title: { nl: 'Ontmoetingsavond in het godshuis', en: 'An evening in the almshouse' },
    slug: { nl: 'ontmoetingsavond-in-het-godshuis', en: 'an-evening-in-the-almshouse' },
    summary: {
      nl: 'Kennismaken met alumni uit de streek, in een tuin die anders op slot is.',
      en: 'Meet alumni from the region, in a garden that is otherwise locked.',
    },
    body: {
      nl: prose`
        Tien witte huisjes, één pomp en een tuin: het godshuis van de lakenmeters gaat één avond open voor onze
        kern. Bewoonster en oud-lerares Godelieve Tanghe vertelt over haar straat zonder auto’s.

        Nieuw in Brugge of Oostende? Het bestuur wijst je de weg en stelt je aan iedereen voor.
      `,
      en: prose`
        Ten white cottages, one pump and a garden: the cloth-measurers’ almshouse opens for our chapter for an
        evening. Godelieve Tanghe, resident and retired teacher, talks about her street without cars.

        New to Bruges or Ostend? The board will show you the way and introduce you to everyone.
      `,
    },
    chapters: ['brugge-oostende'],
    dayOffset: -70,
    weekday: 'friday',
    startTime: '18:30',
    durationMinutes: 150,
    timeZone: 'Europe/Brussels',
    venue: {
      kind: 'venue',
      name: 'Godshuis De Elle',
      address: 'Nieuwe Gentweg 28, 8000 Brugge',
      town: 'Brugge',
      country: 'BE',
      mapUrl: mapLink(51.2036, 3.2256),
    },
    audience: 'public',
    languages: ['nl'],
    state: 'scheduled',
    picture: 'drawn',
  },
]
