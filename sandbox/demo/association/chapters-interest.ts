import { roles } from './board-roles'
import { prose } from './prose'
import type { ChapterSeed } from './seed-types'

/** Chapters around something people love; open to the alumni of every faculty. */
export const interestChapters: readonly ChapterSeed[] = [
  {
    key: 'orchestra',
    kind: 'interest',
    name: { nl: 'Alumniorkest Da Capo', en: 'Alumni orchestra Da Capo' },
    shortName: { nl: 'Da Capo', en: 'Da Capo' },
    slug: { nl: 'alumniorkest-da-capo', en: 'alumni-orchestra-da-capo' },
    summary: {
      nl: 'Een symfonisch orkest van zestig alumni die na hun studie gewoon zijn blijven spelen.',
      en: 'A symphony orchestra of sixty graduates who simply kept playing after university.',
    },
    body: {
      nl: prose`
        Elke woensdagavond haalt een ingenieur haar hobo uit de kast, stemt een huisarts zijn altviool en zet
        een leerkracht de pauken klaar. Da Capo speelt twee grote programma’s per seizoen, en daartussen
        kamermuziek waar men ons vraagt: in een rusthuis, een kerk, een loods.

        We zoeken altijd strijkers, en hoornisten nog meer. Een auditie is bij ons een repetitie meespelen;
        daarna beslissen we samen. Je hoeft niet aan de universiteit muziek gestudeerd te hebben, wel alumnus
        zijn.
      `,
      en: prose`
        Every Wednesday evening an engineer takes her oboe out of its case, a doctor tunes his viola and a
        teacher sets up the timpani. Da Capo plays two large programmes a season, and chamber music in between
        wherever we are asked: in a care home, a church, a warehouse.

        We always need strings, and horns even more. An audition with us means playing along in a rehearsal;
        after that we decide together. You need not have studied music, only to be a graduate.
      `,
    },
    faculties: [],
    town: 'Leuven',
    country: 'BE',
    region: 'vlaams-brabant',
    latitude: 50.8815,
    longitude: 4.7076,
    board: [
      { name: 'Ilse Vandoninck', role: roles.chair },
      { name: 'Rafael Montalvão', role: roles.conductor },
      { name: 'Pieter Schollaert', role: roles.treasurer },
      { name: 'Noor Eeckhaut', role: roles.library },
    ],
    email: 'dacapo@alumninet.example',
    website: 'https://dacapo.example',
    links: [{ label: 'YouTube', url: 'https://dacapo.example/video' }],
  },
  {
    key: 'choir',
    kind: 'interest',
    name: { nl: 'Koor Tweede Adem', en: 'Tweede Adem, the alumni choir' },
    shortName: { nl: 'Tweede Adem', en: 'Tweede Adem' },
    slug: { nl: 'koor-tweede-adem', en: 'alumni-choir-tweede-adem' },
    summary: {
      nl: 'Een gemengd koor voor wie vroeger zong, of altijd al had willen zingen.',
      en: 'A mixed choir for those who used to sing, or always wanted to.',
    },
    body: {
      nl: prose`
        De naam betekent wat je denkt: de meesten van ons hadden jaren niet gezongen. Op maandagavond beginnen
        we met een kwartier ademen en eindigen we met een canon, en daartussen studeren we van renaissance tot
        hedendaags.

        Noten lezen is handig maar niet nodig. Wie het niet kan, krijgt opnames per stem en een stoel naast
        iemand die het wel kan. Twee keer per jaar is er een open repetitie om het te proberen.
      `,
      en: prose`
        The name means ‘second wind’, and most of us had not sung for years. On Monday evenings we begin with a
        quarter of an hour of breathing and end with a round; in between we study anything from the Renaissance
        to the present.

        Reading music is useful but not required. If you cannot, you get recordings of your part and a chair
        next to someone who can. Twice a year there is an open rehearsal to try it out.
      `,
    },
    faculties: [],
    town: 'Leuven',
    country: 'BE',
    region: 'vlaams-brabant',
    latitude: 50.8823,
    longitude: 4.7031,
    board: [
      { name: 'Myriam Goethuys', role: roles.chair },
      { name: 'Benedek Szalai', role: roles.conductor },
      { name: 'An-Sofie Wijnants', role: roles.newcomers },
    ],
    email: 'tweedeadem@alumninet.example',
    links: [],
  },
  {
    key: 'outdoors',
    kind: 'interest',
    name: { nl: 'De Landweg, wandel- en fietskring', en: 'De Landweg, walking and cycling circle' },
    shortName: { nl: 'De Landweg', en: 'De Landweg' },
    slug: { nl: 'de-landweg', en: 'de-landweg' },
    summary: {
      nl: 'Te voet of met de fiets, in weer en wind en op ieders tempo.',
      en: 'On foot or by bicycle, in all weathers and at everyone’s pace.',
    },
    body: {
      nl: prose`
        We vertrekken altijd aan een station, zodat niemand een auto nodig heeft, en komen altijd voorbij een
        plek waar je kunt zitten en iets warms krijgt. De wandelingen zijn tussen acht en achttien kilometer, de
        fietstochten tussen veertig en zeventig.

        Elke tocht heeft een gids die er iets over weet: een geologe die een holle weg leest, een historicus die
        een kapel dateert, een bio-ingenieur die uitlegt waarom die wei zo nat is. Honden mogen mee als ze tegen
        uitleg kunnen.
      `,
      en: prose`
        We always start from a railway station, so that nobody needs a car, and always pass a place where you
        can sit down with something warm. Walks are between eight and eighteen kilometres, rides between forty
        and seventy.

        Each outing has a guide who knows something about it: a geologist who reads a sunken lane, a historian
        who dates a chapel, a bioscience engineer who explains why that meadow is so wet. Dogs are welcome if
        they can stand an explanation.
      `,
    },
    faculties: [],
    town: 'Leuven',
    country: 'BE',
    region: 'vlaams-brabant',
    latitude: 50.8813,
    longitude: 4.7158,
    board: [
      { name: 'Jos Vanderlinden-Maas', role: roles.chair },
      { name: 'Liesbet Crabbé', role: roles.routes },
      { name: 'Dieter Hauspie', role: roles.treasurer },
    ],
    email: 'delandweg@alumninet.example',
    links: [],
  },
]
