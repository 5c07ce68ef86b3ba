import { roles } from './board-roles'
import { prose } from './prose'
import type { ChapterSeed } from './seed-types'

/** Regional chapters in the western half of the country. */
export const westernRegionalChapters: readonly ChapterSeed[] = [
  {
    key: 'antwerpen',
    kind: 'regional',
    name: { nl: 'Regionale kern Antwerpen', en: 'Antwerp chapter' },
    shortName: { nl: 'Kern Antwerpen', en: 'Antwerp' },
    slug: { nl: 'kern-antwerpen', en: 'antwerp' },
    summary: {
      nl: 'Haven, diamant, mode en muziek: in en rond de stad is er altijd een deur die we eens mogen openen.',
      en: 'Port, diamonds, fashion and music: in and around the city there is always a door we may open.',
    },
    body: {
      nl: prose`
        Antwerpen telt na Leuven de meeste alumni van het land. De kern maakt de stad behapbaar: acht keer per
        jaar kijken we achter een gevel waar je anders voorbijloopt, samen met iemand die er werkt.

        Voor nieuwkomers houden we elke eerste dinsdag van de maand een stamtafel in een café bij het station.
        Je hoeft niet in te schrijven; herken ons aan het rode boek op tafel.
      `,
      en: prose`
        After Leuven, Antwerp has more alumni than any other town. The chapter cuts the city to size: eight
        times a year we look behind a façade that one usually walks past, with someone who works there.

        For newcomers there is a regulars’ table every first Tuesday of the month, in a café near the station.
        No need to register; look for the red book on the table.
      `,
    },
    faculties: [],
    town: 'Antwerpen',
    country: 'BE',
    region: 'antwerpen',
    latitude: 51.2194,
    longitude: 4.4025,
    board: [
      { name: 'Hugo Steyaert-Maes', role: roles.chair },
      { name: 'Miriam Goldwasser', role: roles.events },
      { name: 'Brecht Wuytack', role: roles.newcomers },
    ],
    email: 'antwerpen@alumninet.example',
    links: [],
  },
  {
    key: 'gent',
    kind: 'regional',
    name: { nl: 'Regionale kern Gent & Meetjesland', en: 'Ghent & Meetjesland chapter' },
    shortName: { nl: 'Kern Gent', en: 'Ghent' },
    slug: { nl: 'kern-gent-meetjesland', en: 'ghent-meetjesland' },
    summary: {
      nl: 'Voor wie in Leuven studeerde en in Gent is blijven hangen, of er altijd al woonde.',
      en: 'For those who studied in Leuven and got stuck in Ghent, or lived there all along.',
    },
    body: {
      nl: prose`
        In een stad met een eigen universiteit moet je elkaar een beetje zoeken. Onze kern maakt dat makkelijk:
        een stadswandeling, een avond in een drukkerij of een pot stoverij, en altijd iemand die je voorstelt.

        Drie keer per jaar trekken we het Meetjesland in, naar de kreken en de dorpen tussen Eeklo en de grens.
        Wie geen auto heeft, rijdt met iemand mee.
      `,
      en: prose`
        In a town with a university of its own, you have to look for each other a little. Our chapter makes that
        easy: a walk through town, an evening in a printing works or a pot of beef stew, and always someone to
        introduce you.

        Three times a year we go out into the Meetjesland, to the creeks and villages between Eeklo and the
        border. If you have no car, somebody will give you a lift.
      `,
    },
    faculties: [],
    town: 'Gent',
    country: 'BE',
    region: 'oost-vlaanderen',
    latitude: 51.0543,
    longitude: 3.7174,
    board: [
      { name: 'Trees Delanghe', role: roles.chair },
      { name: 'Emre Altuntaş', role: roles.events },
      { name: 'Willem Standaert', role: roles.treasurer },
    ],
    email: 'gent@alumninet.example',
    links: [{ label: 'Blog', url: 'https://kerngent.example' }],
  },
  {
    key: 'brugge-oostende',
    kind: 'regional',
    name: { nl: 'Regionale kern Brugge & Oostende', en: 'Bruges & Ostend chapter' },
    shortName: { nl: 'Kern Brugge & Oostende', en: 'Bruges & Ostend' },
    slug: { nl: 'kern-brugge-oostende', en: 'bruges-ostend' },
    summary: {
      nl: 'Twee steden, één kern: de ene keer tussen trapgevels, de andere keer met de wind op kop.',
      en: 'Two towns, one chapter: between stepped gables one time, into the wind the next.',
    },
    body: {
      nl: prose`
        We wisselen af, dat is de enige regel. In Brugge bezoeken we archieven, ateliers en godshuizen die
        gewoonlijk gesloten zijn; in Oostende gaan we kijken naar de haven, de zee en iedereen die daarvan
        leeft.

        Veel van onze leden keerden pas na hun loopbaan naar de kust terug. Daarom is er ook een namiddagreeks,
        met de trein bereikbaar en met een stoel voor wie niet lang kan staan.
      `,
      en: prose`
        We take turns; that is the only rule. In Bruges we visit archives, studios and almshouses that are
        usually closed; in Ostend we go and see the harbour, the sea and everyone who lives by it.

        Many of our members came back to the coast only after their working life. So there is an afternoon
        series too, within reach by train, with a chair for those who cannot stand for long.
      `,
    },
    faculties: [],
    town: 'Brugge',
    country: 'BE',
    region: 'west-vlaanderen',
    latitude: 51.2093,
    longitude: 3.2247,
    board: [
      { name: 'Noël Vanpraet', role: roles.chair },
      { name: 'Rosanne Demeulenaere', role: roles.secretary },
      { name: 'Bruno Logghe-Baes', role: roles.events },
    ],
    email: 'brugge-oostende@alumninet.example',
    links: [],
  },
  {
    key: 'kortrijk',
    kind: 'regional',
    name: { nl: 'Regionale kern Kortrijk', en: 'Kortrijk chapter' },
    shortName: { nl: 'Kern Kortrijk', en: 'Kortrijk' },
    slug: { nl: 'kern-kortrijk', en: 'kortrijk' },
    summary: {
      nl: 'Ondernemend Zuid-West-Vlaanderen, van vlas tot software, met een sterke band met de eigen campus.',
      en: 'The enterprising south of West Flanders, from flax to software, with close ties to its own campus.',
    },
    body: {
      nl: prose`
        Heel wat Kortrijkzanen zetten hun eerste stappen aan de universiteit op de campus in de stad zelf. Bij
        ons komen ze hun proffen van toen weer tegen, dit keer aan dezelfde kant van de tafel.

        De kern bezoekt familiebedrijven die al drie generaties hetzelfde maken, en bedrijven die vorig jaar nog
        niet bestonden. Achteraf eten we mee in de kantine: daar hoor je het meest.
      `,
      en: prose`
        Many people from Kortrijk took their first steps at university on the campus in town. With us they meet
        their lecturers again, on the same side of the table this time.

        The chapter visits family firms that have made the same thing for three generations, and companies that
        did not exist last year. Afterwards we eat in the canteen: that is where one hears most.
      `,
    },
    faculties: [],
    town: 'Kortrijk',
    country: 'BE',
    region: 'west-vlaanderen',
    latitude: 50.828,
    longitude: 3.2649,
    board: [
      { name: 'Philippe Debouver', role: roles.chair },
      { name: 'Heleen Vandermersch', role: roles.events },
      { name: 'Samira Tahiri', role: roles.secretary },
    ],
    email: 'kortrijk@alumninet.example',
    links: [],
  },
  {
    key: 'aalst-dendermonde',
    kind: 'regional',
    name: { nl: 'Regionale kern Aalst & Dendermonde', en: 'Aalst & Dendermonde chapter' },
    shortName: { nl: 'Kern Aalst & Dendermonde', en: 'Aalst & Dendermonde' },
    slug: { nl: 'kern-aalst-dendermonde', en: 'aalst-dendermonde' },
    summary: {
      nl: 'Een kern langs de Dender, waar ernst nooit langer dan een uur duurt.',
      en: 'A chapter along the Dender, where gravity never lasts more than an hour.',
    },
    body: {
      nl: prose`
        In onze streek kan men lachen met gezag, en dat doen we ook op een lezing. Het bestuur belooft bij elke
        activiteit drie dingen: een onderwerp dat je nog niet kende, een spreker die kort is, en een goed glas.

        We werken samen met de heemkundige kringen van de streek. Zo stonden we al op de zolder van het belfort,
        in een oude jutefabriek en in de kelder van een brouwerij.
      `,
      en: prose`
        People in our region know how to laugh at authority, and we do so at lectures too. For every event the
        board promises three things: a subject that is new to you, a speaker who is brief, and a good glass.

        We work with the local history societies. Thanks to them we have stood in the attic of the belfry, in an
        old jute mill and in the cellar of a brewery.
      `,
    },
    faculties: [],
    town: 'Aalst',
    country: 'BE',
    region: 'oost-vlaanderen',
    latitude: 50.9378,
    longitude: 4.041,
    board: [
      { name: 'Gilbert Van Cauwenberge', role: roles.chair },
      { name: 'Joke Meuleman', role: roles.secretary },
      { name: 'Karim Ziani', role: roles.events },
    ],
    email: 'aalst-dendermonde@alumninet.example',
    links: [],
  },
  {
    key: 'waasland',
    kind: 'regional',
    name: { nl: 'Regionale kern Waasland', en: 'Waasland chapter' },
    shortName: { nl: 'Kern Waasland', en: 'Waasland' },
    slug: { nl: 'kern-waasland', en: 'waasland' },
    summary: {
      nl: 'Tussen Schelde en polder, met Sint-Niklaas als thuisbasis en de dijk als wandelpad.',
      en: 'Between the Scheldt and the polder, with Sint-Niklaas for a base and the dyke for a footpath.',
    },
    body: {
      nl: prose`
        Het Waasland is een landschap dat met de hand gemaakt is: bolle akkers, dijken, knotwilgen. Onze
        wandelingen vertellen dat verhaal, samen met landbouwers, havenmensen en dorpelingen die zagen hoe hun
        polder veranderde.

        Binnenshuis houden we het klein. Een huiskamerlezing telt vijfentwintig stoelen, en de gastheer of
        gastvrouw kiest het onderwerp.
      `,
      en: prose`
        The Waasland is a landscape made by hand: convex fields, dykes, pollard willows. Our walks tell that
        story, together with farmers, dockers and villagers who saw their polder change.

        Indoors we keep it small. A living-room lecture has twenty-five chairs, and the host chooses the
        subject.
      `,
    },
    faculties: [],
    town: 'Sint-Niklaas',
    country: 'BE',
    region: 'oost-vlaanderen',
    latitude: 51.1651,
    longitude: 4.1437,
    board: [
      { name: 'Machteld Verniers', role: roles.chair },
      { name: 'Stefaan De Caluwaert', role: roles.treasurer },
      { name: 'Lotte Puttevils', role: roles.routes },
    ],
    email: 'waasland@alumninet.example',
    links: [],
  },
]
