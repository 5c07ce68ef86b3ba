import { mapLink } from './map-link'
import { prose } from './prose'
import type { EventSeed } from './seed-types'

/** Walks, rides and family days to come. */
export const outdoorEvents: readonly EventSeed[] = [
  {
    key: 'ghent-by-the-water',
    title: { nl: 'Stadswandeling: Gent langs het water', en: 'Town walk: Ghent along the water' },
    slug: { nl: 'stadswandeling-gent-langs-het-water', en: 'town-walk-ghent-along-the-water' },
    summary: {
      nl: 'Van de Vrijdagmarkt naar de Coupure, langs kaaien die ooit havens waren en nu terrassen zijn.',
      en: 'From the Vrijdagmarkt to the Coupure, past quays that were once harbours and are now café terraces.',
    },
    body: {
      nl: prose`
        Gent heeft meer water dan je vanop straat ziet: gedempte grachten, overwelfde armen, een rivier die na
        dertig jaar weer open ligt. Stadsgids Reinhilde Baeyens, historica van opleiding, volgt het spoor met
        een kaart uit 1641 in de hand.

        We wandelen vier kilometer, met een halte halverwege. De route is vlak, maar kasseien blijven kasseien.

        Afspraak aan het standbeeld op de Vrijdagmarkt, herkenbaar aan de blauwe paraplu. Na afloop drinken we
        iets met wie nog niet naar huis wil.
      `,
      en: prose`
        Ghent has more water than one sees from the street: filled-in canals, covered branches, a river that
        lies open again after thirty years. Reinhilde Baeyens, a town guide and a historian by training, follows
        the trail with a map from 1641 in her hand.

        We walk four kilometres, with a stop halfway. The route is level, but cobbles will be cobbles.

        Meet at the statue on the Vrijdagmarkt; look for the blue umbrella. Afterwards there is a drink for
        those who do not want to go home yet.
      `,
    },
    chapters: ['gent'],
    dayOffset: 10,
    weekday: 'saturday',
    startTime: '14:00',
    durationMinutes: 120,
    timeZone: 'Europe/Brussels',
    venue: {
      kind: 'venue',
      name: 'Vrijdagmarkt, bij het standbeeld',
      address: 'Vrijdagmarkt, 9000 Gent',
      town: 'Gent',
      country: 'BE',
      mapUrl: mapLink(51.0571, 3.7262),
    },
    audience: 'public',
    languages: ['nl'],
    state: 'scheduled',
    picture: 'drawn',
  },
  {
    key: 'demer-ride',
    title: { nl: 'Fietstocht langs de Demer', en: 'A ride along the Demer' },
    slug: { nl: 'fietstocht-langs-de-demer', en: 'a-ride-along-the-demer' },
    summary: {
      nl: 'Vijfenvijftig vlakke kilometers tussen Aarschot en Diest, met een bio-ingenieur die de rivier leest.',
      en: 'Fifty-five level kilometres between Aarschot and Diest, with a bioscience engineer who reads the river.',
    },
    body: {
      nl: prose`
        De Demer krijgt op veel plaatsen haar bochten terug. Onderweg leggen we uit waarom dat goed is voor de
        kelders stroomafwaarts, en laat de gids zien waar de bever dat al wist.

        We vertrekken en eindigen aan het station van Aarschot en rijden vijftien per uur, niet sneller.
        Elektrische fietsen mogen mee. ’s Middags eten we in een abdij, wie wil met eigen boterhammen.
      `,
      en: prose`
        In many places the Demer is getting its bends back. On the way we explain why that is good for the
        cellars downstream, and the guide shows where the beavers knew it already.

        We start and finish at Aarschot station and ride at fifteen kilometres an hour, no faster. Electric
        bicycles are welcome. Lunch is in an abbey; you may bring your own sandwiches.
      `,
    },
    chapters: ['outdoors'],
    dayOffset: 25,
    weekday: 'sunday',
    startTime: '09:30',
    durationMinutes: 390,
    timeZone: 'Europe/Brussels',
    venue: {
      kind: 'venue',
      name: 'Station Aarschot',
      address: 'Statieplein, 3200 Aarschot',
      town: 'Aarschot',
      country: 'BE',
      mapUrl: mapLink(50.9846, 4.8247),
    },
    audience: 'public',
    languages: ['nl'],
    state: 'cancelled',
    cancellationReason: {
      nl: 'De brug op onze route is afgesloten voor herstelling en de omleiding loopt langs een te drukke weg. Zodra de brug weer open is, prikken we een nieuwe zondag.',
      en: 'The bridge on our route is closed for repairs and the diversion follows a road that is too busy. As soon as it reopens we will pick another Sunday.',
    },
    picture: 'drawn',
  },
  {
    key: 'creeks-and-dykes',
    title: { nl: 'Wandelen langs kreken en dijken', en: 'A walk along creeks and dykes' },
    slug: { nl: 'wandelen-langs-kreken-en-dijken', en: 'a-walk-along-creeks-and-dykes' },
    summary: {
      nl: 'Acht kilometer door de Wase polder, met een landbouwer die er geboren is.',
      en: 'Eight kilometres through the polder of the Waasland, with a farmer who was born there.',
    },
    body: {
      nl: prose`
        Vanaf de dijk zie je drie tijden tegelijk: een middeleeuwse kreek, negentiende-eeuwse percelen en kranen
        van vorig jaar. Landbouwer Achiel Roggeband kent het verhaal van elke wei en is zuinig met oordelen.

        Er zijn geen hellingen en weinig beschutting. Neem een windjas mee; de soep in Prosperpolder wacht.
      `,
      en: prose`
        From the dyke you see three ages at once: a medieval creek, nineteenth-century fields and last year’s
        cranes. Achiel Roggeband, a farmer, knows the story of every meadow and is sparing with judgments.

        There are no slopes and little shelter. Bring a windproof jacket; soup awaits in Prosperpolder.
      `,
    },
    chapters: ['waasland'],
    dayOffset: 40,
    weekday: 'sunday',
    startTime: '13:00',
    durationMinutes: 180,
    timeZone: 'Europe/Brussels',
    venue: {
      kind: 'venue',
      name: 'Kerk van Kieldrecht',
      address: 'Dorpsstraat, 9130 Kieldrecht',
      town: 'Kieldrecht',
      country: 'BE',
      mapUrl: mapLink(51.2882, 4.1766),
    },
    audience: 'public',
    languages: ['nl'],
    state: 'scheduled',
    picture: 'drawn',
  },
  {
    key: 'high-fens-weekend',
    title: { nl: 'Wandelweekend in de Hoge Venen', en: 'A walking weekend in the High Fens' },
    slug: { nl: 'wandelweekend-in-de-hoge-venen', en: 'walking-weekend-in-the-high-fens' },
    summary: {
      nl: 'Twee dagen over plankenpaden en langs beken, met een nacht in een oude jeugdherberg.',
      en: 'Two days on boardwalks and along streams, with a night in an old hostel.',
    },
    body: {
      nl: prose`
        De Landweg en de kern Wallonië trekken samen naar het dak van België. Zaterdag lopen we zestien
        kilometer over het plateau, zondag twaalf door het dal van de Hoëgne. Geoloog Baudouin Crismer stapt mee
        en begint bij het begin: vijfhonderd miljoen jaar geleden.

        We slapen in kamers voor vier en koken zelf, in ploegen. Wie snurkt, zegt het vooraf.

        - zaterdag 9 uur: vertrek te voet vanaf de herberg
        - zaterdagavond: samen koken, daarna verhalen bij de kachel
        - zondag 16 uur: einde, met bus naar het station van Verviers
      `,
      en: prose`
        De Landweg and the Wallonia chapter set out together for the roof of Belgium. On Saturday we walk
        sixteen kilometres across the plateau, on Sunday twelve through the valley of the Hoëgne. Baudouin
        Crismer, a geologist, comes along and begins at the beginning: five hundred million years ago.

        We sleep in rooms for four and cook for ourselves, in teams. If you snore, say so in advance.

        - Saturday, 9.00: departure on foot from the hostel
        - Saturday evening: cooking together, then stories by the stove
        - Sunday, 16.00: end, with a bus to Verviers station
      `,
    },
    chapters: ['outdoors', 'wallonie'],
    dayOffset: 86,
    weekday: 'saturday',
    startTime: '09:00',
    durationMinutes: 1860,
    timeZone: 'Europe/Brussels',
    venue: {
      kind: 'venue',
      name: 'Herberg La Croix-Noire',
      address: 'Route de la Baraque 17, 4845 Jalhay',
      town: 'Jalhay',
      country: 'BE',
      mapUrl: mapLink(50.5601, 5.9675),
    },
    audience: 'alumni',
    languages: ['nl', 'fr'],
    state: 'scheduled',
    picture: 'poster',
  },
  {
    key: 'kempen-family-day',
    title: { nl: 'Familiedag op de boerderij', en: 'Family day at the farm' },
    slug: { nl: 'familiedag-op-de-boerderij', en: 'family-day-at-the-farm' },
    summary: {
      nl: 'Brood bakken, een stal bouwen en een robotmelker aan het werk zien: een dag voor alle leeftijden.',
      en: 'Baking bread, building a stable and watching a milking robot: a day for all ages.',
    },
    body: {
      nl: prose`
        Op zorgboerderij De Vier Winden in Kasterlee kun je alles aanraken. Kinderen melken, kneden en timmeren;
        grootouders zitten op de eerste rij en weten het beter.

        Om twee uur legt een dierenarts uit hoe een koe herkauwt, met een koe erbij. Er is een stille kamer voor
        wie even genoeg prikkels heeft gehad, en elk pad is met een kinderwagen te doen.
      `,
      en: prose`
        At De Vier Winden, a care farm in Kasterlee, you may touch everything. Children milk, knead and hammer;
        grandparents sit in the front row and know better.

        At two o’clock a vet explains how a cow chews the cud, with a cow at hand. There is a quiet room for
        those who have had enough for a while, and every path can be done with a pushchair.
      `,
    },
    chapters: ['turnhout-kempen'],
    dayOffset: 114,
    weekday: 'sunday',
    startTime: '11:00',
    durationMinutes: 300,
    timeZone: 'Europe/Brussels',
    venue: {
      kind: 'venue',
      name: 'Zorgboerderij De Vier Winden',
      address: 'Lichtaartsebaan 140, 2460 Kasterlee',
      town: 'Kasterlee',
      country: 'BE',
      mapUrl: mapLink(51.2334, 4.9467),
    },
    audience: 'public',
    languages: ['nl'],
    state: 'scheduled',
    picture: 'drawn',
  },
]
