import type { Localized } from './content/localized'

type QuestionSeed = {
  readonly question: Localized
  readonly hint?: Localized
  readonly kind: 'text' | 'choice' | 'choices' | 'yes-no' | 'dietary'
  readonly asks: 'attendee' | 'booking'
  readonly required?: true
  readonly options?: readonly Localized[]
}

type TicketSeed = {
  readonly name: Localized
  readonly description?: Localized
  readonly priceCents: number
  readonly memberPriceCents?: number
  readonly needsMembership?: true
  readonly maxPerBooking?: number
  readonly maxPerPerson?: number
  /** Names of the quotas it draws on. */
  readonly quotas: readonly string[]
}

export type SaleSeed = {
  /** The key of the event. */
  readonly event: string
  readonly policy: 'generous' | 'two-weeks' | 'none'
  readonly confirmationText?: Localized
  readonly onlineLink?: string
  readonly quotas: readonly { readonly key: string; readonly name: Localized; readonly size: number | null }[]
  readonly tickets: readonly TicketSeed[]
  readonly questions?: readonly QuestionSeed[]
  /** So many guests registered before anybody looked, for the first ticket: only where it is free. */
  readonly sold?: number
}

const HALL = { nl: 'Zaal', en: 'Hall' }
const DIET: QuestionSeed = {
  question: { nl: 'Eet je iets niet?', en: 'Is there anything you do not eat?' },
  hint: { nl: 'Allergie, vegetarisch, halal … of niets.', en: 'Allergy, vegetarian, halal … or nothing.' },
  kind: 'dietary',
  asks: 'attendee',
}

/** What is sold in the demo: for members less, free, nearly full, sold out, several quotas, and a weekend at two prices. */
export const demoSales: readonly SaleSeed[] = [
  {
    event: 'bridge-lecture',
    policy: 'generous',
    confirmationText: {
      nl: 'De deuren gaan een half uur vooraf open. Vooraan is er plaats voor rolstoelen.',
      en: 'Doors open half an hour before. There is room for wheelchairs at the front.',
    },
    quotas: [
      { key: 'hall', name: HALL, size: 180 },
      { key: 'dinner', name: { nl: 'Broodjes', en: 'Sandwiches' }, size: 60 },
    ],
    tickets: [
      {
        name: { nl: 'Lezing', en: 'Lecture' },
        priceCents: 1_000,
        memberPriceCents: 500,
        quotas: ['hall'],
      },
      {
        name: { nl: 'Lezing en broodjes', en: 'Lecture and sandwiches' },
        description: { nl: 'We eten samen vanaf half zeven.', en: 'We eat together from half past six.' },
        priceCents: 2_250,
        memberPriceCents: 1_500,
        quotas: ['hall', 'dinner'],
      },
    ],
    questions: [
      DIET,
      {
        question: { nl: 'Wat wil je de spreker vragen?', en: 'What would you like to ask the speaker?' },
        kind: 'text',
        asks: 'booking',
      },
    ],
  },
  {
    event: 'brewery-visit',
    policy: 'two-weeks',
    quotas: [{ key: 'tour', name: { nl: 'Rondleiding', en: 'Tour' }, size: 24 }],
    tickets: [
      {
        name: { nl: 'Bezoek en proeverij', en: 'Visit and tasting' },
        description: {
          nl: 'Drie bieren en kaas zijn inbegrepen.',
          en: 'Three beers and cheese are included.',
        },
        priceCents: 1_800,
        memberPriceCents: 1_200,
        maxPerBooking: 4,
        maxPerPerson: 4,
        quotas: ['tour'],
      },
    ],
  },
  {
    event: 'ghent-by-the-water',
    policy: 'generous',
    quotas: [{ key: 'walk', name: { nl: 'Wandeling', en: 'Walk' }, size: 30 }],
    tickets: [
      {
        name: { nl: 'Wandeling', en: 'Walk' },
        priceCents: 0,
        maxPerBooking: 4,
        quotas: ['walk'],
      },
    ],
    questions: [
      {
        question: { nl: 'Kom je met de trein?', en: 'Are you coming by train?' },
        kind: 'yes-no',
        asks: 'booking',
        required: true,
      },
    ],
    sold: 28,
  },
  {
    event: 'port-from-the-water',
    policy: 'generous',
    quotas: [{ key: 'boat', name: { nl: 'Boot', en: 'Boat' }, size: 12 }],
    tickets: [
      {
        name: { nl: 'Vaartocht', en: 'Boat trip' },
        priceCents: 0,
        maxPerBooking: 2,
        quotas: ['boat'],
      },
    ],
    sold: 12,
  },
  {
    event: 'orchestra-concert',
    policy: 'none',
    quotas: [{ key: 'hall', name: HALL, size: 400 }],
    tickets: [
      {
        name: { nl: 'Concert', en: 'Concert' },
        priceCents: 2_000,
        memberPriceCents: 1_400,
        quotas: ['hall'],
      },
      {
        name: { nl: 'Kind tot 12 jaar', en: 'Child up to 12' },
        priceCents: 0,
        quotas: ['hall'],
      },
      {
        name: { nl: 'Repetitie achter het podium', en: 'Rehearsal behind the stage' },
        description: { nl: 'Alleen voor leden.', en: 'For members only.' },
        priceCents: 500,
        needsMembership: true,
        maxPerPerson: 1,
        quotas: ['hall'],
      },
    ],
  },
  {
    event: 'lunch-webinar-authorship',
    policy: 'generous',
    onlineLink: 'https://meet.alumninet.example/auteursrecht',
    quotas: [{ key: 'online', name: { nl: 'Online', en: 'Online' }, size: null }],
    tickets: [
      { name: { nl: 'Deelname', en: 'Taking part' }, priceCents: 0, maxPerBooking: 1, quotas: ['online'] },
    ],
  },
  {
    event: 'high-fens-weekend',
    policy: 'two-weeks',
    quotas: [{ key: 'beds', name: { nl: 'Bedden', en: 'Beds' }, size: 40 }],
    tickets: [
      {
        name: { nl: 'Weekend', en: 'Weekend' },
        priceCents: 9_500,
        memberPriceCents: 8_000,
        maxPerBooking: 6,
        quotas: ['beds'],
      },
    ],
    questions: [
      {
        question: { nl: 'Welke wandeling?', en: 'Which walk?' },
        kind: 'choice',
        asks: 'attendee',
        required: true,
        options: [
          { nl: 'Kort, 8 km', en: 'Short, 8 km' },
          { nl: 'Lang, 17 km', en: 'Long, 17 km' },
        ],
      },
      {
        question: { nl: 'Wat breng je mee?', en: 'What will you bring?' },
        kind: 'choices',
        asks: 'attendee',
        options: [
          { nl: 'Een gezelschapsspel', en: 'A board game' },
          { nl: 'Een instrument', en: 'An instrument' },
          { nl: 'Taart', en: 'Cake' },
        ],
      },
      DIET,
    ],
  },
  {
    event: 'museum-of-printing',
    policy: 'generous',
    quotas: [{ key: 'group', name: { nl: 'Groep', en: 'Group' }, size: 20 }],
    tickets: [
      {
        name: { nl: 'Bezoek met gids', en: 'Guided visit' },
        priceCents: 1_500,
        memberPriceCents: 900,
        maxPerBooking: 2,
        quotas: ['group'],
      },
    ],
  },
]
