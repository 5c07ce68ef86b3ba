import { mapLink } from './map-link'
import { prose } from './prose'
import type { EventSeed } from './seed-types'
import { leuven } from './venues-leuven'

/** Evenings about work. */
export const careerEvenings: readonly EventSeed[] = [
  {
    key: 'from-lab-to-company',
    title: {
      nl: 'Loopbaanavond: van het labo naar het bedrijf',
      en: 'Career evening: from the lab to a company',
    },
    slug: { nl: 'van-het-labo-naar-het-bedrijf', en: 'from-the-lab-to-a-company' },
    summary: {
      nl: 'Vijf gedoctoreerden vertellen hoe ze de universiteit verlieten, en wat ze liever vroeger hadden geweten.',
      en: 'Five people with a doctorate tell how they left university, and what they wish they had known sooner.',
    },
    body: {
      nl: prose`
        Na een doctoraat kun je alles en weet je niet wat. Vijf alumni van De Constante en De Halm doen hun
        verhaal in tien minuten: een brouwer, een octrooigemachtigde, een datawetenschapper, een leerkracht en
        een ondernemer van wie het eerste bedrijf failliet ging.

        Na de pauze leggen twee rekruteerders echte cv’s naast elkaar, namen weggelakt. Je hoort wat zij zien in
        zes seconden, en hoe je er zeven van maakt.
      `,
      en: prose`
        With a doctorate you can do anything, and have no idea what. Five graduates from The Constant and The
        Blade tell their story in ten minutes each: a brewer, a patent attorney, a data scientist, a teacher and
        an entrepreneur whose first company went bankrupt.

        After the break two recruiters put real CVs side by side, names blacked out. You hear what they see in
        six seconds, and how to make it seven.
      `,
    },
    chapters: ['science', 'bioengineering'],
    dayOffset: 21,
    weekday: 'tuesday',
    startTime: '19:00',
    durationMinutes: 150,
    timeZone: 'Europe/Brussels',
    venue: leuven.alumniHouse,
    audience: 'public',
    languages: ['nl', 'en'],
    state: 'scheduled',
    picture: 'drawn',
  },
  {
    key: 'meet-a-mentor',
    title: { nl: 'Zes mentoren op één avond', en: 'Six mentors in one evening' },
    slug: { nl: 'zes-mentoren-op-een-avond', en: 'six-mentors-in-one-evening' },
    summary: {
      nl: 'Kennismakingsgesprekken van twaalf minuten met ervaren juristen en economen.',
      en: 'Twelve-minute conversations with experienced lawyers and economists.',
    },
    body: {
      nl: prose`
        Je schuift zes keer door. Telkens zit er iemand tegenover je met minstens vijftien jaar ervaring en één
        opdracht: luisteren voor je raad geeft. Klikt het, dan kun je een half jaar samen verder.

        Bereid één vraag voor die je niet aan je baas durft te stellen. De rest komt vanzelf.

        De avond is voor alumni die hoogstens zeven jaar geleden afstudeerden, van welke faculteit ook.
      `,
      en: prose`
        You move up six times. Each time someone with at least fifteen years of experience sits opposite you,
        with a single assignment: to listen before giving advice. If it clicks, you can go on together for six
        months.

        Prepare one question that you dare not put to your boss. The rest will come.

        The evening is for those who graduated seven years ago or less, from whichever faculty.
      `,
    },
    chapters: ['economics', 'law'],
    dayOffset: 54,
    weekday: 'wednesday',
    startTime: '18:30',
    durationMinutes: 150,
    timeZone: 'Europe/Brussels',
    venue: leuven.alumniHouse,
    audience: 'alumni',
    languages: ['nl'],
    state: 'scheduled',
    picture: 'poster',
  },
  {
    key: 'working-for-the-state',
    title: {
      nl: 'Werken voor iedereen: een loopbaan bij de overheid',
      en: 'Working for everyone: a career in public service',
    },
    slug: { nl: 'een-loopbaan-bij-de-overheid', en: 'a-career-in-public-service' },
    summary: {
      nl: 'Een diplomate, een stadsarchivaris en een belastingcontroleur over examens, trage molens en snelle dagen.',
      en: 'A diplomat, a town archivist and a tax inspector on exams, slow mills and fast days.',
    },
    body: {
      nl: prose`
        Wie bij de overheid werkt, hoort altijd dezelfde drie grappen. Agora en de kern Brussel vroegen drie
        alumni naar het verhaal daarachter. Wat doe je op een dinsdag? Wat betekent een beleidswissel voor je
        bureau? En wanneer ga je fluitend naar huis?

        Nadien kun je aan vier tafels terecht: lokale besturen, Vlaanderen, het federale niveau en Europa. Aan
        elke tafel zit iemand die het examen onlangs heeft afgelegd.
      `,
      en: prose`
        Civil servants always hear the same three jokes. Agora and the Brussels chapter asked three graduates
        for the story behind them. What do you do on a Tuesday? What does a change of policy mean for your desk?
        And when do you go home whistling?

        Afterwards there are four tables: local government, Flanders, the federal level and Europe. At each sits
        someone who passed the entrance exam not long ago.
      `,
    },
    chapters: ['social-sciences', 'brussel'],
    dayOffset: 69,
    weekday: 'tuesday',
    startTime: '18:00',
    durationMinutes: 150,
    timeZone: 'Europe/Brussels',
    venue: {
      kind: 'venue',
      name: 'Huis van de Kaaien',
      address: 'Hooikaai 52, 1000 Brussel',
      town: 'Brussel',
      country: 'BE',
      mapUrl: mapLink(50.8548, 4.3476),
    },
    audience: 'public',
    languages: ['nl'],
    state: 'scheduled',
    picture: 'drawn',
  },
  {
    key: 'portfolio-evening',
    title: { nl: 'Portfolioavond: werk aan de muur', en: 'Portfolio evening: work on the wall' },
    slug: { nl: 'portfolioavond-werk-aan-de-muur', en: 'portfolio-evening-work-on-the-wall' },
    summary: {
      nl: 'Twaalf jonge ontwerpers tonen hun werk; twintig bureaus komen kijken en stellen eerst een vraag.',
      en: 'Twelve young designers show their work; twenty offices come to look and begin with a question.',
    },
    body: {
      nl: prose`
        Elke ontwerper krijgt drie meter muur, geen scherm. Je toont één project helemaal en twee projecten
        half, want daarover valt het meest te vertellen.

        Bureaus die iemand zoeken, dragen een geel kaartje. Bureaus die alleen nieuwsgierig zijn ook, dus ga er
        niet te veel van uit.
      `,
      en: prose`
        Each designer gets three metres of wall and no screen. You show one project entirely and two by half,
        because those give most to talk about.

        Offices that are hiring wear a yellow tag. So do offices that are merely curious, so do not read too
        much into it.
      `,
    },
    chapters: ['architecture'],
    dayOffset: -55,
    weekday: 'wednesday',
    startTime: '19:30',
    durationMinutes: 150,
    timeZone: 'Europe/Brussels',
    venue: {
      kind: 'venue',
      name: 'Campus Paleizen, tekenzaal 2',
      address: 'Paleizenstraat 70, 1030 Schaarbeek',
      town: 'Schaarbeek',
      country: 'BE',
      mapUrl: mapLink(50.8633, 4.3729),
    },
    audience: 'public',
    languages: ['nl', 'en'],
    state: 'scheduled',
    picture: 'poster',
  },
]
