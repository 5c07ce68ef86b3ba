import { mapLink } from './map-link'
import { prose } from './prose'
import type { EventSeed } from './seed-types'
import { leuven } from './venues-leuven'

/** Reunions, receptions and the ball. */
export const reunions: readonly EventSeed[] = [
  {
    key: 'ball-of-the-circles',
    title: { nl: 'Galabal van de kringen', en: 'The chapters’ ball' },
    slug: { nl: 'galabal-van-de-kringen', en: 'the-chapters-ball' },
    summary: {
      nl: 'Eén nacht waarop alle kringen samen dansen, van de openingswals tot in de kleine uurtjes.',
      en: 'One night on which all chapters dance together, from the opening waltz to the small hours.',
    },
    body: {
      nl: prose`
        Om negen uur opent Da Capo met een wals voor wie durft. Daarna neemt een band het over die alles speelt
        tussen 1975 en nu, en na middernacht een dj die vroeger de fuiven van de geneeskunde deed.

        Feestelijke kleding mag, gemakkelijke schoenen zijn aan te raden. In de zijzaal staan zetels en is het
        stil genoeg om te praten.

        De laatste dans is om twee uur. Een pendelbus rijdt tot half drie naar het station en de grote parkings.
      `,
      en: prose`
        At nine Da Capo opens with a waltz for those who dare. A band then takes over that plays everything
        between 1975 and now, and after midnight a DJ who once ran the medical students’ parties.

        Evening dress is welcome, comfortable shoes are advised. The side room has armchairs and is quiet enough
        to talk.

        The last dance is at two. A shuttle runs to the station and the large car parks until half past.
      `,
    },
    chapters: ['alumninet'],
    dayOffset: 107,
    weekday: 'saturday',
    startTime: '21:00',
    durationMinutes: 300,
    timeZone: 'Europe/Brussels',
    venue: {
      kind: 'venue',
      name: 'De Oude Veiling',
      address: 'Vaartkom 35, 3000 Leuven',
      town: 'Leuven',
      country: 'BE',
      mapUrl: mapLink(50.8879, 4.7014),
    },
    audience: 'alumni',
    languages: ['nl', 'en'],
    state: 'scheduled',
    picture: 'poster',
  },
  {
    key: 'engineers-reunion',
    title: {
      nl: 'Reünie: tien, twintig, dertig jaar ingenieur',
      en: 'Reunion: an engineer for ten, twenty, thirty years',
    },
    slug: { nl: 'reunie-tien-twintig-dertig-jaar-ingenieur', en: 'reunion-ten-twenty-thirty-years' },
    summary: {
      nl: 'Drie promoties op één dag, in het labo waar de meesten hun thesis maakten.',
      en: 'Three classes on one day, in the laboratory where most of them wrote their thesis.',
    },
    body: {
      nl: prose`
        Wie tien, twintig of dertig jaar geleden afstudeerde, is uitgenodigd. We beginnen met de toestellen:
        drie opstellingen uit jouw tijd werken nog, en studenten van nu leggen uit waarom ze er niet meer aan
        mogen.

        Daarna lunchen we per promotie en mengen we bij de koffie. Breng foto’s mee; er staat een scanner.
      `,
      en: prose`
        Everyone who graduated ten, twenty or thirty years ago is invited. We start with the machines: three
        set-ups from your days still run, and the students of today explain why they may no longer touch them.

        Lunch is by class, coffee is mixed. Bring photographs; there will be a scanner.
      `,
    },
    chapters: ['engineering'],
    dayOffset: 75,
    weekday: 'saturday',
    startTime: '11:00',
    durationMinutes: 300,
    timeZone: 'Europe/Brussels',
    venue: {
      kind: 'venue',
      name: 'Proefhal Mechanica',
      address: 'Arenbergdreef 9, 3001 Heverlee',
      town: 'Heverlee',
      country: 'BE',
      mapUrl: mapLink(50.8629, 4.6835),
    },
    audience: 'alumni',
    languages: ['nl'],
    state: 'scheduled',
    picture: 'poster',
  },
  {
    key: 'members-reception',
    title: { nl: 'Het glas op de leden', en: 'A toast to the members' },
    slug: { nl: 'het-glas-op-de-leden', en: 'a-toast-to-the-members' },
    summary: {
      nl: 'De jaarlijkse receptie van de koepel: een korte stand van zaken en een lange avond.',
      en: 'The umbrella’s yearly reception: a short report and a long evening.',
    },
    body: {
      nl: prose`
        Voorzitter Mieke Vandersmissen belooft tien minuten: wat we met het lidgeld deden, wat lukte, wat niet.
        Daarna gaat het licht aan in de keuken en ontmoet je mensen uit alle kringen.

        Nieuwe leden krijgen een groen kaartje op hun jas. Wie zo’n kaartje ziet, stelt zich als eerste voor.
      `,
      en: prose`
        Mieke Vandersmissen, our chair, promises ten minutes: what we did with the dues, what worked, what did
        not. Then the kitchen lights go on and you meet people from every chapter.

        New members wear a green tag on their jacket. Whoever sees such a tag introduces themselves first.
      `,
    },
    chapters: ['alumninet'],
    dayOffset: 47,
    weekday: 'thursday',
    startTime: '18:30',
    durationMinutes: 150,
    timeZone: 'Europe/Brussels',
    venue: leuven.alumniHouse,
    audience: 'members',
    languages: ['nl', 'en'],
    state: 'scheduled',
    picture: 'drawn',
  },
  {
    key: 'homecoming',
    title: {
      nl: 'Terugkeerdagen: drie dagen weer student',
      en: 'Homecoming: a student again for three days',
    },
    slug: { nl: 'terugkeerdagen', en: 'homecoming' },
    summary: {
      nl: 'Colleges volgen, op kot slapen en eten zoals vroeger: een lang weekend in Leuven.',
      en: 'Go to class, sleep in a student room and eat as you used to: a long weekend in Leuven.',
    },
    body: {
      nl: prose`
        Vrijdagnamiddag haal je je sleutel op, zondag geef je hem weer af. Daartussen liggen achttien colleges
        waaruit je kiest, een nachtelijke stadsgids, een cafétocht voor gevorderden en een ontbijt waar niemand
        voor negen uur komt.

        Alumni uit het buitenland zijn in het bijzonder welkom: de helft van de colleges is in het Engels, en
        vrijwilligers halen je af aan het station.

        - vrijdag 14 uur: onthaal, daarna openingscollege
        - zaterdag: colleges, rondleidingen, avondfeest per kring
        - zondag: wandeling door het bos, middageten, afscheid om 15 uur
      `,
      en: prose`
        On Friday afternoon you collect your key, on Sunday you hand it in. In between there are eighteen
        classes to choose from, a guide to the town by night, a pub walk for the advanced and a breakfast to
        which nobody comes before nine.

        Alumni from abroad are especially welcome: half of the classes are in English, and volunteers will meet
        you at the station.

        - Friday, 14.00: welcome, followed by the opening lecture
        - Saturday: classes, tours, evening parties by chapter
        - Sunday: a walk in the woods, lunch, goodbyes at 15.00
      `,
    },
    chapters: ['alumninet', 'united-states', 'netherlands'],
    dayOffset: 137,
    weekday: 'friday',
    startTime: '14:00',
    durationMinutes: 2940,
    timeZone: 'Europe/Brussels',
    venue: leuven.alumniHouse,
    audience: 'alumni',
    languages: ['nl', 'en'],
    state: 'scheduled',
    picture: 'poster',
  },
  {
    key: 'half-a-century-of-medicine',
    title: { nl: 'Een halve eeuw arts', en: 'Half a century a doctor' },
    slug: { nl: 'een-halve-eeuw-arts', en: 'half-a-century-a-doctor' },
    summary: {
      nl: 'De gouden reünie van de geneeskunde, met groepsfoto, middagmaal en een bezoek aan het nieuwe ziekenhuis.',
      en: 'The golden reunion of medicine, with a class photograph, lunch and a visit to the new hospital.',
    },
    body: {
      nl: prose`
        Vijftig jaar geleden stonden jullie met zijn tweehonderdvierendertigen op de trappen. We nemen de foto
        opnieuw, op dezelfde plek en met stoelen.

        Na het middagmaal leidt een jonge collega rond in het operatiekwartier. Er is een lift, er is een
        rustkamer, en we rijden met busjes heen en terug. Partners zijn hartelijk welkom.
      `,
      en: prose`
        Fifty years ago two hundred and thirty-four of you stood on the stairs. We take the photograph again, in
        the same spot and with chairs.

        After lunch a young colleague shows you round the operating suite. There is a lift, there is a room to
        rest, and minibuses take you there and back. Partners are warmly welcome.
      `,
    },
    chapters: ['medicine'],
    dayOffset: 121,
    weekday: 'saturday',
    startTime: '11:30',
    durationMinutes: 330,
    timeZone: 'Europe/Brussels',
    venue: leuven.auditorium,
    audience: 'alumni',
    languages: ['nl'],
    state: 'scheduled',
    picture: 'poster',
  },
]
