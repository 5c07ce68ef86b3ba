import { mapLink } from './map-link'
import { prose } from './prose'
import type { EventSeed } from './seed-types'

/** Walks, rides and family days that took place. */
export const pastOutdoorEvents: readonly EventSeed[] = [
  {
    key: 'heath-walk',
    title: { nl: 'Een heide is geen natuur', en: 'A heath is not nature' },
    slug: { nl: 'een-heide-is-geen-natuur', en: 'a-heath-is-not-nature' },
    summary: {
      nl: 'Wandeling met een boswachter die uitlegt hoeveel werk er in een leeg landschap zit.',
      en: 'A walk with a forester who explains how much work goes into an empty landscape.',
    },
    body: {
      nl: prose`
        Zonder schapen, plaggen en vuur groeit elke heide dicht. Boswachter Corneel Mallants laat zien wie er
        vroeger voor zorgde en wie het nu doet, en waarom een ven soms net minder water moet hebben.

        Negen kilometer over zand. Verrekijkers zijn welkom; kleine kinderen mogen op de schouders.
      `,
      en: prose`
        Without sheep, turf-cutting and fire every heath grows over. Corneel Mallants, a forester, shows who
        used to look after it and who does now, and why a fen sometimes needs less water.

        Nine kilometres over sand. Binoculars are welcome; small children may ride on shoulders.
      `,
    },
    chapters: ['turnhout-kempen'],
    dayOffset: -62,
    weekday: 'sunday',
    startTime: '10:00',
    durationMinutes: 180,
    timeZone: 'Europe/Brussels',
    venue: {
      kind: 'venue',
      name: 'Bezoekerscentrum De Vuurplaats',
      address: 'Heistraat 62, 2470 Retie',
      town: 'Retie',
      country: 'BE',
      mapUrl: mapLink(51.2631, 5.0812),
    },
    audience: 'public',
    languages: ['nl'],
    state: 'scheduled',
    picture: 'drawn',
  },
  {
    key: 'mechelen-treasure-hunt',
    title: {
      nl: 'Familiezoektocht: wie stal de klepel?',
      en: 'Family treasure hunt: who stole the clapper?',
    },
    slug: { nl: 'familiezoektocht-wie-stal-de-klepel', en: 'treasure-hunt-who-stole-the-clapper' },
    summary: {
      nl: 'Een speurtocht door Mechelen, bedacht door achtjarigen en streng beoordeeld door beiaardiers.',
      en: 'A detective trail through Mechelen, devised by eight-year-olds and strictly judged by carillonneurs.',
    },
    body: {
      nl: prose`
        De grootste klok van de stad zwijgt: haar klepel is weg. Met een kaart, een potlood en een touw van vier
        meter zoeken gezinnen de dader. Er zijn twaalf posten en drie valse sporen.

        De oplossing hoor je om vijf uur van de toren, want de beiaardier speelt ze. Ook zonder kinderen mag je
        meedoen; dan krijg je de moeilijke kaart.
      `,
      en: prose`
        The largest bell in town is silent: her clapper has gone. With a map, a pencil and four metres of rope,
        families look for the culprit. There are twelve posts and three false trails.

        The solution comes from the tower at five, because the carillonneur plays it. You may join without
        children too; you will then be given the difficult map.
      `,
    },
    chapters: ['mechelen'],
    dayOffset: -83,
    weekday: 'sunday',
    startTime: '14:00',
    durationMinutes: 195,
    timeZone: 'Europe/Brussels',
    venue: {
      kind: 'venue',
      name: 'Grote Markt, onder de toren',
      address: 'Grote Markt, 2800 Mechelen',
      town: 'Mechelen',
      country: 'BE',
      mapUrl: mapLink(51.0284, 4.4797),
    },
    audience: 'public',
    languages: ['nl'],
    state: 'scheduled',
    picture: 'poster',
  },
  {
    key: 'hageland-ride',
    title: { nl: 'Fietsen van toren naar toren', en: 'Cycling from tower to tower' },
    slug: { nl: 'fietsen-van-toren-naar-toren', en: 'cycling-from-tower-to-tower' },
    summary: {
      nl: 'Zestig kilometer door het Hageland, langs zeven kerktorens van roestbruine zandsteen.',
      en: 'Sixty kilometres through the Hageland, past seven church towers of rust-brown sandstone.',
    },
    body: {
      nl: prose`
        Het Hageland is heuvelachtiger dan je benen willen. Elke klim eindigt daarom bij een toren, waar
        architect en koster Nestor Pulinckx in vijf minuten vertelt waarom die scheef staat, afgeknot is of van
        de buren komt.

        We vertrekken aan het station van Tienen en zijn er tegen vieren terug. Tempo: iedereen wacht op
        iedereen.
      `,
      en: prose`
        The Hageland is hillier than your legs would like. So every climb ends at a tower, where Nestor
        Pulinckx, architect and sexton, tells in five minutes why it leans, was cut short or came from the
        neighbours.

        We leave from Tienen station and are back by four. Pace: everyone waits for everyone.
      `,
    },
    chapters: ['outdoors'],
    dayOffset: -175,
    weekday: 'saturday',
    startTime: '09:45',
    durationMinutes: 375,
    timeZone: 'Europe/Brussels',
    venue: {
      kind: 'venue',
      name: 'Station Tienen',
      address: 'Statieplein, 3300 Tienen',
      town: 'Tienen',
      country: 'BE',
      mapUrl: mapLink(50.8084, 4.9259),
    },
    audience: 'public',
    languages: ['nl'],
    state: 'scheduled',
    picture: 'drawn',
  },
]
