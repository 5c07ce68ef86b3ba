import { roles } from './board-roles'
import { prose } from './prose'
import type { ChapterSeed } from './seed-types'

/** International chapters in Europe, Africa and the Americas. */
export const westernInternationalChapters: readonly ChapterSeed[] = [
  {
    key: 'brazil',
    kind: 'international',
    name: { nl: 'Chapter Brazilië', en: 'Chapter Brazil' },
    shortName: { nl: 'Brazilië', en: 'Brazil' },
    slug: { nl: 'chapter-brazilie', en: 'brazil' },
    summary: {
      nl: 'Portugees, Engels en een handvol Nederlands door elkaar, van São Paulo tot Recife.',
      en: 'Portuguese, English and a handful of Dutch all at once, from São Paulo to Recife.',
    },
    body: {
      nl: prose`
        Het chapter werd gesticht door drie juristen die elkaar pas in São Paulo leerden kennen, al hadden ze in
        Leuven in dezelfde straat gewoond. Hun tafel van drie is er nu een van tweehonderd.

        We zien elkaar op donderdagavond in de stad, en in het binnenland wanneer een lid ons op zijn
        universiteit, koffieplantage of atelier ontvangt. Kinderen, partners en gitaren zijn welkom.
      `,
      en: prose`
        The chapter was founded by three lawyers who first met in São Paulo, although they had lived in the same
        street in Leuven. Their table of three is now one of two hundred.

        We meet on Thursday evenings in town, and in the interior whenever a member receives us at a university,
        a coffee farm or a studio. Children, partners and guitars are welcome.
      `,
    },
    faculties: [],
    town: 'São Paulo',
    country: 'BR',
    region: 'south-america',
    latitude: -23.5505,
    longitude: -46.6333,
    board: [
      { name: 'Marina Albuquerque Lins', role: roles.chair },
      { name: 'Otávio Brandt', role: roles.treasurer },
      { name: 'Hannelore Wouda', role: roles.events },
    ],
    email: 'brazil@alumninet.example',
    links: [],
  },
  {
    key: 'ethiopia',
    kind: 'international',
    name: { nl: 'Chapter Ethiopië', en: 'Chapter Ethiopia' },
    shortName: { nl: 'Ethiopië', en: 'Ethiopia' },
    slug: { nl: 'chapter-ethiopie', en: 'ethiopia' },
    summary: {
      nl: 'Onderzoekers, artsen en ambtenaren die in Leuven studeerden en in Ethiopië het verschil maken.',
      en: 'Researchers, doctors and civil servants who studied in Leuven and make a difference in Ethiopia.',
    },
    body: {
      nl: prose`
        In Addis Abeba, Mekelle, Jimma en Bahir Dar werken alumni die elkaar vaak al kenden van het labo. Het
        chapter helpt hen om elkaars studenten te begeleiden, toestellen te delen en samen subsidies aan te
        vragen.

        Onze bijeenkomsten beginnen met de koffieceremonie. Dat duurt een uur, en in dat uur wordt er niet
        vergaderd.
      `,
      en: prose`
        Graduates in Addis Ababa, Mekelle, Jimma and Bahir Dar often knew each other from the laboratory
        already. The chapter helps them to supervise each other’s students, share equipment and apply for grants
        together.

        Our meetings begin with the coffee ceremony. It takes an hour, and during that hour nobody discusses the
        agenda.
      `,
    },
    faculties: [],
    town: 'Addis Ababa',
    country: 'ET',
    region: 'africa',
    latitude: 9.0192,
    longitude: 38.7525,
    board: [
      { name: 'Selamawit Gebreyesus', role: roles.chair },
      { name: 'Dawit Mengesha', role: roles.secretary },
      { name: 'Yohannes Tekalign', role: roles.mentoring },
    ],
    email: 'ethiopia@alumninet.example',
    links: [],
  },
  {
    key: 'germany',
    kind: 'international',
    name: { nl: 'Chapter Duitsland', en: 'Chapter Germany' },
    shortName: { nl: 'Duitsland', en: 'Germany' },
    slug: { nl: 'chapter-duitsland', en: 'germany' },
    summary: {
      nl: 'Stamtafels in Berlijn, Keulen en München, en elk jaar één weekend samen.',
      en: 'Regulars’ tables in Berlin, Cologne and Munich, and one weekend together every year.',
    },
    body: {
      nl: prose`
        Een Stammtisch hoort in Duitsland bij het leven. De onze heeft geen agenda en geen lidgeld, wel een
        vaste tafel waar je op de derde vrijdag van de maand zonder verwittigen kunt aanschuiven.

        Het bestuur zit in Berlijn en regelt daarnaast bezoeken: een orkestrepetitie, een laboratorium, een
        redactie. Gesprekken beginnen in het Duits, gaan over in het Engels en eindigen in het Nederlands.
      `,
      en: prose`
        A Stammtisch is part of life in Germany. Ours has no agenda and no fee, only a table where you may turn
        up unannounced on the third Friday of the month.

        The board sits in Berlin and arranges visits as well: an orchestra in rehearsal, a laboratory, a
        newsroom. Conversations begin in German, move on to English and end in Dutch.
      `,
    },
    faculties: [],
    town: 'Berlin',
    country: 'DE',
    region: 'europe',
    latitude: 52.52,
    longitude: 13.405,
    board: [
      { name: 'Annika Hollenstedt', role: roles.chair },
      { name: 'Wout Vermandere', role: roles.events },
      { name: 'Jannis Kirchweger', role: roles.contact },
    ],
    email: 'germany@alumninet.example',
    links: [],
  },
  {
    key: 'netherlands',
    kind: 'international',
    name: { nl: 'Chapter Nederland', en: 'Chapter Netherlands' },
    shortName: { nl: 'Nederland', en: 'Netherlands' },
    slug: { nl: 'chapter-nederland', en: 'netherlands' },
    summary: {
      nl: 'Vlamingen boven de Moerdijk en Nederlanders die in het zuiden studeerden.',
      en: 'Flemings who moved north and Dutch people who studied in the south.',
    },
    body: {
      nl: prose`
        We spreken dezelfde taal en begrijpen elkaar soms niet, en daar kan een mens een avond mee vullen. Het
        chapter ontvangt in Utrecht, omdat iedereen daar met de trein geraakt.

        Onze leden werken bij ministeries, uitgeverijen, ziekenhuizen en universiteiten. Wie voor het eerst in
        Nederland gaat werken, krijgt op verzoek een maatje: iemand die weet wat een vaststellingsovereenkomst
        is en waar je deftig brood vindt.
      `,
      en: prose`
        We speak the same language and sometimes fail to understand each other, which is enough to fill an
        evening. The chapter meets in Utrecht, because everyone can get there by train.

        Our members work in ministries, publishing houses, hospitals and universities. If you are about to work
        in the Netherlands for the first time, ask for a buddy: someone who can read your contract and knows
        where to find decent bread.
      `,
    },
    faculties: [],
    town: 'Utrecht',
    country: 'NL',
    region: 'europe',
    latitude: 52.0907,
    longitude: 5.1214,
    board: [
      { name: 'Janneke Terpstra', role: roles.chair },
      { name: 'Gert-Jan Van Wambeke', role: roles.treasurer },
      { name: 'Ellen Hoogmoed', role: roles.newcomers },
    ],
    email: 'netherlands@alumninet.example',
    links: [],
  },
  {
    key: 'united-kingdom',
    kind: 'international',
    name: { nl: 'Chapter Verenigd Koninkrijk', en: 'Chapter United Kingdom' },
    shortName: { nl: 'Verenigd Koninkrijk', en: 'United Kingdom' },
    slug: { nl: 'chapter-verenigd-koninkrijk', en: 'united-kingdom' },
    summary: {
      nl: 'Een gezelschap in Londen, met groepjes in Oxford, Cambridge en Edinburgh.',
      en: 'A company in London, with smaller groups in Oxford, Cambridge and Edinburgh.',
    },
    body: {
      nl: prose`
        Wie aan een Britse universiteit werkt, kent er meestal nog wel een alumnus. Wie bij een bank, een krant
        of een galerie zit, veel minder. Voor die laatste groep zijn we begonnen; de eersten kwamen er vanzelf
        bij.

        Er zijn twee lezingen per jaar, en om de zes weken is er een avond in een pub met een kamer op de eerste
        verdieping.
      `,
      en: prose`
        If you work at a British university, you probably know another graduate there. If you are with a bank, a
        newspaper or a gallery, much less so. We started for that second group; the first came along of their
        own accord.

        There are two lectures a year, and every six weeks an evening in a pub with a room upstairs.
      `,
    },
    faculties: [],
    town: 'London',
    country: 'GB',
    region: 'europe',
    latitude: 51.5074,
    longitude: -0.1278,
    board: [
      { name: 'Imogen Fairclough', role: roles.chair },
      { name: 'Laurens Deconinck-Hale', role: roles.secretary },
      { name: 'Adaeze Nwachukwu', role: roles.events },
    ],
    email: 'united-kingdom@alumninet.example',
    website: 'https://alumni-uk.example',
    links: [],
  },
  {
    key: 'united-states',
    kind: 'international',
    name: { nl: 'Chapter Verenigde Staten', en: 'Chapter United States' },
    shortName: { nl: 'Verenigde Staten', en: 'United States' },
    slug: { nl: 'chapter-verenigde-staten', en: 'united-states' },
    summary: {
      nl: 'Verspreid over een continent, met New York als vaste plek en een scherm voor de rest.',
      en: 'Spread over a continent, with New York for a home and a screen for everyone else.',
    },
    body: {
      nl: prose`
        Onze leden wonen in eenendertig staten en vier tijdzones. In New York komen we samen rond een tafel,
        elders rond een scherm; twee keer per jaar reist een gast uit Leuven langs drie steden.

        Een aparte groep brengt Amerikanen samen die één jaar in Leuven studeerden. Ze noemen zich de
        Jaargasten, en ze zijn trouwer dan wie er vijf jaar bleef.
      `,
      en: prose`
        Our members live in thirty-one states and four time zones. In New York we meet around a table, elsewhere
        around a screen; twice a year a guest from Leuven travels through three cities.

        A separate group brings together Americans who spent a single year in Leuven. They call themselves the
        Year Guests, and they are more faithful than those who stayed for five.
      `,
    },
    faculties: [],
    town: 'New York',
    country: 'US',
    region: 'north-america',
    latitude: 40.7128,
    longitude: -74.006,
    board: [
      { name: 'Rosalind Kesteloot', role: roles.chair },
      { name: 'Marcus Ellery-Boone', role: roles.treasurer },
      { name: 'Nele Dumortier-Katz', role: roles.events },
      { name: 'Xiomara Delacroix', role: roles.communication },
    ],
    email: 'united-states@alumninet.example',
    website: 'https://alumni-usa.example',
    links: [{ label: 'YouTube', url: 'https://alumni-usa.example/video' }],
  },
]
