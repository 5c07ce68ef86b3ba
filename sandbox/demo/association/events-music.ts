import { mapLink } from './map-link'
import { prose } from './prose'
import type { EventSeed } from './seed-types'
import { leuven } from './venues-leuven'

/** Concerts and open rehearsals. */
export const musicEvents: readonly EventSeed[] = [
  {
    key: 'orchestra-concert',
    title: { nl: 'Da Capo speelt: Van over zee', en: 'Da Capo plays: From overseas' },
    slug: { nl: 'da-capo-speelt-van-over-zee', en: 'da-capo-plays-from-overseas' },
    summary: {
      nl: 'Het alumniorkest met een grote symfonie, een hoornconcert en een gloednieuw werk van eigen bodem.',
      en: 'The alumni orchestra in a great symphony, a horn concerto and a brand-new piece by one of our own.',
    },
    body: {
      nl: prose`
        Een symfonie vol heimwee, geschreven door iemand die een oceaan van huis was: daar bouwde dirigent
        Rafael Montalvão dit programma rond. Voor de pauze speelt soliste Sunniva Halvorsdatter het hoornconcert
        dat ze voor haar eindexamen koos.

        De avond opent met ‘Kanaal’, een werk van acht minuten van altvioliste en scheikundige Paulien
        Grootaerd. Je hoort er sluizen in, zegt ze, en één scheepshoorn.

        Een uur vooraf leidt musicologe Tessa Keirsbilck in, in de foyer. Kinderen onder de twaalf zitten gratis
        op het balkon.
      `,
      en: prose`
        A symphony full of homesickness, written an ocean away from home: around that work Rafael Montalvão, our
        conductor, built this programme. Before the interval Sunniva Halvorsdatter plays the horn concerto she
        chose for her final examination.

        The evening opens with ‘Kanaal’, eight minutes by Paulien Grootaerd, violist and chemist. One can hear
        locks in it, she says, and a single ship’s horn.

        An hour before the concert Tessa Keirsbilck, a musicologist, gives an introduction in the foyer.
        Children under twelve sit on the balcony free of charge.
      `,
    },
    chapters: ['orchestra'],
    dayOffset: 33,
    weekday: 'saturday',
    startTime: '20:00',
    durationMinutes: 130,
    timeZone: 'Europe/Brussels',
    venue: leuven.concertHall,
    audience: 'public',
    languages: ['nl'],
    state: 'scheduled',
    picture: 'poster',
  },
  {
    key: 'open-choir-rehearsal',
    title: { nl: 'Zing mee: open repetitie', en: 'Come and sing: open rehearsal' },
    slug: { nl: 'zing-mee-open-repetitie', en: 'come-and-sing-open-rehearsal' },
    summary: {
      nl: 'Eén avond meezingen met Tweede Adem, zonder auditie en zonder verplichting.',
      en: 'Sing along with Tweede Adem for an evening, without audition or obligation.',
    },
    body: {
      nl: prose`
        Je krijgt een stoel, een map en een buur die de partij kent. We zingen in, studeren één lied van nul tot
        klaar en sluiten af met iets wat iedereen al kent.

        Geen idee welke stem je bent? Kom een kwartier vroeger, dan zoekt dirigent Benedek Szalai het met je
        uit. Hij heeft nog niemand naar huis gestuurd.
      `,
      en: prose`
        You get a chair, a folder and a neighbour who knows the part. We warm up, learn one song from nothing to
        finished and end with something everyone knows already.

        No idea which voice you are? Come a quarter of an hour early, and Benedek Szalai, our conductor, will
        find out with you. He has not sent anyone home yet.
      `,
    },
    chapters: ['choir'],
    dayOffset: 3,
    weekday: 'monday',
    startTime: '19:30',
    durationMinutes: 120,
    timeZone: 'Europe/Brussels',
    venue: leuven.chapel,
    audience: 'public',
    languages: ['nl', 'en'],
    state: 'scheduled',
    picture: 'drawn',
  },
  {
    key: 'chamber-music-chapel',
    title: { nl: 'Kamermuziek in de kapel', en: 'Chamber music in the chapel' },
    slug: { nl: 'kamermuziek-in-de-kapel', en: 'chamber-music-in-the-chapel' },
    summary: {
      nl: 'Koor en orkest in het klein, op een zondagnamiddag voor honderdtwintig leden.',
      en: 'Choir and orchestra on a small scale, on a Sunday afternoon for a hundred and twenty members.',
    },
    body: {
      nl: prose`
        Een blaaskwintet, een strijkkwartet en zestien stemmen delen één namiddag in de kapel van het Kleine
        Klooster. De galm is er zo lang dat een pauze hoorbaar blijft, en het programma is daarop gekozen.

        Dit is het jaarlijkse bedankconcert voor leden. Na het laatste akkoord is er taart, gebakken door de
        alten.
      `,
      en: prose`
        A wind quintet, a string quartet and sixteen voices share an afternoon in the chapel of the Kleine
        Klooster. The echo is so long that one can hear the rests, and the programme was chosen with that in
        mind.

        This is the yearly concert of thanks to members. After the last chord there is cake, baked by the altos.
      `,
    },
    chapters: ['choir', 'orchestra'],
    dayOffset: 93,
    weekday: 'sunday',
    startTime: '15:00',
    durationMinutes: 90,
    timeZone: 'Europe/Brussels',
    venue: leuven.chapel,
    audience: 'members',
    languages: ['nl'],
    state: 'scheduled',
    picture: 'poster',
  },
  {
    key: 'singing-on-the-stairs',
    title: { nl: 'Zingen op de trappen', en: 'Singing on the stairs' },
    slug: { nl: 'zingen-op-de-trappen', en: 'singing-on-the-stairs' },
    summary: {
      nl: 'Tweede Adem zingt een half uur voor de voorbijgangers, en die zingen mee.',
      en: 'Tweede Adem sings for passers-by for half an hour, and they join in.',
    },
    body: {
      nl: prose`
        Geen podium, geen stoelen, geen kaartjes. Het koor staat op de trappen van de bibliotheek en deelt
        blaadjes uit met drie refreinen. Wie toevallig langskomt, hoort erbij.

        Bij regen schuiven we op tot onder de zuilen.
      `,
      en: prose`
        No stage, no seats, no tickets. The choir stands on the library stairs and hands out sheets with three
        refrains. Whoever happens to pass belongs.

        If it rains we move up beneath the columns.
      `,
    },
    chapters: ['choir'],
    dayOffset: -27,
    weekday: 'sunday',
    startTime: '11:30',
    durationMinutes: 45,
    timeZone: 'Europe/Brussels',
    venue: {
      kind: 'venue',
      name: 'Trappen van de bibliotheek',
      address: 'Ladeuzeplein, 3000 Leuven',
      town: 'Leuven',
      country: 'BE',
      mapUrl: mapLink(50.8779, 4.7075),
    },
    audience: 'public',
    languages: ['nl'],
    state: 'scheduled',
    picture: 'drawn',
  },
  {
    key: 'film-music',
    title: { nl: 'Filmmuziek voor groot en klein', en: 'Film music for old and young' },
    slug: { nl: 'filmmuziek-voor-groot-en-klein', en: 'film-music-for-old-and-young' },
    summary: {
      nl: 'Da Capo speelt in Hasselt een familieconcert: je ziet de film niet, je hoort hem.',
      en: 'Da Capo gives a family concert in Hasselt: you do not see the film, you hear it.',
    },
    body: {
      nl: prose`
        Eén uur muziek bij films die niet getoond worden. Verteller Zjef Nelissen zet telkens de scène neer, het
        orkest doet de rest. Kinderen raden welk instrument de slechterik is.

        Na het concert mag iedereen tussen de lessenaars lopen en een pauk uitproberen. Een samenwerking met de
        kern Limburg.
      `,
      en: prose`
        An hour of music to films that are not shown. Zjef Nelissen, our narrator, sets each scene and the
        orchestra does the rest. Children guess which instrument is the villain.

        After the concert everyone may wander among the music stands and try the timpani. Held together with the
        Limburg chapter.
      `,
    },
    chapters: ['orchestra', 'limburg'],
    dayOffset: -110,
    weekday: 'sunday',
    startTime: '15:00',
    durationMinutes: 75,
    timeZone: 'Europe/Brussels',
    venue: {
      kind: 'venue',
      name: 'Zaal De Stroopfabriek',
      address: 'Kunstlaan 14, 3500 Hasselt',
      town: 'Hasselt',
      country: 'BE',
      mapUrl: mapLink(50.9277, 5.3451),
    },
    audience: 'public',
    languages: ['nl'],
    state: 'scheduled',
    picture: 'poster',
  },
]
