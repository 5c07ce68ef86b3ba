import { roles } from './board-roles'
import { prose } from './prose'
import type { ChapterSeed } from './seed-types'

/** Circles of the faculties of science, engineering and architecture. */
export const sciencesChapters: readonly ChapterSeed[] = [
  {
    key: 'engineering',
    kind: 'faculty',
    name: { nl: 'Kring van ingenieurs', en: 'Circle of Engineers' },
    shortName: { nl: 'Ingenieurs', en: 'Engineers' },
    slug: { nl: 'kring-van-ingenieurs', en: 'circle-of-engineers' },
    summary: {
      nl: 'Burgerlijk ingenieurs van alle richtingen en jaargangen, met veel bezoeken op de werf en weinig toespraken.',
      en: 'Engineers of every branch and every year, with many visits on site and few speeches.',
    },
    body: {
      nl: prose`
        Ingenieurs leren het liefst door te kijken hoe iets gemaakt is. Daarom gaan we op stap: naar een sluis
        in aanbouw, een hoogspanningsstation, een satelliet die nog in de kast staat. Wie het project leidde,
        leidt ook ons rond.

        De grote lezing in de aula trekt elk jaar een volle zaal, en niet alleen leden: ze is voor iedereen die
        ooit onder een brug stond en dacht: waarom blijft dat staan?

        Elke promotie heeft bij ons een contactpersoon. Wil je een reünie organiseren, dan helpen we met
        adressen, een zaal en een draaiboek dat al zijn fouten achter de rug heeft.
      `,
      en: prose`
        Engineers like to learn by seeing how a thing is made. So we go out: to a lock under construction, a
        high-voltage station, a satellite still on its stand. Whoever led the project shows us round.

        The big lecture in the auditorium fills the house every year, and not with members alone: it is for
        anyone who ever stood under a bridge and wondered why it stays up.

        Each class has a contact with us. If you want to hold a reunion we help with addresses, a room and a
        scenario that has already made all its mistakes.
      `,
    },
    faculties: ['engineering'],
    town: 'Leuven',
    country: 'BE',
    region: 'vlaams-brabant',
    latitude: 50.8633,
    longitude: 4.6829,
    board: [
      { name: 'Dirk Vanhaverbeke', role: roles.chair },
      { name: 'Elke Ooghe', role: roles.viceChair },
      { name: 'Siddharth Kulkarni', role: roles.treasurer },
      { name: 'Marieke Stroobants', role: roles.events },
      { name: 'Maxim Deroost', role: roles.youngAlumni },
    ],
    email: 'ingenieurs@alumninet.example',
    website: 'https://kringvaningenieurs.example',
    links: [{ label: 'Instagram', url: 'https://kringvaningenieurs.example/instagram' }],
  },
  {
    key: 'bioengineering',
    kind: 'faculty',
    name: { nl: 'De Halm, kring van bio-ingenieurs', en: 'The Blade, circle of bioscience engineers' },
    shortName: { nl: 'De Halm', en: 'The Blade' },
    slug: { nl: 'de-halm', en: 'the-blade' },
    summary: {
      nl: 'Van bodem tot bord: bio-ingenieurs die voedsel, water en landschap beter willen maken.',
      en: 'From soil to plate: bioscience engineers who want better food, water and landscape.',
    },
    body: {
      nl: prose`
        De Halm ontstond toen de faculteit nog landbouw heette en de leden met laarzen naar de vergadering
        kwamen. De laarzen zijn er nog, maar onze leden werken nu ook aan vaccins, verpakkingen, rivieren en
        regels.

        Op onze velddagen staan we letterlijk op een akker, met een boer en een onderzoeker die het niet eens
        zijn. In de labodagen kijken we mee bij bedrijven die van reststromen iets nieuws maken.

        Een kwart van de alumni komt uit Afrika, Azië of Latijns-Amerika. Met hen zetten we elk jaar een reeks
        webinars op, op een uur dat voor zo weinig mogelijk mensen midden in de nacht valt.
      `,
      en: prose`
        The Blade was founded when the faculty was still called agriculture and members came to meetings in
        boots. The boots remain, but our members now work on vaccines, packaging, rivers and regulations as
        well.

        On our field days we stand in an actual field, with a farmer and a researcher who disagree. On our lab
        days we look over the shoulders of companies that make something new out of what is left over.

        A quarter of the alumni come from Africa, Asia or Latin America. With them we hold a series of webinars
        every year, at an hour that is the middle of the night for as few people as possible.
      `,
    },
    faculties: ['bioengineering'],
    town: 'Leuven',
    country: 'BE',
    region: 'vlaams-brabant',
    latitude: 50.8612,
    longitude: 4.6797,
    board: [
      { name: 'Greet Lauwereys', role: roles.chair },
      { name: 'Pieterjan Mestdagh', role: roles.treasurer },
      { name: 'Tigist Haile-Wouters', role: roles.communication },
      { name: 'Rik Bollansée', role: roles.events },
    ],
    email: 'dehalm@alumninet.example',
    links: [],
  },
  {
    key: 'science',
    kind: 'faculty',
    name: { nl: 'De Constante, kring van wetenschappers', en: 'The Constant, circle of scientists' },
    shortName: { nl: 'De Constante', en: 'The Constant' },
    slug: { nl: 'de-constante', en: 'the-constant' },
    summary: {
      nl: 'Wiskunde, fysica, chemie, biologie, geografie, geologie en informatica: zeven talen, één kring.',
      en: 'Mathematics, physics, chemistry, biology, geography, geology and computing: seven languages, one circle.',
    },
    body: {
      nl: prose`
        Bij De Constante mag je nog altijd vragen stellen die niet in het budget passen. We brengen
        leerkrachten, onderzoekers en mensen uit het bedrijfsleven samen rond één demonstratie, proef of bewijs
        per avond.

        Wie voor de klas staat, krijgt van ons materiaal dat collega’s al uitprobeerden: een doos met proeven
        die je drie weken mag lenen. Er zijn er intussen elf, en de wachtlijst voor de doos over vulkanen is
        lang.
      `,
      en: prose`
        At The Constant you may still ask questions that fit no budget. We bring teachers, researchers and
        people from industry together around one demonstration, experiment or proof an evening.

        If you teach, we lend you material that colleagues have tried already: a box of experiments for three
        weeks. There are eleven by now, and the queue for the box about volcanoes is long.
      `,
    },
    faculties: ['science'],
    town: 'Leuven',
    country: 'BE',
    region: 'vlaams-brabant',
    latitude: 50.8645,
    longitude: 4.6786,
    board: [
      { name: 'Veerle Schampaert', role: roles.chair },
      { name: 'Arnaud Delmeire', role: roles.secretary },
      { name: 'Hoang Thu Pham', role: roles.events },
    ],
    email: 'deconstante@alumninet.example',
    website: 'https://deconstante.example',
    links: [],
  },
  {
    key: 'industrial-engineering',
    kind: 'faculty',
    name: {
      nl: 'De Werkplaats, kring van industrieel ingenieurs',
      en: 'The Workshop, circle of engineering technologists',
    },
    shortName: { nl: 'De Werkplaats', en: 'The Workshop' },
    slug: { nl: 'de-werkplaats', en: 'the-workshop' },
    summary: {
      nl: 'Industrieel ingenieurs van alle campussen, die graag iets in handen hebben als ze erover praten.',
      en: 'Engineering technologists from every campus, who like to hold the thing they talk about.',
    },
    body: {
      nl: prose`
        Je studeerde misschien in Gent, Geel, Brugge of Diepenbeek, aan een hogeschool die intussen in de
        universiteit is opgegaan. Bij De Werkplaats maakt dat niet uit: ook het diploma van voor de overgang
        telt.

        We bezoeken bedrijven tijdens de uren, want dan draaien de machines. Twee keer per jaar repareren we
        samen met buurtbewoners wat zij binnenbrengen; de teller staat op ruim negenhonderd toestellen.
      `,
      en: prose`
        You may have studied in Ghent, Geel, Bruges or Diepenbeek, at a college that has since become part of
        the university. That makes no difference at The Workshop: degrees from before the merger count as well.

        We visit companies during working hours, because that is when the machines run. Twice a year we repair
        what people from the neighbourhood bring in; the count stands at well over nine hundred appliances.
      `,
    },
    faculties: ['industrial-engineering'],
    town: 'Gent',
    country: 'BE',
    region: 'oost-vlaanderen',
    latitude: 51.0607,
    longitude: 3.7076,
    board: [
      { name: 'Geert Van Wonterghem', role: roles.chair },
      { name: 'Selin Karadağ', role: roles.secretary },
      { name: 'Jonas Bossaerts', role: roles.events },
      { name: 'Rita Hoefnagels', role: roles.treasurer },
    ],
    email: 'dewerkplaats@alumninet.example',
    links: [],
  },
  {
    key: 'architecture',
    kind: 'faculty',
    name: { nl: 'Het Atelier, kring van architecten', en: 'The Studio, circle of architects' },
    shortName: { nl: 'Het Atelier', en: 'The Studio' },
    slug: { nl: 'het-atelier', en: 'the-studio' },
    summary: {
      nl: 'Architecten, interieurarchitecten en stedenbouwkundigen die elkaars werven bezoeken voor de verf droog is.',
      en: 'Architects, interior architects and planners who visit each other’s sites before the paint is dry.',
    },
    body: {
      nl: prose`
        Een gebouw leer je kennen als het nog openligt. Onze reeks Open werf brengt je op plekken waar de
        steiger nog staat, met de ontwerper, de aannemer en soms de eerste bewoner erbij.

        Op de portfolioavonden hangen jonge alumni hun werk aan de muur. De regel: eerst een vraag, dan pas een
        oordeel.

        Het Atelier bewaart ook een archief van afstudeerprojecten sinds 1962. Wie het zijne kwijt is, mag komen
        zoeken; meestal vinden we het.
      `,
      en: prose`
        You get to know a building while it is still open. Our series Open Site takes you to places where the
        scaffolding is up, together with the designer, the contractor and sometimes the first inhabitant.

        At portfolio evenings young graduates hang their work on the wall. The rule: a question first, a
        judgment after.

        The Studio also keeps an archive of graduation projects since 1962. If you have lost yours, come and
        look; more often than not we find it.
      `,
    },
    faculties: ['architecture'],
    town: 'Brussel',
    country: 'BE',
    region: 'brussel',
    latitude: 50.8676,
    longitude: 4.3732,
    board: [
      { name: 'Katrien Vossaert', role: roles.chair },
      { name: 'Olivier Ndayizeye', role: roles.secretary },
      { name: 'Febe Langerock', role: roles.youngAlumni },
    ],
    email: 'hetatelier@alumninet.example',
    website: 'https://hetatelier.example',
    links: [{ label: 'Instagram', url: 'https://hetatelier.example/instagram' }],
  },
]
