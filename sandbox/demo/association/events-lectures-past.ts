import { prose } from './prose'
import type { EventSeed } from './seed-types'
import { leuven } from './venues-leuven'

/** Lectures and debates that took place. */
export const pastLectures: readonly EventSeed[] = [
  {
    key: 'sound-of-a-black-hole',
    title: { nl: 'Wat een zwart gat laat horen', en: 'What a black hole lets us hear' },
    slug: { nl: 'wat-een-zwart-gat-laat-horen', en: 'what-a-black-hole-lets-us-hear' },
    summary: {
      nl: 'Een avond over zwaartekrachtsgolven, met een proefopstelling die door de zaal loopt.',
      en: 'An evening on gravitational waves, with an experiment that runs through the whole room.',
    },
    body: {
      nl: prose`
        Als twee zwarte gaten samensmelten, rimpelt de ruimte zelf. Wat hier aankomt is kleiner dan een
        atoomkern, en toch meten we het. Fysica Elif Sönmezler toont met twee spiegels, een laser en dertig
        meter zaal hoe dat kan.

        Leerkrachten krijgen de bouwtekening mee: met een presentatiepointer en wat geduld werkt het ook in de
        klas.
      `,
      en: prose`
        When two black holes merge, space itself ripples. What reaches us is smaller than the nucleus of an
        atom, and still we measure it. Elif Sönmezler, a physicist, shows how with two mirrors, a laser and
        thirty metres of lecture hall.

        Teachers take the drawings home: with a laser pointer and some patience it works in a classroom too.
      `,
    },
    chapters: ['science'],
    dayOffset: -34,
    weekday: 'thursday',
    startTime: '20:00',
    durationMinutes: 105,
    timeZone: 'Europe/Brussels',
    venue: leuven.auditorium,
    audience: 'public',
    languages: ['nl'],
    state: 'scheduled',
    picture: 'poster',
  },
  {
    key: 'dictionary-never-done',
    title: { nl: 'Het woordenboek is nooit af', en: 'The dictionary is never finished' },
    slug: { nl: 'het-woordenboek-is-nooit-af', en: 'the-dictionary-is-never-finished' },
    summary: {
      nl: 'Een lexicografe vertelt hoe een woord erin raakt, en waarom er bijna nooit een uit gaat.',
      en: 'A lexicographer on how a word gets in, and why one almost never goes out.',
    },
    body: {
      nl: prose`
        Is ‘goesting’ Nederlands? En sinds wanneer? Ursula Bekaert-Lindqvist werkt al haar hele loopbaan met
        fiches, later met miljarden woorden in een databank. Ze laat zien welke sporen een woord achterlaat voor
        het een lemma krijgt.

        Breng een woord mee dat je grootouders gebruikten en jij niet meer. We zoeken er tien van op, en de
        mooiste gaat mee naar de redactie.
      `,
      en: prose`
        Is ‘goesting’ proper Dutch? Since when? Ursula Bekaert-Lindqvist has worked all her life with index
        cards, and later with billions of words in a database. She shows the traces a word leaves before it gets
        an entry.

        Bring a word that your grandparents used and you no longer do. We will look ten of them up, and the
        finest goes to the editors.
      `,
    },
    chapters: ['arts'],
    dayOffset: -97,
    weekday: 'tuesday',
    startTime: '19:30',
    durationMinutes: 90,
    timeZone: 'Europe/Brussels',
    venue: leuven.alumniHouse,
    audience: 'public',
    languages: ['nl'],
    state: 'scheduled',
    picture: 'drawn',
  },
  {
    key: 'family-doctor-of-tomorrow',
    title: { nl: 'De huisarts van morgen', en: 'The family doctor of tomorrow' },
    slug: { nl: 'de-huisarts-van-morgen', en: 'the-family-doctor-of-tomorrow' },
    summary: {
      nl: 'Drie generaties huisartsen aan één tafel, over tijd, techniek en wie er ’s nachts opneemt.',
      en: 'Three generations of family doctors at one table, on time, technology and who answers at night.',
    },
    body: {
      nl: prose`
        De oudste reed nog met een tas vol glazen spuiten door de sneeuw. De jongste begon vorig jaar in een
        wijkgezondheidscentrum met twaalf collega’s. Tussenin zit een arts die haar solopraktijk net heeft
        samengevoegd met die van de buren.

        Ze zeggen elkaar wat ze zouden behouden, afschaffen en terughalen. De moderator is een patiënte.
      `,
      en: prose`
        The eldest drove through the snow with a bag full of glass syringes. The youngest started last year in a
        community health centre with twelve colleagues. Between them sits a doctor who has just merged her
        practice with the neighbours’.

        They tell each other what they would keep, abolish and bring back. The moderator is a patient.
      `,
    },
    chapters: ['medicine'],
    dayOffset: -150,
    weekday: 'wednesday',
    startTime: '20:00',
    durationMinutes: 120,
    timeZone: 'Europe/Brussels',
    venue: leuven.alumniHouse,
    audience: 'public',
    languages: ['nl'],
    state: 'scheduled',
    picture: 'poster',
  },
]
