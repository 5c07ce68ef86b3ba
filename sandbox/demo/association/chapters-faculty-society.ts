import { roles } from './board-roles'
import { prose } from './prose'
import type { ChapterSeed } from './seed-types'

/** Circles of the faculties of law, economics and the social sciences. */
export const societyChapters: readonly ChapterSeed[] = [
  {
    key: 'law',
    kind: 'faculty',
    name: { nl: 'Juristenkring De Balans', en: 'The Balance, circle of lawyers and criminologists' },
    shortName: { nl: 'De Balans', en: 'The Balance' },
    slug: { nl: 'juristenkring-de-balans', en: 'the-balance' },
    summary: {
      nl: 'Voor wie rechten of criminologie studeerde, of je nu pleit, adviseert of iets heel anders bent gaan doen.',
      en: 'For everyone who read law or criminology, whether you plead, advise or went on to something else entirely.',
    },
    body: {
      nl: prose`
        De Balans begon als een groepje afgestudeerden dat elke maand samen de nieuwe arresten las. Dat lezen is
        gebleven, maar ernaast kwamen lezingen, bezoeken aan rechtbank en gevangenis, en een jaarlijks debat
        waarop advocaten en magistraten elkaar eens rustig tegenspreken.

        Ongeveer de helft van onze leden staat niet (meer) aan de balie: ze werken bij een bedrijf, een vakbond,
        een ministerie of de politie. Hun vragen bepalen mee ons programma.

        Voor wie pas afstudeert, is er de pleitkamer: drie avonden waarop je oefent voor een zaal die mild is,
        maar wel meeluistert.
      `,
      en: prose`
        The Balance began as a handful of graduates who read the latest judgments together every month. The
        reading stayed; lectures, visits to court and prison, and a yearly debate in which advocates and judges
        contradict each other at leisure were added to it.

        About half of our members are not at the bar, or no longer. They work for a company, a union, a ministry
        or the police, and their questions help to shape the programme.

        Recent graduates have the moot room: three evenings of practice before an audience that is kind but does
        listen.
      `,
    },
    faculties: ['law'],
    town: 'Leuven',
    country: 'BE',
    region: 'vlaams-brabant',
    latitude: 50.8776,
    longitude: 4.7009,
    board: [
      { name: 'Hilde Cauwenbergh', role: roles.chair },
      { name: 'Yassin Benhaddou', role: roles.secretary },
      { name: 'Lies Van Outryve', role: roles.treasurer },
      { name: 'Matthias Roggeman', role: roles.youngAlumni },
    ],
    email: 'debalans@alumninet.example',
    website: 'https://debalans.example',
    links: [{ label: 'Podcast', url: 'https://debalans.example/podcast' }],
  },
  {
    key: 'economics',
    kind: 'faculty',
    name: { nl: 'Het Kasboek, kring van economisten', en: 'The Ledger, circle of economists' },
    shortName: { nl: 'Het Kasboek', en: 'The Ledger' },
    slug: { nl: 'het-kasboek', en: 'the-ledger' },
    summary: {
      nl: 'De grootste facultaire kring: economisten, handelsingenieurs en actuarissen die graag voorbij de cijfers kijken.',
      en: 'The largest faculty circle: economists, business engineers and actuaries who like to look beyond the figures.',
    },
    body: {
      nl: prose`
        Wat doet een rentestijging met een bakkerij van vier mensen? Op onze avonden vertrekken we van zulke
        vragen. De spreker is soms een professor en soms de bakker.

        Het Kasboek telt afdelingen voor banken en verzekeringen, voor overheid en voor ondernemers. Elke
        afdeling kiest zelf haar thema’s en komt om de twee maanden samen, meestal in een zaal van een lid.

        Daarnaast lopen we al jaren een mentorprogramma: een ervaren lid en een jonge alumnus zien elkaar zes
        keer. Wie eraan meedeed, wordt later opvallend vaak zelf mentor.
      `,
      en: prose`
        What does a rise in interest rates do to a bakery of four people? Our evenings start from questions like
        that one. The speaker may be a professor; it may also be the baker.

        The Ledger has sections for banking and insurance, for government and for entrepreneurs. Each picks its
        own subjects and meets every other month, usually in a room that a member lends.

        We have also run a mentoring programme for years: an experienced member and a young graduate meet six
        times. A striking number of those who took part became mentors in their turn.
      `,
    },
    faculties: ['economics'],
    town: 'Leuven',
    country: 'BE',
    region: 'vlaams-brabant',
    latitude: 50.8759,
    longitude: 4.7041,
    board: [
      { name: 'Koenraad Lathouwers', role: roles.chair },
      { name: 'Ines Verschaeren', role: roles.viceChair },
      { name: 'Bram Toelen', role: roles.treasurer },
      { name: 'Nadia El Khattabi', role: roles.mentoring },
      { name: 'Jef Hoeyberghs', role: roles.events },
    ],
    email: 'hetkasboek@alumninet.example',
    website: 'https://hetkasboek.example',
    links: [],
  },
  {
    key: 'social-sciences',
    kind: 'faculty',
    name: { nl: 'Agora, kring van sociale wetenschappers', en: 'Agora, circle of social scientists' },
    shortName: { nl: 'Agora', en: 'Agora' },
    slug: { nl: 'agora', en: 'agora' },
    summary: {
      nl: 'Sociologen, politicologen, antropologen en communicatiewetenschappers die het gesprek liever voeren dan becommentariëren.',
      en: 'Sociologists, political scientists, anthropologists and communication scholars who would rather talk than comment.',
    },
    body: {
      nl: prose`
        Agora heeft geen vaste zaal. We strijken neer waar het onderwerp zich afspeelt: een raadszaal als het
        over lokale politiek gaat, een buurthuis als het over wonen gaat, een redactie in de week voor een
        verkiezing.

        De formule is altijd dezelfde: één inleiding van twintig minuten, daarna praten we aan tafels van zes.
        Wie de laatste zin van zijn buur niet kan samenvatten, betaalt de koffie.

        Studenten in hun laatste jaar zijn bij ons al welkom. Velen vonden zo hun eerste werk, of op zijn minst
        iemand die eerlijk vertelde hoe dat werk eruitziet.
      `,
      en: prose`
        Agora has no home of its own. We settle where the subject lives: a council chamber when it is local
        politics, a community centre when it is housing, a newsroom in the week before an election.

        The recipe never changes: one introduction of twenty minutes, then conversation at tables of six.
        Whoever cannot sum up the last sentence of the person next to them pays for the coffee.

        Students in their final year are welcome already. Many found their first job that way, or at least
        someone who told them honestly what it looks like.
      `,
    },
    faculties: ['social-sciences'],
    town: 'Leuven',
    country: 'BE',
    region: 'vlaams-brabant',
    latitude: 50.8745,
    longitude: 4.7067,
    board: [
      { name: 'Wannes Dierickx', role: roles.chair },
      { name: 'Sofie Maertens-Kalala', role: roles.secretary },
      { name: 'Ömer Yildizhan', role: roles.treasurer },
      { name: 'Tine Vanhoutvinck', role: roles.youngAlumni },
    ],
    email: 'agora@alumninet.example',
    links: [],
  },
  {
    key: 'psychology',
    kind: 'faculty',
    name: {
      nl: 'De Spiegel, kring van psychologen en pedagogen',
      en: 'The Mirror, circle of psychologists and educators',
    },
    shortName: { nl: 'De Spiegel', en: 'The Mirror' },
    slug: { nl: 'de-spiegel', en: 'the-mirror' },
    summary: {
      nl: 'Een kring voor wie met mensen werkt: in de praktijk, op school, in het ziekenhuis of in een bedrijf.',
      en: 'A circle for those who work with people: in practice, at school, in hospital or in a company.',
    },
    body: {
      nl: prose`
        Nieuw onderzoek raakt niet vanzelf tot in de klas of de praktijk. De Spiegel maakt die weg korter: vier
        keer per jaar legt een onderzoeker in gewone taal uit wat er veranderd is, en zegt een praktijkmens wat
        ze daar de volgende maandag mee kan.

        We houden ook intervisiegroepen bij voor alumni die alleen werken. Een groep telt hooguit acht mensen en
        blijft twee jaar samen; wat er gezegd wordt, blijft er.
      `,
      en: prose`
        New research does not find its own way to the classroom or the consulting room. The Mirror shortens the
        road: four times a year a researcher explains in plain words what has changed, and a practitioner says
        what she can do with it next Monday.

        We also keep peer groups for graduates who work on their own. A group has eight people at most and stays
        together for two years; what is said there stays there.
      `,
    },
    faculties: ['psychology'],
    town: 'Leuven',
    country: 'BE',
    region: 'vlaams-brabant',
    latitude: 50.8752,
    longitude: 4.7093,
    board: [
      { name: 'Marleen Opdebeeck', role: roles.chair },
      { name: 'Stijn Verhaeren', role: roles.treasurer },
      { name: 'Aïcha Bouzidi', role: roles.events },
    ],
    email: 'despiegel@alumninet.example',
    website: 'https://despiegel.example',
    links: [],
  },
]
