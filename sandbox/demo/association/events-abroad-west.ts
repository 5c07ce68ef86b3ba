import { mapLink } from './map-link'
import { prose } from './prose'
import type { EventSeed } from './seed-types'

/** Events of the chapters in Europe, Africa and the Americas. */
export const eventsInTheWest: readonly EventSeed[] = [
  {
    key: 'london-lecture',
    title: { nl: 'Londen: een avond over vertrouwen', en: 'London: an evening on trust' },
    slug: { nl: 'londen-een-avond-over-vertrouwen', en: 'london-an-evening-on-trust' },
    summary: {
      nl: 'Een bankier, een journaliste en een chirurg over het moment waarop mensen je geloven.',
      en: 'A banker, a journalist and a surgeon on the moment at which people believe you.',
    },
    body: {
      nl: prose`
        Drie beroepen die zonder vertrouwen niet bestaan. Imogen Fairclough, voorzitter van het chapter, stelt
        aan elk van de drie dezelfde vijf vragen, en daarna mag de zaal.

        De avond is voor alumni en wie ze meebrengen. Boven is er een bar tot elf uur; beneden is er een hond.
      `,
      en: prose`
        Three professions that do not exist without trust. Imogen Fairclough, who chairs the chapter, puts the
        same five questions to each of the three, and then the room may ask.

        The evening is for alumni and the people they bring. Upstairs there is a bar until eleven; downstairs
        there is a dog.
      `,
    },
    chapters: ['united-kingdom'],
    dayOffset: 17,
    weekday: 'thursday',
    startTime: '18:30',
    durationMinutes: 150,
    timeZone: 'Europe/London',
    venue: {
      kind: 'venue',
      name: 'The Painted Heron, upper room',
      address: '27 Lamb’s Conduit Passage, London WC1R',
      town: 'London',
      country: 'GB',
    },
    audience: 'alumni',
    languages: ['en'],
    state: 'scheduled',
    picture: 'poster',
  },
  {
    key: 'sao-paulo-table',
    title: { nl: 'Lange tafel in São Paulo', en: 'The long table in São Paulo' },
    slug: { nl: 'lange-tafel-in-sao-paulo', en: 'the-long-table-in-sao-paulo' },
    summary: {
      nl: 'Eén tafel van veertig meter, een gast uit Leuven en muziek na de koffie.',
      en: 'One table of forty metres, a guest from Leuven and music after the coffee.',
    },
    body: {
      nl: prose`
        Op donderdagavond zet een binnenplaats in Vila Madalena haar tafels achter elkaar. Je zit waar je
        naamkaartje ligt, en dat ligt nooit naast iemand die je al kent.

        Gast is Carolina Figueira, die bij de koepel de kringen in het buitenland bijstaat. Ze luistert naar wat
        hier beter kan en belooft binnen de maand te antwoorden. Breng je gitaar mee.
      `,
      en: prose`
        On Thursday evening a courtyard in Vila Madalena puts its tables end to end. You sit where your name
        card is, and it is never next to anyone you know already.

        Our guest is Carolina Figueira, who supports the chapters abroad on behalf of the umbrella. She listens
        to what could be better here and promises an answer within the month. Bring your guitar.
      `,
    },
    chapters: ['brazil'],
    dayOffset: 41,
    weekday: 'thursday',
    startTime: '19:30',
    durationMinutes: 210,
    timeZone: 'America/Sao_Paulo',
    venue: {
      kind: 'venue',
      name: 'Pátio das Jabuticabas',
      address: 'Rua Girassol 512, São Paulo 05433-002',
      town: 'São Paulo',
      country: 'BR',
    },
    audience: 'public',
    languages: ['pt', 'en'],
    state: 'scheduled',
    picture: 'poster',
  },
  {
    key: 'utrecht-drinks',
    title: { nl: 'Vrijdagavond in Utrecht', en: 'Friday evening in Utrecht' },
    slug: { nl: 'vrijdagavond-in-utrecht', en: 'friday-evening-in-utrecht' },
    summary: {
      nl: 'Borrel volgens de Nederlanders, receptie volgens de Vlamingen: in elk geval met kaas.',
      en: 'The Dutch call it drinks, the Flemish a reception: there will be cheese in either case.',
    },
    body: {
      nl: prose`
        In een werfkelder aan de gracht ontvangen we iedereen die pas ten noorden van de grens is komen werken
        of studeren. Voor wie al langer blijft, is er het jaarlijkse dictee: dertig zinnen met woorden die aan
        één kant van de grens iets anders betekenen.

        De laatste trein naar Antwerpen haal je ruim. Dat hebben we uitgeprobeerd.
      `,
      en: prose`
        In a wharf cellar on the canal we welcome everyone who has come to work or study north of the border.
        Those who have stayed longer take the yearly dictation: thirty sentences with words that mean something
        else on one side of it.

        You will easily catch the last train to Antwerp. We have tried.
      `,
    },
    chapters: ['netherlands'],
    dayOffset: 49,
    weekday: 'friday',
    startTime: '18:00',
    durationMinutes: 180,
    timeZone: 'Europe/Amsterdam',
    venue: {
      kind: 'venue',
      name: 'Werfkelder De Bok',
      address: 'Oudegracht aan de Werf 214, 3511 NR Utrecht',
      town: 'Utrecht',
      country: 'NL',
      mapUrl: mapLink(52.0879, 5.1213),
    },
    audience: 'public',
    languages: ['nl'],
    state: 'scheduled',
    picture: 'drawn',
  },
  {
    key: 'new-york-salon',
    title: {
      nl: 'Salon in New York: wie betaalt de wetenschap?',
      en: 'Salon in New York: who pays for science?',
    },
    slug: { nl: 'salon-in-new-york', en: 'salon-in-new-york' },
    summary: {
      nl: 'Een onderzoeker, een mecenas en een ambtenaar aan één tafel, met iedereen eromheen.',
      en: 'A researcher, a patron and a civil servant at one table, with everyone around it.',
    },
    body: {
      nl: prose`
        Een labo draait op geld van iemand, en die iemand wil iets weten. Marcus Ellery-Boone leidt het gesprek
        over vrijheid en rekeningen, met gasten die elk aan een andere kant van de tafel gezeten hebben.

        Er zijn vijftig stoelen in de bibliotheek. Wie verder weg woont, volgt mee op het scherm; de link staat
        in je bevestiging.
      `,
      en: prose`
        A laboratory runs on somebody’s money, and that somebody wants to know something. Marcus Ellery-Boone
        leads the conversation about freedom and bills, with guests who have each sat on a different side of the
        table.

        There are fifty chairs in the library. If you live further away, follow on screen; the link is in your
        confirmation.
      `,
    },
    chapters: ['united-states'],
    dayOffset: 55,
    weekday: 'tuesday',
    startTime: '18:30',
    durationMinutes: 120,
    timeZone: 'America/New_York',
    venue: {
      kind: 'venue',
      name: 'The Wickersham Library',
      address: '31 East 62nd Place, New York, NY 10065',
      town: 'New York',
      country: 'US',
    },
    audience: 'public',
    languages: ['en'],
    state: 'scheduled',
    picture: 'poster',
  },
  {
    key: 'addis-research-fair',
    title: { nl: 'Onderzoeksmarkt in Addis Abeba', en: 'Research fair in Addis Ababa' },
    slug: { nl: 'onderzoeksmarkt-in-addis-abeba', en: 'research-fair-in-addis-ababa' },
    summary: {
      nl: 'Dertig kraampjes, dertig projecten en één koffieceremonie om mee te beginnen.',
      en: 'Thirty stalls, thirty projects and one coffee ceremony to begin with.',
    },
    body: {
      nl: prose`
        Alumni uit heel Ethiopië stellen voor waar ze aan werken, van moedersterfte tot teff. Een kraampje is
        een tafel, een poster en iemand die geen jargon gebruikt. Bezoekers krijgen drie bonen om te verdelen
        over de projecten die ze het best begrepen.

        Wie samen iets wil aanvragen, vindt in de hoek een juriste met modelovereenkomsten en een boekhouder met
        geduld.
      `,
      en: prose`
        Graduates from all over Ethiopia present what they are working on, from maternal mortality to teff. A
        stall is a table, a poster and someone who uses no jargon. Visitors get three beans to divide among the
        projects they understood best.

        If you want to apply for something together, there is a lawyer in the corner with model agreements, and
        an accountant with patience.
      `,
    },
    chapters: ['ethiopia'],
    dayOffset: 82,
    weekday: 'saturday',
    startTime: '14:00',
    durationMinutes: 240,
    timeZone: 'Africa/Addis_Ababa',
    venue: {
      kind: 'venue',
      name: 'Sidist Hall',
      address: 'Algeria Street, Arat Kilo, Addis Ababa',
      town: 'Addis Ababa',
      country: 'ET',
    },
    audience: 'public',
    languages: ['en', 'am'],
    state: 'scheduled',
    picture: 'drawn',
  },
  {
    key: 'berlin-rehearsal',
    title: { nl: 'Berlijn: te gast bij een repetitie', en: 'Berlin: guests at a rehearsal' },
    slug: { nl: 'berlijn-te-gast-bij-een-repetitie', en: 'berlin-guests-at-a-rehearsal' },
    summary: {
      nl: 'Een orkest aan het werk, en daarna de Stammtisch met twee van de muzikanten.',
      en: 'An orchestra at work, followed by the Stammtisch with two of the players.',
    },
    body: {
      nl: prose`
        Op een repetitie hoor je wat een concert verbergt: de derde poging, de zucht, het grapje van de hoorns.
        Annika Hollenstedt regelde dertig stoelen op het balkon van een radiozaal in Wedding.

        Nadien schuiven we aan bij de vaste tafel om de hoek. Ook wie de repetitie niet haalde, is daar welkom.
      `,
      en: prose`
        At a rehearsal you hear what a concert hides: the third attempt, the sigh, the joke among the horns.
        Annika Hollenstedt has arranged thirty chairs on the balcony of a radio hall in Wedding.

        Afterwards we join the regulars’ table round the corner. Those who missed the rehearsal are welcome
        there too.
      `,
    },
    chapters: ['germany'],
    dayOffset: -228,
    weekday: 'friday',
    startTime: '16:30',
    durationMinutes: 210,
    timeZone: 'Europe/Berlin',
    venue: {
      kind: 'venue',
      name: 'Funksaal Wedding',
      address: 'Malplaquetstraße 19, 13347 Berlin',
      town: 'Berlin',
      country: 'DE',
      mapUrl: mapLink(52.5499, 13.3617),
    },
    audience: 'public',
    languages: ['de', 'en', 'nl'],
    state: 'scheduled',
    picture: 'poster',
  },
]
