import { mapLink } from './map-link'
import { prose } from './prose'
import type { EventSeed } from './seed-types'
import { leuven } from './venues-leuven'

/** Lectures and debates to come. */
export const lectures: readonly EventSeed[] = [
  {
    key: 'bridge-lecture',
    title: { nl: 'Wat een brug ons leert', en: 'What a bridge teaches us' },
    slug: { nl: 'wat-een-brug-ons-leert', en: 'what-a-bridge-teaches-us' },
    summary: {
      nl: 'De jaarlijkse lezing van de ingenieurs, over bouwwerken die bezwijken, blijven staan of net op tijd gesloten worden.',
      en: 'The engineers’ yearly lecture, on structures that fail, stand or are closed just in time.',
    },
    body: {
      nl: prose`
        Een brug faalt zelden plots. Ze geeft jaren vooraf tekens: een scheur die langer wordt, een trilling die
        er vroeger niet was, een lager dat niet meer schuift. De kunst is om die tekens te lezen voor het
        verkeer dat doet.

        Lena Verspreet onderzoekt al twintig jaar oude bruggen in België en daarbuiten. Ze brengt drie verhalen
        mee: een brug die niemand vertrouwde en die nog altijd staat, een die iedereen vertrouwde, en een die op
        een dinsdagmorgen om vijf uur gesloten werd.

        Je hoeft geen ingenieur te zijn om te volgen. Na de lezing is er een glas in de foyer, met de maquettes
        op tafel.
      `,
      en: prose`
        A bridge rarely fails all at once. It gives signs for years: a crack that grows, a tremor that was not
        there before, a bearing that no longer slides. The art is to read those signs before the traffic does.

        Lena Verspreet has examined old bridges in Belgium and abroad for twenty years. She brings three
        stories: a bridge nobody trusted that still stands, one that everybody trusted, and one that was closed
        on a Tuesday morning at five.

        You need not be an engineer to follow. Afterwards there is a glass in the foyer, with the scale models
        on the table.
      `,
    },
    chapters: ['engineering'],
    dayOffset: 8,
    weekday: 'thursday',
    startTime: '20:00',
    durationMinutes: 120,
    timeZone: 'Europe/Brussels',
    venue: leuven.auditorium,
    audience: 'public',
    languages: ['nl'],
    state: 'scheduled',
    picture: 'poster',
  },
  {
    key: 'machine-liability',
    title: {
      nl: 'Wie is aansprakelijk als de machine beslist?',
      en: 'Who is liable when the machine decides?',
    },
    slug: { nl: 'wie-is-aansprakelijk-als-de-machine-beslist', en: 'who-is-liable-when-the-machine-decides' },
    summary: {
      nl: 'Een jurist en een informatica-onderzoeker leggen elkaar één geval voor en worden het niet eens.',
      en: 'A lawyer and a computer scientist put one case to each other and do not agree.',
    },
    body: {
      nl: prose`
        Een systeem weigert een lening, een ander stuurt een vrachtwagen bij. Gaat het fout, dan kijkt iedereen
        naar iemand anders: de maker, de verkoper, de gebruiker, de cijfers. Wat zegt het recht, en kan de
        techniek dat wel waarmaken?

        Voor één avond delen De Balans en De Constante het podium. Jurist Anneleen Verbraeken en informaticus
        Kwame Osei-Tutuwaa krijgen hetzelfde dossier en vijftien minuten elk. Daarna beslist de zaal mee, met
        stemkaartjes van papier.
      `,
      en: prose`
        One system refuses a loan, another corrects the course of a lorry. When things go wrong everyone looks
        at someone else: the maker, the seller, the user, the figures. What does the law say, and can the
        technology live up to it?

        The Balance and The Constant share the stage for an evening. Anneleen Verbraeken, a lawyer, and Kwame
        Osei-Tutuwaa, a computer scientist, are given the same file and fifteen minutes each. Then the room
        helps to decide, with voting cards made of paper.
      `,
    },
    chapters: ['law', 'science'],
    dayOffset: 23,
    weekday: 'thursday',
    startTime: '20:00',
    durationMinutes: 105,
    timeZone: 'Europe/Brussels',
    venue: leuven.auditorium,
    audience: 'public',
    languages: ['nl'],
    state: 'scheduled',
    picture: 'poster',
  },
  {
    key: 'canon-law-evening',
    title: { nl: 'What canon law still decides', en: 'What canon law still decides' },
    slug: { nl: 'what-canon-law-still-decides', en: 'what-canon-law-still-decides' },
    summary: {
      nl: 'De studieavond van de canonisten, volledig in het Engels: parochies, erfgoed en gewetensvragen.',
      en: 'The canonists’ study evening, held entirely in English: parishes, heritage and matters of conscience.',
    },
    body: {
      nl: prose`
        Wie beslist of een kerk een bibliotheek mag worden? Wat gebeurt er met een archief als de laatste zuster
        verhuist? En wanneer mag een geheim geen geheim blijven? Het kerkelijk recht heeft op die vragen
        antwoorden die ouder zijn dan de meeste staten, en soms verrassend bruikbaar.

        De avond is volledig in het Engels. Ngozi Adebanjo-Keller, rechter bij een kerkelijke rechtbank, leidt
        in; daarna is er tijd voor vragen, ook van wie nooit een canon opensloeg.
      `,
      en: prose`
        Who decides whether a church may become a library? What happens to an archive when the last sister moves
        out? And when may a secret no longer be kept? Canon law has answers to these questions that are older
        than most states, and sometimes surprisingly useful.

        The evening is held entirely in English. Ngozi Adebanjo-Keller, a judge at a church tribunal, gives the
        introduction; afterwards there is time for questions, also from those who never opened a code.
      `,
    },
    chapters: ['canon-law', 'theology'],
    dayOffset: 64,
    weekday: 'wednesday',
    startTime: '19:30',
    durationMinutes: 120,
    timeZone: 'Europe/Brussels',
    venue: leuven.alumniHouse,
    audience: 'public',
    languages: ['en'],
    state: 'scheduled',
    picture: 'poster',
  },
  {
    key: 'change-your-mind',
    title: {
      nl: 'Filosofisch café: mag je van mening veranderen?',
      en: 'Philosophers’ café: may one change one’s mind?',
    },
    slug: { nl: 'filosofisch-cafe-van-mening-veranderen', en: 'philosophers-cafe-changing-your-mind' },
    summary: {
      nl: 'Over koppigheid, trouw en het plezier om ongelijk te krijgen. Met soep.',
      en: 'On stubbornness, loyalty and the pleasure of being proved wrong. Soup included.',
    },
    body: {
      nl: prose`
        Een politicus die van mening verandert, heet een windhaan. Een wetenschapper die hetzelfde doet, heeft
        iets geleerd. Hoe komt dat, en wie zou jij liever aan tafel hebben?

        Tomasz Wiśniowski opent met een verhaal van tien minuten en laat het gesprek dan los. Twee regels: je
        spreekt voor jezelf, en je geeft minstens één keer toe dat iemand een punt heeft.
      `,
      en: prose`
        A politician with a new opinion is called a weathercock. A scientist who does the same has learnt
        something. Why is that, and which of them would you rather have at your table?

        Tomasz Wiśniowski opens with a story of ten minutes and then lets go of the conversation. There are two
        rules: you speak for yourself, and at least once you admit that somebody has a point.
      `,
    },
    chapters: ['philosophy'],
    dayOffset: 15,
    weekday: 'tuesday',
    startTime: '20:00',
    durationMinutes: 120,
    timeZone: 'Europe/Brussels',
    venue: {
      kind: 'venue',
      name: 'Café De Tweede Zin',
      address: 'Parijsstraat 58, 3000 Leuven',
      town: 'Leuven',
      country: 'BE',
      mapUrl: mapLink(50.8784, 4.6982),
    },
    audience: 'public',
    languages: ['nl', 'en'],
    state: 'scheduled',
    picture: 'drawn',
  },
  {
    key: 'sleep-and-school',
    title: { nl: 'Slaap, school en schermen', en: 'Sleep, school and screens' },
    slug: { nl: 'slaap-school-en-schermen', en: 'sleep-school-and-screens' },
    summary: {
      nl: 'Wat we echt weten over slaperige pubers, en wat een school of een ouder daarmee kan.',
      en: 'What we really know about sleepy teenagers, and what a school or a parent can do with it.',
    },
    body: {
      nl: prose`
        Elke ouder heeft er een theorie over, elke leerkracht een ervaring. Drie jaar lang volgden onderzoekers
        de nachten van achthonderd leerlingen, met een polsbandje en een dagboek. De uitkomst is rustiger dan de
        krantenkoppen, en nuttiger.

        Ontwikkelingspsychologe Roos Hermkens vertelt wat ze vonden. Daarna legt directeur Bashir Noorzai uit
        waarom zijn school het eerste lesuur verschoof, en wat hij er intussen van denkt.
      `,
      en: prose`
        Every parent has a theory about it, every teacher an experience. For three years researchers followed
        the nights of eight hundred pupils, with a wristband and a diary. The outcome is calmer than the
        headlines, and more useful.

        Roos Hermkens, a developmental psychologist, tells what they found. Bashir Noorzai, a head teacher, then
        explains why his school moved the first lesson, and what he thinks of it by now.
      `,
    },
    chapters: ['psychology'],
    dayOffset: 79,
    weekday: 'thursday',
    startTime: '20:00',
    durationMinutes: 105,
    timeZone: 'Europe/Brussels',
    venue: leuven.auditorium,
    audience: 'public',
    languages: ['nl'],
    state: 'scheduled',
    picture: 'poster',
  },
]
