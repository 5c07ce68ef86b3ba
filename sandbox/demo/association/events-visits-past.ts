import { mapLink } from './map-link'
import { prose } from './prose'
import type { EventSeed } from './seed-types'

/** Visits that took place. */
export const pastVisits: readonly EventSeed[] = [
  {
    key: 'chocolate-workshop',
    title: { nl: 'Van boon tot praline', en: 'From bean to praline' },
    slug: { nl: 'van-boon-tot-praline', en: 'from-bean-to-praline' },
    summary: {
      nl: 'Een atelierbezoek in het Pajottenland, waar een bio-ingenieur chocolademaker werd.',
      en: 'A workshop visit in the Pajottenland, where a bioscience engineer became a chocolate maker.',
    },
    body: {
      nl: prose`
        Amber Wittouck onderzocht acht jaar lang de gisting van cacaobonen. Op een dag begon ze ze ook te
        branden. In haar atelier in Lennik volgen we een zak bonen uit Ecuador tot in het doosje.

        We proeven dezelfde chocolade op vier temperaturen. Kinderen vanaf acht mogen mee en krijgen een schort.
      `,
      en: prose`
        Amber Wittouck studied the fermentation of cocoa beans for eight years. One day she began to roast them
        as well. In her workshop in Lennik we follow a bag of beans from Ecuador into the box.

        We taste the same chocolate at four temperatures. Children from eight upwards are welcome and get an
        apron.
      `,
    },
    chapters: ['halle-vilvoorde', 'bioengineering'],
    dayOffset: -48,
    weekday: 'saturday',
    startTime: '10:30',
    durationMinutes: 120,
    timeZone: 'Europe/Brussels',
    venue: {
      kind: 'venue',
      name: 'Atelier Wittouck',
      address: 'Markt 31, 1750 Lennik',
      town: 'Lennik',
      country: 'BE',
      mapUrl: mapLink(50.8076, 4.1561),
    },
    audience: 'public',
    languages: ['nl'],
    state: 'scheduled',
    picture: 'drawn',
  },
  {
    key: 'open-site-post-office',
    title: { nl: 'Open werf: het oude postgebouw', en: 'Open Site: the old post office' },
    slug: { nl: 'open-werf-het-oude-postgebouw', en: 'open-site-the-old-post-office' },
    summary: {
      nl: 'Een sorteercentrum wordt een bibliotheek met woningen: kom kijken voor de ruiten erin zitten.',
      en: 'A sorting office becomes a library with housing: come and look before the glass goes in.',
    },
    body: {
      nl: prose`
        Waar vroeger dertigduizend brieven per uur door de handen gingen, hangt nu een houten vloer aan stalen
        kabels. Architecte Delphine Achterbergh en werfleider Moussa Traoré nemen ons mee van kelder tot dak.

        Ze tonen ook wat misliep: een kolom die nergens op stond en een kelder die er volgens de plannen niet
        was. Stevige schoenen zijn nodig, helmen zijn er.
      `,
      en: prose`
        Where thirty thousand letters an hour once passed from hand to hand, a timber floor now hangs from steel
        cables. Delphine Achterbergh, the architect, and Moussa Traoré, the site manager, take us from cellar to
        roof.

        They also show what went wrong: a column that stood on nothing, and a cellar which the plans did not
        know. Sturdy shoes are needed, helmets are there.
      `,
    },
    chapters: ['architecture', 'brussel'],
    dayOffset: -20,
    weekday: 'saturday',
    startTime: '10:00',
    durationMinutes: 120,
    timeZone: 'Europe/Brussels',
    venue: {
      kind: 'venue',
      name: 'Werf Postgebouw, ingang kade',
      address: 'Akenkaai 4, 1000 Brussel',
      town: 'Brussel',
      country: 'BE',
      mapUrl: mapLink(50.8605, 4.3477),
    },
    audience: 'public',
    languages: ['nl', 'fr'],
    state: 'scheduled',
    picture: 'poster',
  },
  {
    key: 'headframes',
    title: { nl: 'Onder de schachtbokken', en: 'Under the headframes' },
    slug: { nl: 'onder-de-schachtbokken', en: 'under-the-headframes' },
    summary: {
      nl: 'Een mijnsite bekeken met een oud-mijnwerker, een geologe en een stedenbouwkundige.',
      en: 'A colliery seen with a former miner, a geologist and a town planner.',
    },
    body: {
      nl: prose`
        Salvatore Pirredda daalde hier op zijn zestiende voor het eerst af. Geologe Janne Kuppens weet wat er
        onder zijn voeten lag, en planner Bert Houwen wat er nu bovenop komt. Met hun drieën leiden ze ons over
        de site.

        We eindigen op de terril, met zicht tot in drie landen, en daarna bij een bord pasta in het casino van
        de cité.
      `,
      en: prose`
        Salvatore Pirredda went down here for the first time at sixteen. Janne Kuppens, a geologist, knows what
        lay beneath his feet, and Bert Houwen, a planner, what will go on top. The three of them lead us across
        the site.

        We end on the spoil tip, with a view into three countries, and then with a plate of pasta in the miners’
        clubhouse.
      `,
    },
    chapters: ['limburg'],
    dayOffset: -120,
    weekday: 'sunday',
    startTime: '10:30',
    durationMinutes: 210,
    timeZone: 'Europe/Brussels',
    venue: {
      kind: 'venue',
      name: 'Mijnsite, bezoekersplein',
      address: 'Koolmijnlaan 201, 3550 Beringen',
      town: 'Beringen',
      country: 'BE',
      mapUrl: mapLink(51.0699, 5.2213),
    },
    audience: 'public',
    languages: ['nl'],
    state: 'scheduled',
    picture: 'poster',
  },
]
