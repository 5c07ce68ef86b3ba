import { mapLink } from './map-link'
import { prose } from './prose'
import type { EventSeed } from './seed-types'

/** Visits to companies and ports to come. */
export const visits: readonly EventSeed[] = [
  {
    key: 'brewery-visit',
    title: {
      nl: 'Achter de ketels van brouwerij Ros Veulen',
      en: 'Behind the kettles of the Ros Veulen brewery',
    },
    slug: { nl: 'achter-de-ketels-van-ros-veulen', en: 'behind-the-kettles-of-ros-veulen' },
    summary: {
      nl: 'Een rondgang met de brouwster zelf, van graanzolder tot gistkelder, en proeven aan het eind.',
      en: 'A tour with the brewer herself, from grain loft to yeast cellar, and a tasting at the end.',
    },
    body: {
      nl: prose`
        In een straat waar je geen brouwerij verwacht, brouwt Hanne Timmerhuys op de ketels van haar
        overgrootvader. Ze studeerde eerst scheikunde, en dat hoor je: over water kan ze een half uur doorgaan.

        We zijn met hooguit dertig, in twee groepen. Er zijn trappen en het is er warm, dus trek lichte kleren
        aan. Wie geen bier drinkt, krijgt wort, limonade en dezelfde uitleg.
      `,
      en: prose`
        In a street where nobody expects a brewery, Hanne Timmerhuys brews in her great-grandfather’s kettles.
        She read chemistry first, and it shows: she can go on about water for half an hour.

        We are thirty at most, in two groups. There are stairs and it is hot inside, so wear light clothes. If
        you do not drink beer you will be given wort, lemonade and the same explanation.
      `,
    },
    chapters: ['aalst-dendermonde'],
    dayOffset: 30,
    weekday: 'saturday',
    startTime: '14:00',
    durationMinutes: 150,
    timeZone: 'Europe/Brussels',
    venue: {
      kind: 'venue',
      name: 'Brouwerij Ros Veulen',
      address: 'Molenstraat 77, 9300 Aalst',
      town: 'Aalst',
      country: 'BE',
      mapUrl: mapLink(50.9391, 4.0352),
    },
    audience: 'public',
    languages: ['nl'],
    state: 'scheduled',
    picture: 'drawn',
  },
  {
    key: 'port-from-the-water',
    title: { nl: 'De haven vanaf het water', en: 'The port from the water' },
    slug: { nl: 'de-haven-vanaf-het-water', en: 'the-port-from-the-water' },
    summary: {
      nl: 'Drie uur varen langs dokken, sluizen en kranen, met een loods en een ingenieur als gids.',
      en: 'Three hours past docks, locks and cranes, with a pilot and an engineer for guides.',
    },
    body: {
      nl: prose`
        Van op de weg zie je van een haven alleen hekken. Vanaf het water zie je hoe alles in elkaar haakt: het
        schip, de kraan, de trein en de pijpleiding. Loods Ward Sterckmans vertelt wat hij aan boord doet
        wanneer de kapitein van een schip van vierhonderd meter naast hem staat.

        Samen met de kring van ingenieurs stoppen we in een van de grote zeesluizen. Het sas vult zich terwijl
        je erin ligt; in die twintig minuten leggen we uit waarom het werkt.

        Aan boord is er soep en koffie. Met een rolstoel kun je ook mee; laat het ons dan vooraf weten.
      `,
      en: prose`
        From the road all you see of a port is fences. From the water you see how everything interlocks: the
        ship, the crane, the train and the pipeline. Ward Sterckmans, a pilot, tells us what he does on board
        with the captain of a four-hundred-metre ship beside him.

        Together with the Circle of Engineers we stop in one of the great sea locks. It fills while you are in
        it; those twenty minutes are enough to explain why it works.

        There is soup and coffee on board. The boat takes wheelchairs, but do let us know beforehand.
      `,
    },
    chapters: ['antwerpen', 'engineering'],
    dayOffset: 51,
    weekday: 'saturday',
    startTime: '10:00',
    durationMinutes: 180,
    timeZone: 'Europe/Brussels',
    venue: {
      kind: 'venue',
      name: 'Aanlegsteiger Kattendijk',
      address: 'Londenstraat 2, 2000 Antwerpen',
      town: 'Antwerpen',
      country: 'BE',
      mapUrl: mapLink(51.2331, 4.4069),
    },
    audience: 'public',
    languages: ['nl'],
    state: 'scheduled',
    picture: 'poster',
  },
  {
    key: 'turbine-yard',
    title: { nl: 'Op de kade bij de windturbines', en: 'On the quay with the wind turbines' },
    slug: { nl: 'op-de-kade-bij-de-windturbines', en: 'on-the-quay-with-the-wind-turbines' },
    summary: {
      nl: 'Bladen van tachtig meter, van dichtbij: een werkbezoek in de voorhaven van Oostende.',
      en: 'Eighty-metre blades from close by: a working visit to the outer harbour of Ostend.',
    },
    body: {
      nl: prose`
        Ver op zee zien ze er klein uit. Op de kade bij Noorderkim Offshore liggen ze naast je en begrijp je
        waarom een enkel blad een eigen schip krijgt. We volgen de weg van een turbine: aankomst, controle,
        montage, vertrek.

        Dit is een bezoek tijdens de werkuren. Gesloten schoenen zijn verplicht; helm en vest krijg je ter
        plaatse.

        Programma:

        - 13.30 uur: onthaal en veiligheidsuitleg
        - 14.00 uur: rondgang op de kade en in de controlekamer
        - 16.00 uur: vragen aan de ploeg, met een pannenkoek
      `,
      en: prose`
        Far out at sea they look small. On the quay of Noorderkim Offshore they lie next to you, and you
        understand why a single blade gets a ship to itself. We follow the path of a turbine: arrival,
        inspection, assembly, departure.

        This visit takes place during working hours. Closed shoes are compulsory; helmet and vest are lent on
        the spot.

        Programme:

        - 13.30: welcome and safety briefing
        - 14.00: round of the quay and the control room
        - 16.00: questions to the crew, over a pancake
      `,
    },
    chapters: ['industrial-engineering', 'brugge-oostende'],
    dayOffset: 72,
    weekday: 'friday',
    startTime: '13:30',
    durationMinutes: 195,
    timeZone: 'Europe/Brussels',
    venue: {
      kind: 'venue',
      name: 'Noorderkim Offshore, poort 3',
      address: 'Esplanadestraat 21, 8400 Oostende',
      town: 'Oostende',
      country: 'BE',
      mapUrl: mapLink(51.2327, 2.9302),
    },
    audience: 'public',
    languages: ['nl'],
    state: 'scheduled',
    picture: 'drawn',
  },
  {
    key: 'kitchen-of-a-medicine',
    title: { nl: 'In de keuken van een geneesmiddel', en: 'In the kitchen of a medicine' },
    slug: { nl: 'in-de-keuken-van-een-geneesmiddel', en: 'in-the-kitchen-of-a-medicine' },
    summary: {
      nl: 'Een avond in de cleanroom van een producent van oogdruppels, voor apothekers en nieuwsgierigen met diploma.',
      en: 'An evening in the clean room of a maker of eye drops, for pharmacists and curious graduates.',
    },
    body: {
      nl: prose`
        Bij Lacrimant in Mechelen gaat elk flesje dertien keer onder een camera door. Productieapotheker Wivina
        Stalmans toont waarom, en waar de mens nog altijd beter ziet.

        We trekken een pak aan, wassen onze handen zoals het hoort en gaan in groepjes van acht naar binnen.
        Daarna bespreken we bij een broodje wat tekorten aan geneesmiddelen betekenen voor wie ze maakt.
      `,
      en: prose`
        At Lacrimant in Mechelen every bottle passes under a camera thirteen times. Wivina Stalmans, the
        production pharmacist, shows why, and where people still see better.

        We put on a suit, wash our hands properly and go in by eights. Afterwards, over sandwiches, we discuss
        what shortages of medicines mean to those who make them.
      `,
    },
    chapters: ['pharmacy', 'mechelen'],
    dayOffset: 37,
    weekday: 'wednesday',
    startTime: '18:00',
    durationMinutes: 150,
    timeZone: 'Europe/Brussels',
    venue: {
      kind: 'venue',
      name: 'Lacrimant, bezoekersingang',
      address: 'Generaal De Wittelaan 96, 2800 Mechelen',
      town: 'Mechelen',
      country: 'BE',
      mapUrl: mapLink(51.0128, 4.4921),
    },
    audience: 'alumni',
    languages: ['nl'],
    state: 'cancelled',
    cancellationReason: {
      nl: 'De cleanroom wordt die week gekeurd en mag geen bezoekers ontvangen. We zoeken met het bedrijf een nieuwe avond en schrijven je zodra die vastligt.',
      en: 'The clean room is being inspected that week and may not receive visitors. We are looking for another evening with the company and will write as soon as it is settled.',
    },
    picture: 'drawn',
  },
]
