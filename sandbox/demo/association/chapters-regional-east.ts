import { roles } from './board-roles'
import { prose } from './prose'
import type { ChapterSeed } from './seed-types'

/** Regional chapters in the eastern half of the country, in Brussels and in Wallonia. */
export const easternRegionalChapters: readonly ChapterSeed[] = [
  {
    key: 'limburg',
    kind: 'regional',
    name: { nl: 'Regionale kern Limburg', en: 'Limburg chapter' },
    shortName: { nl: 'Kern Limburg', en: 'Limburg' },
    slug: { nl: 'kern-limburg', en: 'limburg' },
    summary: {
      nl: 'Van de mijnterrils tot Haspengouw: een hele provincie die elkaar graag aan tafel ziet.',
      en: 'From the colliery tips to the orchards of Haspengouw: a whole province that likes to meet at table.',
    },
    body: {
      nl: prose`
        Limburgers kwamen lang van ver: met de bus naar Leuven op zondagavond, met de was terug op vrijdag. Daar
        ontstonden vriendschappen die nu, in Hasselt, Genk, Tongeren of Lommel, weer opgepikt worden.

        De kern heeft vier contactpersonen, in elke hoek van de provincie één. Ze kiezen om beurten een plek en
        een verhaal; de rest komt kijken.
      `,
      en: prose`
        People from Limburg long came from far away: by coach to Leuven on Sunday evening, home on Friday with
        the washing. Friendships made on those coaches are taken up again in Hasselt, Genk, Tongeren or Lommel.

        The chapter has four contacts, one in each corner of the province. They take turns choosing a place and
        a story; the others come and see.
      `,
    },
    faculties: [],
    town: 'Hasselt',
    country: 'BE',
    region: 'limburg',
    latitude: 50.9307,
    longitude: 5.3325,
    board: [
      { name: 'Jeannine Geussens', role: roles.chair },
      { name: 'Giuseppe Morandini', role: roles.events },
      { name: 'Hatice Özbay', role: roles.contact },
      { name: 'Theo Vrancken-Claes', role: roles.contact },
    ],
    email: 'limburg@alumninet.example',
    links: [],
  },
  {
    key: 'mechelen',
    kind: 'regional',
    name: { nl: 'Regionale kern Mechelen', en: 'Mechelen chapter' },
    shortName: { nl: 'Kern Mechelen', en: 'Mechelen' },
    slug: { nl: 'kern-mechelen', en: 'mechelen' },
    summary: {
      nl: 'Op een halfuur sporen van Leuven, en toch een wereld met eigen klokken.',
      en: 'Half an hour by train from Leuven, and still a world with bells of its own.',
    },
    body: {
      nl: prose`
        Mechelen is een stad van beiaardiers, tuinders en pendelaars. Onze activiteiten vallen op uren die
        daarbij passen: vroeg op de avond in de week, en in het weekend nooit voor tienen.

        Gezinnen horen er bij ons echt bij. Minstens de helft van wat we doen is te volgen met kinderen aan de
        hand, en onze zoektochten worden gemaakt door een panel van achtjarigen.
      `,
      en: prose`
        Mechelen is a town of carillonneurs, market gardeners and commuters. Our activities keep hours to match:
        early in the evening on weekdays and never before ten at weekends.

        Families really do belong here. At least half of what we do can be followed with children in tow, and
        our treasure hunts are designed by a panel of eight-year-olds.
      `,
    },
    faculties: [],
    town: 'Mechelen',
    country: 'BE',
    region: 'antwerpen',
    latitude: 51.0259,
    longitude: 4.4776,
    board: [
      { name: 'Liesbeth Op de Weerdt', role: roles.chair },
      { name: 'Joachim Nauwelaers', role: roles.events },
      { name: 'Fatoumata Diallo-Peers', role: roles.secretary },
    ],
    email: 'mechelen@alumninet.example',
    links: [],
  },
  {
    key: 'turnhout-kempen',
    kind: 'regional',
    name: { nl: 'Regionale kern Turnhout & Kempen', en: 'Turnhout & Kempen chapter' },
    shortName: { nl: 'Kern Kempen', en: 'Kempen' },
    slug: { nl: 'kern-turnhout-kempen', en: 'turnhout-kempen' },
    summary: {
      nl: 'Tussen vennen, abdijen en kaartfabrieken: de Kempen hebben meer te vertellen dan ze laten blijken.',
      en: 'Among fens, abbeys and playing-card mills: the Kempen has more to tell than it lets on.',
    },
    body: {
      nl: prose`
        Kempenaars praten niet snel over zichzelf. Onze kern maakt er een sport van hen toch aan het woord te
        krijgen: de boswachter, de drukker, de fysica uit het onderzoekscentrum verderop.

        In Turnhout houden we onze winteravonden, al noemen we ze zo het hele jaar door: een verhaal, een
        gesprek en een koffietafel. Voor de wandelingen spreken we af in Geel, Mol of Kasterlee.
      `,
      en: prose`
        People from the Kempen do not talk about themselves readily. Our chapter makes a sport of getting them
        to: the forester, the printer, the physicist from the research centre down the road.

        In Turnhout we hold our ‘winter evenings’, which go by that name all year round: a story, a conversation
        and sandwiches. For walks we meet in Geel, Mol or Kasterlee.
      `,
    },
    faculties: [],
    town: 'Turnhout',
    country: 'BE',
    region: 'antwerpen',
    latitude: 51.3226,
    longitude: 4.9447,
    board: [
      { name: 'Rik Hoeykens', role: roles.chair },
      { name: 'Carla Van Genechten-Smits', role: roles.secretary },
      { name: 'Niels Proost-Wens', role: roles.routes },
    ],
    email: 'kempen@alumninet.example',
    links: [],
  },
  {
    key: 'brussel',
    kind: 'regional',
    name: { nl: 'Regionale kern Brussel', en: 'Brussels chapter' },
    shortName: { nl: 'Kern Brussel', en: 'Brussels' },
    slug: { nl: 'kern-brussel', en: 'brussels' },
    summary: {
      nl: 'De kern van wie in Brussel woont of werkt, in minstens drie talen en altijd vlak bij een metrohalte.',
      en: 'The chapter of those who live or work in Brussels, in three languages at least and always near the metro.',
    },
    body: {
      nl: prose`
        Overdag werken er meer van onze alumni in Brussel dan er ’s nachts slapen. Daarom begint bijna alles om
        zes uur en is het om half negen gedaan: je haalt je trein nog.

        We bezoeken instellingen die iedereen van het nieuws kent en niemand vanbinnen, en wijken die nooit in
        het nieuws komen. De gids spreekt Nederlands, Frans of Engels; dat staat er telkens bij.
      `,
      en: prose`
        More of our alumni work in Brussels by day than sleep there by night. So nearly everything starts around
        six and is over by half past eight: you will still catch your train.

        We visit institutions that everyone knows from the news and nobody from the inside, and neighbourhoods
        that are never in the news. Guides speak Dutch, French or English; the announcement says which.
      `,
    },
    faculties: [],
    town: 'Brussel',
    country: 'BE',
    region: 'brussel',
    latitude: 50.8467,
    longitude: 4.3525,
    board: [
      { name: 'Ariane Lippens-Sow', role: roles.chair },
      { name: 'Maarten Ceulemans', role: roles.secretary },
      { name: 'Ioana Stănescu', role: roles.newcomers },
      { name: 'Jean-Baptiste Mukendi', role: roles.events },
    ],
    email: 'brussel@alumninet.example',
    website: 'https://kernbrussel.example',
    links: [],
  },
  {
    key: 'halle-vilvoorde',
    kind: 'regional',
    name: { nl: 'Regionale kern Halle-Vilvoorde', en: 'Halle-Vilvoorde chapter' },
    shortName: { nl: 'Kern Halle-Vilvoorde', en: 'Halle-Vilvoorde' },
    slug: { nl: 'kern-halle-vilvoorde', en: 'halle-vilvoorde' },
    summary: {
      nl: 'De groene gordel rond Brussel, van het Pajottenland tot de luchthaven.',
      en: 'The green belt around Brussels, from the Pajottenland to the airport.',
    },
    body: {
      nl: prose`
        Onze streek heeft geen hoofdstad en dat is net haar charme. We trekken van dorp naar stad en terug: een
        geuzestekerij, een kasteelpark, de verkeerstoren van de luchthaven.

        De kern is jong: de meeste bestuursleden hebben kleine kinderen en dus weinig tijd. Vergaderen doen we
        wandelend, om de twee weken op zondag, en wie zin heeft, stapt mee.
      `,
      en: prose`
        Our region has no capital, and that is its charm. We move from village to town and back: a lambic
        blender, a castle park, the control tower of the airport.

        The chapter is young: most of the board have small children and therefore little time. We meet on foot,
        every other Sunday, and anyone who feels like it walks along.
      `,
    },
    faculties: [],
    town: 'Vilvoorde',
    country: 'BE',
    region: 'vlaams-brabant',
    latitude: 50.9281,
    longitude: 4.4258,
    board: [
      { name: 'Toon Vandenhoudt', role: roles.chair },
      { name: 'Priyanka Raghavan', role: roles.events },
      { name: 'Silke Deschouwer', role: roles.communication },
    ],
    email: 'halle-vilvoorde@alumninet.example',
    links: [],
  },
  {
    key: 'wallonie',
    kind: 'regional',
    name: { nl: 'Regionale kern Wallonië', en: 'Wallonia chapter' },
    shortName: { nl: 'Kern Wallonië', en: 'Wallonia' },
    slug: { nl: 'kern-wallonie', en: 'wallonia' },
    summary: {
      nl: 'Voor alumni die over de taalgrens wonen, werken of verliefd werden.',
      en: 'For alumni who live, work or fell in love across the language border.',
    },
    body: {
      nl: prose`
        Van Waver tot Aarlen wonen er meer Nederlandstalige oud-studenten dan je zou denken. Velen volgden een
        lief, een baan aan een labo of een huis met een tuin die in Vlaanderen niet te betalen was.

        De kern komt vier keer per jaar samen, telkens in een andere provincie. Partners en vrienden die geen
        Nederlands spreken, zijn even welkom: we schakelen over zonder erbij na te denken.
      `,
      en: prose`
        From Wavre to Arlon there are more Dutch-speaking graduates than one would think. Many followed a
        sweetheart, a post in a laboratory or a house with a garden they could not have paid for in Flanders.

        The chapter meets four times a year, each time in another province. Partners and friends who speak no
        Dutch are just as welcome: we change languages without thinking.
      `,
    },
    faculties: [],
    town: 'Namen',
    country: 'BE',
    region: 'wallonie',
    latitude: 50.4674,
    longitude: 4.872,
    board: [
      { name: 'Benoît Vercauteren', role: roles.chair },
      { name: 'Marijke Lambrechts-Dufour', role: roles.secretary },
      { name: 'Thibault Servais', role: roles.events },
    ],
    email: 'wallonie@alumninet.example',
    links: [],
  },
]
