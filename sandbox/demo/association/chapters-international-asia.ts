import { roles } from './board-roles'
import { prose } from './prose'
import type { ChapterSeed } from './seed-types'

/** International chapters in Asia. */
export const asianChapters: readonly ChapterSeed[] = [
  {
    key: 'china',
    kind: 'international',
    name: { nl: 'Chapter China', en: 'Chapter China' },
    shortName: { nl: 'China', en: 'China' },
    slug: { nl: 'chapter-china', en: 'china' },
    summary: {
      nl: 'Oud-studenten in Shanghai, Beijing, Chengdu en elders, en Belgen die er wonen.',
      en: 'Graduates in Shanghai, Beijing, Chengdu and elsewhere, and Belgians who live there.',
    },
    body: {
      nl: prose`
        Bijna driehonderd alumni staan op onze lijst, de meesten met een doctoraat of een master in de
        ingenieurswetenschappen. We komen vooral in Shanghai samen, met twee keer per jaar een uitstap naar een
        andere stad.

        Ga je naar China voor je werk? Schrijf ons vooraf. Er is bijna altijd iemand die in dezelfde stad heeft
        gewoond en weet hoe je er de eerste maand doorkomt.
      `,
      en: prose`
        Almost three hundred graduates are on our list, most of them with a doctorate or a master’s degree in
        engineering. We meet in Shanghai for the most part, and travel to another city twice a year.

        Are you moving to China for work? Write to us first. There is nearly always someone who has lived in the
        same city and knows how to get through the first month.
      `,
    },
    faculties: [],
    town: 'Shanghai',
    country: 'CN',
    region: 'asia',
    latitude: 31.2304,
    longitude: 121.4737,
    board: [
      { name: 'Shen Yuhang', role: roles.chair },
      { name: 'Lore Vandepoel', role: roles.events },
      { name: 'Qiu Meilin', role: roles.communication },
    ],
    email: 'china@alumninet.example',
    links: [],
  },
  {
    key: 'india',
    kind: 'international',
    name: { nl: 'Chapter India', en: 'Chapter India' },
    shortName: { nl: 'India', en: 'India' },
    slug: { nl: 'chapter-india', en: 'india' },
    summary: {
      nl: 'Van Mumbai tot Kolkata: een groot netwerk met drie stadsgroepen en één jaarlijkse dag samen.',
      en: 'From Mumbai to Kolkata: a large network with three city groups and one yearly day together.',
    },
    body: {
      nl: prose`
        Het chapter heeft stadsgroepen in Mumbai, Delhi en Bengaluru, die elk hun eigen kalender hebben. Eén
        keer per jaar reist iedereen die kan naar dezelfde plek voor een dag van lezingen, ontmoeting en veel te
        veel eten.

        We begeleiden ook kandidaat-studenten: dertig alumni beantwoorden vragen over wonen, beurzen en regen.
        Vooral over regen.
      `,
      en: prose`
        The chapter has city groups in Mumbai, Delhi and Bengaluru, each with a calendar of its own. Once a year
        everyone who can travels to the same place for a day of talks, meetings and far too much food.

        We also guide prospective students: thirty alumni answer questions about housing, grants and rain.
        Mostly about rain.
      `,
    },
    faculties: [],
    town: 'Mumbai',
    country: 'IN',
    region: 'asia',
    latitude: 19.076,
    longitude: 72.8777,
    board: [
      { name: 'Anjali Deshmukh-Rao', role: roles.chair },
      { name: 'Vikram Seshagiri', role: roles.treasurer },
      { name: 'Pallavi Chattopadhyay', role: roles.mentoring },
      { name: 'Joris Vanhees', role: roles.events },
    ],
    email: 'india@alumninet.example',
    website: 'https://alumni-india.example',
    links: [],
  },
  {
    key: 'indonesia',
    kind: 'international',
    name: { nl: 'Chapter Indonesië', en: 'Chapter Indonesia' },
    shortName: { nl: 'Indonesië', en: 'Indonesia' },
    slug: { nl: 'chapter-indonesie', en: 'indonesia' },
    summary: {
      nl: 'Een van de oudste chapters buiten Europa, met een trouwe kern in Jakarta en Yogyakarta.',
      en: 'One of the oldest chapters outside Europe, with a faithful core in Jakarta and Yogyakarta.',
    },
    body: {
      nl: prose`
        De eerste Indonesische alumni kwamen in de jaren zestig terug met een diploma theologie of geneeskunde,
        en met de gewoonte om op zondag frieten te bakken. Die frieten staan nog altijd op het menu van het
        jaarfeest.

        Vandaag telt het chapter vooral juristen, bio-ingenieurs en economen. Ze organiseren elk kwartaal een
        avond in Jakarta, en elk jaar een studiedag samen met een universiteit in Yogyakarta of Bandung.
      `,
      en: prose`
        The first Indonesian graduates came home in the nineteen-sixties with a degree in theology or medicine,
        and with the habit of frying chips on Sunday. The chips are still on the menu of the yearly party.

        Today the chapter counts lawyers, bioscience engineers and economists above all. They hold an evening in
        Jakarta each quarter, and a study day every year with a university in Yogyakarta or Bandung.
      `,
    },
    faculties: [],
    town: 'Jakarta',
    country: 'ID',
    region: 'asia',
    latitude: -6.2088,
    longitude: 106.8456,
    board: [
      { name: 'Retno Wijayanti', role: roles.chair },
      { name: 'Bagus Harimurti', role: roles.secretary },
      { name: 'Stefanie Lauwaert', role: roles.newcomers },
    ],
    email: 'indonesia@alumninet.example',
    links: [],
  },
  {
    key: 'japan',
    kind: 'international',
    name: { nl: 'Chapter Japan', en: 'Chapter Japan' },
    shortName: { nl: 'Japan', en: 'Japan' },
    slug: { nl: 'chapter-japan', en: 'japan' },
    summary: {
      nl: 'Klein, stipt en hartelijk: Japanse oud-studenten en Belgen in Tokio en Kansai.',
      en: 'Small, punctual and warm: Japanese graduates and Belgians in Tokyo and Kansai.',
    },
    body: {
      nl: prose`
        Ons chapter telt een honderdtal leden, onder wie opvallend veel architecten, filosofen en musicologen.
        We eten samen in Tokio, bezoeken gebouwen in Kyoto en lezen één Vlaamse roman per jaar in Japanse
        vertaling.

        Sinds kort is er een gespreksgroep voor wie terugkeert na jaren in Europa. Thuiskomen is ook emigreren,
        zegt onze voorzitter altijd.
      `,
      en: prose`
        Our chapter has about a hundred members, a striking number of them architects, philosophers and
        musicologists. We dine together in Tokyo, visit buildings in Kyoto and read one Flemish novel a year in
        Japanese translation.

        There is now a discussion group for those who return after years in Europe. Coming home is emigrating
        too, our chair likes to say.
      `,
    },
    faculties: [],
    town: 'Tokyo',
    country: 'JP',
    region: 'asia',
    latitude: 35.6762,
    longitude: 139.6503,
    board: [
      { name: 'Haruka Minamoto', role: roles.chair },
      { name: 'Kenji Okabayashi', role: roles.secretary },
      { name: 'Evi Roosendans', role: roles.events },
    ],
    email: 'japan@alumninet.example',
    links: [],
  },
  {
    key: 'thailand',
    kind: 'international',
    name: { nl: 'Chapter Thailand', en: 'Chapter Thailand' },
    shortName: { nl: 'Thailand', en: 'Thailand' },
    slug: { nl: 'chapter-thailand', en: 'thailand' },
    summary: {
      nl: 'Alumni in Bangkok en Chiang Mai, vaak uit de gezondheidszorg en het onderwijs.',
      en: 'Alumni in Bangkok and Chiang Mai, many of them in health care and education.',
    },
    body: {
      nl: prose`
        Het chapter groeide uit een uitwisseling tussen twee ziekenhuizen. Artsen en verpleegkundigen vormen nog
        altijd de ruggengraat, maar de jongste jaren kwamen er ook docenten, ontwerpers en ondernemers bij.

        We houden van eenvoudige formules: een rivierboot huren, een markt bezoeken met een kok, een middag
        Engelse les geven in een school buiten de stad.
      `,
      en: prose`
        The chapter grew out of an exchange between two hospitals. Doctors and nurses are still its backbone,
        joined in recent years by lecturers, designers and entrepreneurs.

        We like simple things: hiring a river boat, visiting a market with a cook, giving an afternoon of
        English lessons in a school outside the city.
      `,
    },
    faculties: [],
    town: 'Bangkok',
    country: 'TH',
    region: 'asia',
    latitude: 13.7563,
    longitude: 100.5018,
    board: [
      { name: 'Siriporn Chaiyasit', role: roles.chair },
      { name: 'Nattapong Wattanakul', role: roles.treasurer },
      { name: 'Bieke Moerkens', role: roles.contact },
    ],
    email: 'thailand@alumninet.example',
    links: [],
  },
  {
    key: 'vietnam',
    kind: 'international',
    name: { nl: 'Chapter Vietnam', en: 'Chapter Vietnam' },
    shortName: { nl: 'Vietnam', en: 'Vietnam' },
    slug: { nl: 'chapter-vietnam', en: 'vietnam' },
    summary: {
      nl: 'Een jong netwerk van onderzoekers en ingenieurs in Hanoi, Ho Chi Minhstad en Can Tho.',
      en: 'A young network of researchers and engineers in Hanoi, Ho Chi Minh City and Can Tho.',
    },
    body: {
      nl: prose`
        De meesten van ons deden een master of doctoraat over water, landbouw of voeding, en werken nu aan een
        Vietnamese universiteit. Wie in Leuven een beurs had, helpt bij ons de volgende kandidaat met haar
        dossier.

        In Hanoi ontmoeten we elkaar elke maand voor koffie met ei. In de Mekongdelta is er één keer per jaar
        een veldbezoek, samen met het chapter van de buren in Thailand.
      `,
      en: prose`
        Most of us took a master’s degree or a doctorate in water, agriculture or food, and now work at a
        Vietnamese university. Those who held a grant in Leuven help the next candidate with her application.

        In Hanoi we meet every month for egg coffee. In the Mekong delta there is a field visit once a year,
        together with our neighbours of the Thai chapter.
      `,
    },
    faculties: [],
    town: 'Hanoi',
    country: 'VN',
    region: 'asia',
    latitude: 21.0278,
    longitude: 105.8342,
    board: [
      { name: 'Đặng Thùy Linh', role: roles.chair },
      { name: 'Lương Quốc Bảo', role: roles.secretary },
      { name: 'Trịnh Ngọc Hân', role: roles.mentoring },
    ],
    email: 'vietnam@alumninet.example',
    links: [],
  },
]
