import { prose } from './prose'
import type { EventSeed } from './seed-types'

/** Talks that one follows from home, on the clock of Brussels. */
export const webinars: readonly EventSeed[] = [
  {
    key: 'lunch-webinar-authorship',
    title: {
      nl: 'Lunchwebinar: mag een machine jouw tekst lezen?',
      en: 'Lunch webinar: may a machine read your text?',
    },
    slug: { nl: 'mag-een-machine-jouw-tekst-lezen', en: 'may-a-machine-read-your-text' },
    summary: {
      nl: 'Drie kwartier over auteursrecht en taalmodellen, voor wie schrijft, vertaalt of lesgeeft.',
      en: 'Three quarters of an hour on copyright and language models, for those who write, translate or teach.',
    },
    body: {
      nl: prose`
        Je schreef een handleiding, een blog of een proefschrift, en vandaag helpt het een programma om zinnen
        te maken. Mag dat zomaar? Kun je het weigeren? En wie is de auteur van wat eruit komt?

        Jurist Saskia Devriendt-Aoki houdt het bij zeven gevallen die elk in één dia passen. Stel je vraag
        vooraf bij je inschrijving, dan zit ze er misschien bij.
      `,
      en: prose`
        You wrote a manual, a blog or a dissertation, and today it helps a program to make sentences. Is that
        allowed just like that? Can you refuse? And who is the author of what comes out?

        Saskia Devriendt-Aoki, a lawyer, confines herself to seven cases that fit on a slide each. Send your
        question when you register, and it may be one of them.
      `,
    },
    chapters: ['law', 'arts'],
    dayOffset: 11,
    weekday: 'wednesday',
    startTime: '12:30',
    durationMinutes: 45,
    timeZone: 'Europe/Brussels',
    venue: { kind: 'online' },
    audience: 'public',
    languages: ['nl'],
    state: 'scheduled',
    picture: 'poster',
  },
  {
    key: 'water-for-cities',
    title: { nl: 'Water voor steden die groeien', en: 'Water for cities that grow' },
    slug: { nl: 'water-voor-steden-die-groeien', en: 'water-for-cities-that-grow' },
    summary: {
      nl: 'Ingenieurs in Addis Abeba, Hanoi en Leuven vergelijken hun kraantjes. In het Engels, online.',
      en: 'Engineers in Addis Ababa, Hanoi and Leuven compare their taps. In English, online.',
    },
    body: {
      nl: prose`
        In de ene stad komt het water uit een stuwmeer dat driehonderd meter hoger ligt, in de andere uit de
        grond, die daardoor zakt. Fikirte Asrat, Lê Hoài Nam en Pieterjan Mestdagh tonen elk één kaart, één
        leiding en één fout.

        Het uur is gekozen zodat je het vanuit Afrika, Azië en Europa kunt volgen zonder te vroeg of te laat op
        te zijn. De pagina toont het uur bij jou. Wie niet kan, krijgt de opname.
      `,
      en: prose`
        In one city the water comes from a reservoir three hundred metres higher up, in another from the ground,
        which is sinking because of it. Fikirte Asrat, Lê Hoài Nam and Pieterjan Mestdagh each show one map, one
        pipe and one mistake.

        The hour was chosen so that you can follow from Africa, Asia and Europe without being up too early or
        too late; the page shows the time where you are. If you cannot make it, you will get the recording.
      `,
    },
    chapters: ['bioengineering', 'ethiopia', 'vietnam'],
    dayOffset: 35,
    weekday: 'wednesday',
    startTime: '13:00',
    durationMinutes: 75,
    timeZone: 'Europe/Brussels',
    venue: { kind: 'online' },
    audience: 'public',
    languages: ['en'],
    state: 'scheduled',
    picture: 'poster',
  },
  {
    key: 'inheriting-across-borders',
    title: { nl: 'Erven en schenken over de grens', en: 'Inheriting and giving across the border' },
    slug: { nl: 'erven-en-schenken-over-de-grens', en: 'inheriting-and-giving-across-the-border' },
    summary: {
      nl: 'Een notaris uit elk land over huizen, kinderen en spaargeld aan weerszijden van de grens.',
      en: 'A notary from each country on houses, children and savings on either side of the border.',
    },
    body: {
      nl: prose`
        Je woont in Breda, je ouders in Brasschaat, en het huis aan zee staat op drie namen. Welk recht geldt
        dan, en kun je dat kiezen? Notarissen Wendeline Rooseboom en Frédéric Van Damme-Prins doorlopen samen
        één familie, van trouwdag tot verdeling.

        Er is een half uur voor vragen. Over persoonlijke dossiers praten ze niet in groep; je krijgt wel een
        lijst van wat je moet opzoeken voor je bij een notaris aanklopt.
      `,
      en: prose`
        You live in Breda, your parents in Brasschaat, and the house by the sea is in three names. Which law
        applies, and may you choose? Two notaries, Wendeline Rooseboom and Frédéric Van Damme-Prins, follow a
        single family from wedding day to division of the estate.

        There is half an hour for questions. Personal files are not discussed in a group, but you will receive a
        list of what to look up before you go to a notary.
      `,
    },
    chapters: ['alumninet', 'netherlands'],
    dayOffset: 60,
    weekday: 'monday',
    startTime: '20:00',
    durationMinutes: 90,
    timeZone: 'Europe/Brussels',
    venue: { kind: 'online' },
    audience: 'members',
    languages: ['nl'],
    state: 'scheduled',
    picture: 'drawn',
  },
  {
    key: 'coming-home',
    title: { nl: 'Thuiskomen na jaren in het buitenland', en: 'Coming home after years abroad' },
    slug: { nl: 'thuiskomen-na-jaren-in-het-buitenland', en: 'coming-home-after-years-abroad' },
    summary: {
      nl: 'Een gesprek tussen Leuven en Tokio over terugkeren, voor wie het al deed en wie het overweegt. In het Engels.',
      en: 'A conversation between Leuven and Tokyo on going back, for those who have and those who might. In English.',
    },
    body: {
      nl: prose`
        De straat is dezelfde, de kassabon ziet er anders uit en je grappen komen te laat. Terugkeren na jaren
        elders blijkt lastiger dan vertrekken. Psychologe Marleen Opdebeeck en Haruka Minamoto, voorzitter van
        het chapter Japan, praten erover met drie gezinnen.

        We beginnen in de voormiddag, dan is het in Japan vroeg op de avond. Camera’s mogen uit.
      `,
      en: prose`
        The street is the same, the till receipt looks different and your jokes come too late. Going back after
        years elsewhere turns out to be harder than leaving. Marleen Opdebeeck, a psychologist, and Haruka
        Minamoto, who chairs the Japan chapter, talk about it with three families.

        We start in the morning, which is early evening in Japan. Cameras may be off.
      `,
    },
    chapters: ['psychology', 'japan'],
    dayOffset: 97,
    weekday: 'thursday',
    startTime: '10:30',
    durationMinutes: 75,
    timeZone: 'Europe/Brussels',
    venue: { kind: 'online' },
    audience: 'public',
    languages: ['en'],
    state: 'scheduled',
    picture: 'drawn',
  },
  {
    key: 'moving-after-fifty',
    title: { nl: 'Bewegen na je vijftigste', en: 'Moving after fifty' },
    slug: { nl: 'bewegen-na-je-vijftigste', en: 'moving-after-fifty' },
    summary: {
      nl: 'Een webinar waarbij je na tien minuten opstaat, en daar ook een reden voor krijgt.',
      en: 'A webinar that has you on your feet after ten minutes, and gives you a reason.',
    },
    body: {
      nl: prose`
        Kracht verlies je sneller dan adem, en je merkt het later. Kinesitherapeute Hadewych Slosse legt uit wat
        er in een spier gebeurt, en doet vier oefeningen voor die je met een stoel en een brooddoos kunt doen.

        Leg de brooddoos klaar. Een volle.
      `,
      en: prose`
        You lose strength faster than breath, and notice it later. Hadewych Slosse, a physiotherapist, explains
        what happens in a muscle, and shows four exercises that need a chair and a lunch box.

        Have the lunch box ready. A full one.
      `,
    },
    chapters: ['movement'],
    dayOffset: -15,
    weekday: 'tuesday',
    startTime: '20:00',
    durationMinutes: 60,
    timeZone: 'Europe/Brussels',
    venue: { kind: 'online' },
    audience: 'public',
    languages: ['nl'],
    state: 'scheduled',
    picture: 'poster',
  },
  {
    key: 'thesis-to-start-up',
    title: { nl: 'Van proefschrift naar start-up', en: 'From thesis to start-up' },
    slug: { nl: 'van-proefschrift-naar-start-up', en: 'from-thesis-to-start-up' },
    summary: {
      nl: 'Twee oprichters, in Bengaluru en in Leuven, over hun eerste klant. In het Engels, online.',
      en: 'Two founders, in Bengaluru and in Leuven, on their first customer. In English, online.',
    },
    body: {
      nl: prose`
        Zij meet suiker in zweet, hij meet roest in beton. Madhavi Iyengar-Bose en Lennert Opsomer verdedigden
        hun proefschrift in dezelfde maand en verkochten drie jaar later allebei hun eerste toestel.

        Ze vertellen hoe ze hun octrooi regelden, wie als eerste ja zei, en waarom het bijna nee was.
      `,
      en: prose`
        She measures sugar in sweat, he measures rust in concrete. Madhavi Iyengar-Bose and Lennert Opsomer
        defended their theses in the same month, and three years later both sold their first device.

        They tell how they settled their patents, who was the first to say yes, and why it was almost no.
      `,
    },
    chapters: ['india', 'economics'],
    dayOffset: -88,
    weekday: 'wednesday',
    startTime: '14:00',
    durationMinutes: 75,
    timeZone: 'Europe/Brussels',
    venue: { kind: 'online' },
    audience: 'public',
    languages: ['en'],
    state: 'scheduled',
    picture: 'drawn',
  },
]
