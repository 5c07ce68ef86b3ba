import { prose } from './prose'
import type { EventSeed } from './seed-types'

/** Events of the chapters in Asia. */
export const eventsInAsia: readonly EventSeed[] = [
  {
    key: 'jakarta-evening',
    title: { nl: 'Alumni-avond in Jakarta', en: 'Alumni evening in Jakarta' },
    slug: { nl: 'alumni-avond-in-jakarta', en: 'alumni-evening-in-jakarta' },
    summary: {
      nl: 'Het chapter Indonesië ontvangt pas afgestudeerden, met saté, frieten en goede raad.',
      en: 'The Indonesia chapter welcomes recent graduates, with satay, chips and good advice.',
    },
    body: {
      nl: prose`
        Elk kwartaal komt het chapter samen in een tuin achter de drukte. Deze avond is voor wie net terug is
        uit België: ervaren alumni vertellen hoe ze hun buitenlandse diploma lieten erkennen en hun eerste jaar
        doorkwamen.

        Om negen uur volgt de quiz over twee landen. De verliezende tafel bakt de volgende keer de frieten.
        Voertaal is Engels, al hoor je ook Indonesisch en Nederlands.
      `,
      en: prose`
        Every quarter the chapter meets in a garden behind the traffic. This evening is for those who have just
        come back from Belgium: experienced graduates tell how they had their degree recognised and got through
        the first year.

        At nine there is the quiz about two countries. The losing table fries the chips next time. We speak
        English, though you will hear Indonesian and Dutch as well.
      `,
    },
    chapters: ['indonesia'],
    dayOffset: 13,
    weekday: 'wednesday',
    startTime: '19:00',
    durationMinutes: 180,
    timeZone: 'Asia/Jakarta',
    venue: {
      kind: 'venue',
      name: 'Rumah Kebun Melati',
      address: 'Jalan Kemang Timur 88, Jakarta 12730',
      town: 'Jakarta',
      country: 'ID',
    },
    audience: 'public',
    languages: ['en', 'id'],
    state: 'scheduled',
    picture: 'poster',
  },
  {
    key: 'tokyo-reading',
    title: { nl: 'Leesavond in Tokio', en: 'An evening of reading in Tokyo' },
    slug: { nl: 'leesavond-in-tokio', en: 'an-evening-of-reading-in-tokyo' },
    summary: {
      nl: 'Eén Vlaamse roman, twee talen en de vertaalster aan tafel.',
      en: 'One Flemish novel, two languages and the translator at the table.',
    },
    body: {
      nl: prose`
        Hoe vertaal je ‘allee’ in het Japans? Vertaalster Shiori Katagawa werkte vier jaar aan haar versie van
        een roman over een binnenschipper, en brengt de bladzijden mee die ze het vaakst herschreef.

        Je leest het boek vooraf in het Nederlands, het Japans of niet; er is een samenvatting van één pagina.
        Nadien eten we in het restaurant beneden.
      `,
      en: prose`
        How does one translate ‘allee’ into Japanese? Shiori Katagawa spent four years on her version of a novel
        about a bargeman, and brings the pages she rewrote most often.

        Read the book beforehand in Dutch, in Japanese or not at all; there is a one-page summary. Afterwards we
        dine in the restaurant downstairs.
      `,
    },
    chapters: ['japan'],
    dayOffset: 27,
    weekday: 'friday',
    startTime: '19:00',
    durationMinutes: 120,
    timeZone: 'Asia/Tokyo',
    venue: {
      kind: 'venue',
      name: 'Kissa Tsukimi, second floor',
      address: 'Kanda Jimbocho 2-31, Chiyoda-ku, Tokyo 101-0051',
      town: 'Tokyo',
      country: 'JP',
    },
    audience: 'public',
    languages: ['en', 'ja'],
    state: 'scheduled',
    picture: 'drawn',
  },
  {
    key: 'hanoi-workshop',
    title: { nl: 'Beurzendag in Hanoi', en: 'Grants day in Hanoi' },
    slug: { nl: 'beurzendag-in-hanoi', en: 'grants-day-in-hanoi' },
    summary: {
      nl: 'Wie een beurs kreeg, helpt wie er een aanvraagt: een namiddag schrijven, schrappen en oefenen.',
      en: 'Those who won a grant help those applying for one: an afternoon of writing, cutting and rehearsing.',
    },
    body: {
      nl: prose`
        Breng je ontwerp van een aanvraag mee, hoe ruw ook. Twintig alumni lezen het met een potlood en leggen
        je uit waarom een commissie na de eerste zin beslist.

        In het laatste uur oefenen we interviews in het Engels. Daarna koffie met ei, zoals elke maand.
      `,
      en: prose`
        Bring the draft of your application, however rough. Twenty graduates read it with a pencil and explain
        why a committee decides after the first sentence.

        In the last hour we rehearse interviews in English. Then egg coffee, as every month.
      `,
    },
    chapters: ['vietnam'],
    dayOffset: 67,
    weekday: 'saturday',
    startTime: '13:30',
    durationMinutes: 240,
    timeZone: 'Asia/Ho_Chi_Minh',
    venue: {
      kind: 'venue',
      name: 'Nhà Sách Bồ Đề, reading room',
      address: '46 Phố Hàng Bài, Hoàn Kiếm, Hanoi',
      town: 'Hanoi',
      country: 'VN',
    },
    audience: 'public',
    languages: ['en', 'vi'],
    state: 'scheduled',
    picture: 'poster',
  },
  {
    key: 'bangkok-river',
    title: { nl: 'Op de rivier in Bangkok', en: 'On the river in Bangkok' },
    slug: { nl: 'op-de-rivier-in-bangkok', en: 'on-the-river-in-bangkok' },
    summary: {
      nl: 'Twee chapters op één boot: Thaise en Vietnamese alumni varen een avond lang samen.',
      en: 'Two chapters on one boat: Thai and Vietnamese alumni spend an evening afloat.',
    },
    body: {
      nl: prose`
        De boot vertrekt om half zeven en wacht op niemand, want het tij ook niet. We varen stroomopwaarts langs
        tempels en torens, eten aan dek en leggen aan bij een school waar het chapter al vijf jaar lesgeeft.

        Onderweg stelt een stedenbouwkundige uit Hanoi de vraag die beide steden bezighoudt: hoe woon je met
        water?
      `,
      en: prose`
        The boat leaves at half past six and waits for nobody, for neither does the tide. We sail upstream past
        temples and towers, dine on deck and call at a school where the chapter has been teaching for five
        years.

        On the way a planner from Hanoi raises the question that occupies both cities: how do you live with
        water?
      `,
    },
    chapters: ['thailand', 'vietnam'],
    dayOffset: 109,
    weekday: 'friday',
    startTime: '18:30',
    durationMinutes: 180,
    timeZone: 'Asia/Bangkok',
    venue: {
      kind: 'venue',
      name: 'Tha Rim Nam pier',
      address: 'Soi Charoen Krung 36, Bang Rak, Bangkok 10500',
      town: 'Bangkok',
      country: 'TH',
    },
    audience: 'public',
    languages: ['en', 'th'],
    state: 'scheduled',
    picture: 'poster',
  },
  {
    key: 'mumbai-day',
    title: {
      nl: 'De jaarlijkse dag van het chapter India, in Mumbai',
      en: 'The India chapter’s yearly day, in Mumbai',
    },
    slug: { nl: 'jaarlijkse-dag-in-mumbai', en: 'yearly-day-in-mumbai' },
    summary: {
      nl: 'Drie stadsgroepen, zes korte lezingen en een middagmaal dat tot de thee duurt.',
      en: 'Three city groups, six short talks and a lunch that lasts until tea.',
    },
    body: {
      nl: prose`
        Delhi en Bengaluru reizen naar Mumbai. In de voormiddag spreken zes alumni elk een kwartier, over
        onderwerpen die zo ver uiteenliggen als hartkleppen en huurcontracten.

        Na het eten, en dat duurt, is er een markt waar kandidaat-studenten vragen kunnen stellen. Breng gerust
        je kinderen mee: een leerkracht bouwt met hen een brug van bamboe.
      `,
      en: prose`
        Delhi and Bengaluru travel to Mumbai. In the morning six graduates speak for a quarter of an hour each,
        on subjects as far apart as heart valves and rental contracts.

        After lunch, which takes its time, there is a fair where prospective students may ask questions. Do
        bring your children: a teacher will build a bamboo bridge with them.
      `,
    },
    chapters: ['india'],
    dayOffset: 123,
    weekday: 'saturday',
    startTime: '10:00',
    durationMinutes: 420,
    timeZone: 'Asia/Kolkata',
    venue: {
      kind: 'venue',
      name: 'Gulmohar Hall',
      address: '14 Convent Street, Colaba, Mumbai 400001',
      town: 'Mumbai',
      country: 'IN',
    },
    audience: 'public',
    languages: ['en'],
    state: 'scheduled',
    picture: 'drawn',
  },
  {
    key: 'shanghai-afternoon',
    title: {
      nl: 'Namiddag in Shanghai: ingenieurs en de stad',
      en: 'Afternoon in Shanghai: engineers and the city',
    },
    slug: { nl: 'namiddag-in-shanghai', en: 'afternoon-in-shanghai' },
    summary: {
      nl: 'Een wandeling langs de oude werven, gevolgd door een gesprek over bouwen voor honderd jaar.',
      en: 'A walk along the old shipyards, followed by a conversation on building for a hundred years.',
    },
    body: {
      nl: prose`
        We beginnen buiten: twee uur te voet langs loodsen die musea werden. Ingenieur Fang Ruolan wijst wat er
        bleef staan en wat er werd nagebouwd, en laat je raden.

        Daarna schuiven we aan voor thee en een gesprek met drie alumni die in China en in België bouwden. Welke
        regels zouden ze ruilen? Nieuwkomers in de stad blijven best wat langer hangen: dan worden de tips
        uitgewisseld.
      `,
      en: prose`
        We begin outdoors: two hours on foot past sheds that turned into museums. Fang Ruolan, an engineer,
        points out what was kept and what was rebuilt, and makes you guess.

        Then there is tea and a conversation with three graduates who have built in China and in Belgium. Which
        rules would they swap? Newcomers to the city should stay a little longer: that is when the tips are
        exchanged.
      `,
    },
    chapters: ['china', 'engineering'],
    dayOffset: 144,
    weekday: 'saturday',
    startTime: '14:00',
    durationMinutes: 240,
    timeZone: 'Asia/Shanghai',
    venue: {
      kind: 'venue',
      name: 'Teahouse Hong Qiao Shan',
      address: '218 Yangshupu Road, Yangpu, Shanghai 200082',
      town: 'Shanghai',
      country: 'CN',
    },
    audience: 'public',
    languages: ['en', 'zh'],
    state: 'scheduled',
    picture: 'drawn',
  },
]
