import type { Audience, PeriodModel } from '@/features/memberships/domain/plan-words'
import type { Localized } from '../content/localized'

export type PlanSeed = {
  readonly key: string
  /** The chapter's key. */
  readonly chapter: string
  readonly name: Localized
  readonly description: Localized
  readonly priceCents: number
  readonly partnerPriceCents?: number
  readonly periodModel: PeriodModel
  readonly rolloverOn?: string
  readonly audience: Audience
  readonly maxYearsSinceGraduation?: number
  readonly maxAge?: number
}

const FULL = { nl: 'Lidmaatschap', en: 'Membership' }
const RECENT = { nl: 'Net afgestudeerd', en: 'Recent graduate' }
const FOR_LIFE = { nl: 'Lid voor het leven', en: 'Member for life' }

/** Faculty chapters that sell an ordinary academic year, with their price. The circle of canonists sells nothing. */
const ORDINARY = {
  bioengineering: 3000,
  science: 3000,
  'industrial-engineering': 3000,
  architecture: 3500,
  economics: 4000,
  'social-sciences': 2500,
  psychology: 3000,
  movement: 2500,
  pharmacy: 4000,
  arts: 2500,
  philosophy: 2500,
  theology: 2000,
} as const

const ordinary = Object.entries(ORDINARY).flatMap(([chapter, priceCents]): readonly PlanSeed[] => [
  {
    key: `${chapter}-year`,
    chapter,
    name: FULL,
    description: {
      nl: 'Een academiejaar lang lid. Betaal je vanaf 1 juli, dan is het volgende jaar inbegrepen.',
      en: 'A member for an academic year. Pay from 1 July on and the next year is included.',
    },
    priceCents,
    periodModel: 'academic-year',
    rolloverOn: '07-01',
    audience: 'degree',
  },
  {
    key: `${chapter}-recent`,
    chapter,
    name: RECENT,
    description: {
      nl: 'Voor wie hoogstens twee jaar geleden afstudeerde.',
      en: 'For those who graduated at most two years ago.',
    },
    priceCents: 1000,
    periodModel: 'academic-year',
    rolloverOn: '07-01',
    audience: 'degree',
    maxYearsSinceGraduation: 2,
  },
])

/** Plans of every model: academic and calendar year with rollover, twelve months, for life, recent, partner, umbrella. */
export const demoPlans: readonly PlanSeed[] = [
  {
    key: 'engineering-year',
    chapter: 'engineering',
    name: FULL,
    description: {
      nl: 'Een academiejaar lang lid, met het tijdschrift in de bus. Je partner kan mee lid worden.',
      en: 'A member for an academic year, with the magazine in the post. Your partner can join along.',
    },
    priceCents: 4000,
    partnerPriceCents: 1000,
    periodModel: 'academic-year',
    rolloverOn: '07-01',
    audience: 'degree',
  },
  {
    key: 'engineering-recent',
    chapter: 'engineering',
    name: RECENT,
    description: {
      nl: 'Voor wie hoogstens drie jaar geleden afstudeerde.',
      en: 'For those who graduated at most three years ago.',
    },
    priceCents: 1200,
    periodModel: 'academic-year',
    rolloverOn: '07-01',
    audience: 'degree',
    maxYearsSinceGraduation: 3,
  },
  {
    key: 'engineering-life',
    chapter: 'engineering',
    name: FOR_LIFE,
    description: { nl: 'Eén keer betalen, altijd lid.', en: 'Pay once, a member for ever.' },
    priceCents: 60_000,
    periodModel: 'lifetime',
    audience: 'degree',
  },
  {
    key: 'medicine-year',
    chapter: 'medicine',
    name: FULL,
    description: {
      nl: 'Een kalenderjaar lang lid. Betaal je vanaf 1 oktober, dan is het volgende jaar inbegrepen.',
      en: 'A member for a calendar year. Pay from 1 October on and the next year is included.',
    },
    priceCents: 4500,
    periodModel: 'calendar-year',
    rolloverOn: '10-01',
    audience: 'degree',
  },
  {
    key: 'law-rolling',
    chapter: 'law',
    name: FULL,
    description: {
      nl: 'Twaalf maanden lid, vanaf de dag dat je betaalt.',
      en: 'A member for twelve months from the day you pay.',
    },
    priceCents: 5000,
    periodModel: 'rolling',
    audience: 'degree',
  },
  ...ordinary,
  {
    key: 'alumninet-year',
    chapter: 'alumninet',
    name: FULL,
    description: {
      nl: 'Voor wie bij geen enkele facultaire kring terechtkan.',
      en: 'For those for whom there is no faculty circle.',
    },
    priceCents: 2500,
    periodModel: 'academic-year',
    rolloverOn: '07-01',
    audience: 'no-faculty-chapter',
  },
  {
    key: 'orchestra-year',
    chapter: 'orchestra',
    name: { nl: 'Spelend lid', en: 'Playing member' },
    description: {
      nl: 'Een seizoen meespelen: repetities, partituren en twee programma’s.',
      en: 'A season of playing: rehearsals, sheet music and two programmes.',
    },
    priceCents: 6000,
    periodModel: 'academic-year',
    rolloverOn: '07-01',
    audience: 'everyone',
  },
  {
    key: 'choir-rolling',
    chapter: 'choir',
    name: { nl: 'Zingend lid', en: 'Singing member' },
    description: {
      nl: 'Twaalf maanden meezingen. Je partner kan mee lid worden.',
      en: 'Twelve months of singing. Your partner can join along.',
    },
    priceCents: 3000,
    partnerPriceCents: 2000,
    periodModel: 'rolling',
    audience: 'everyone',
  },
  {
    key: 'outdoors-year',
    chapter: 'outdoors',
    name: FULL,
    description: {
      nl: 'Een kalenderjaar mee op pad. Betaal je vanaf 1 oktober, dan is het volgende jaar inbegrepen.',
      en: 'A calendar year on the road. Pay from 1 October on and the next year is included.',
    },
    priceCents: 1500,
    partnerPriceCents: 1000,
    periodModel: 'calendar-year',
    rolloverOn: '10-01',
    audience: 'everyone',
  },
  {
    key: 'outdoors-young',
    chapter: 'outdoors',
    name: { nl: 'Tot en met 30 jaar', en: 'Up to 30 years old' },
    description: { nl: 'Een kalenderjaar mee op pad.', en: 'A calendar year on the road.' },
    priceCents: 800,
    periodModel: 'calendar-year',
    rolloverOn: '10-01',
    audience: 'everyone',
    maxAge: 30,
  },
]
