import { yearsFrom } from '@/kernel/civil-days'
import type { Cents } from '@/kernel/money'
import type { Audience, PeriodModel } from './plan-words'

/** A plan as it is offered. `covers` are the programmes that its chapter stands for. */
export type OfferedPlan = {
  readonly id: number
  readonly chapterId: number
  readonly chapterKind: 'faculty' | 'interest' | 'umbrella'
  readonly covers: readonly number[]
  readonly periodModel: PeriodModel
  readonly priceCents: Cents
  readonly audience: Audience
  /** For the audience `programmes`. */
  readonly programmes: readonly number[]
  readonly maxYearsSinceGraduation: number | null
  readonly maxAge: number | null
  readonly onSaleFrom: string | null
  readonly onSaleUntil: string | null
  readonly position: number
}

/** Who wants to become a member: the verified diplomas count, and nothing else. */
export type Candidate = {
  readonly diplomas: readonly { readonly programmeId: number; readonly graduationYear: number }[]
  readonly birthDate: string | null
}

/** Why a chapter is proposed. */
export type OfferReason = 'own-diploma' | 'no-faculty-chapter' | 'open-to-all'

export type ChapterOffer<Plan extends OfferedPlan = OfferedPlan> = {
  readonly chapterId: number
  readonly reason: OfferReason
  /** The cheapest for a year, and the cheapest for life when there is one. */
  readonly plans: readonly Plan[]
}

/**
 * What somebody may buy on a day: the chapters of the own diplomas first, the latest diploma first of all; then the
 * umbrella for whom no faculty chapter sells anything; then what is open to all. Of each chapter only the best price,
 * so a recent graduate sees that one in the place of the full one.
 */
export function eligiblePlans<Plan extends OfferedPlan>(
  plans: readonly Plan[],
  { candidate, day }: { readonly candidate: Candidate; readonly day: string },
): readonly ChapterOffer<Plan>[] {
  const onSale = plans.filter((plan) => isOnSale(plan, day))
  const hasFacultyChapter = onSale.some(
    (plan) => plan.chapterKind === 'faculty' && yearsOf(candidate, plan.covers).length > 0,
  )
  const open = onSale.filter((plan) => mayBuy(plan, { candidate, day, hasFacultyChapter }))
  const offers = [...new Set(open.map(({ chapterId }) => chapterId))].map((chapterId) =>
    offerOf(
      open.filter((plan) => plan.chapterId === chapterId),
      candidate,
    ),
  )
  return offers
    .sort(
      (a, b) =>
        REASONS.indexOf(a.reason) - REASONS.indexOf(b.reason) || b.latest - a.latest || a.order - b.order,
    )
    .map(({ chapterId, reason, plans: best }) => ({ chapterId, reason, plans: best }))
}

const REASONS: readonly OfferReason[] = ['own-diploma', 'no-faculty-chapter', 'open-to-all']

export const isOnSale = (
  { onSaleFrom, onSaleUntil }: Pick<OfferedPlan, 'onSaleFrom' | 'onSaleUntil'>,
  day: string,
): boolean => (onSaleFrom === null || onSaleFrom <= day) && (onSaleUntil === null || day <= onSaleUntil)

type Asked = {
  readonly candidate: Candidate
  readonly day: string
  readonly hasFacultyChapter: boolean
}

function mayBuy(plan: OfferedPlan, { candidate, day, hasFacultyChapter }: Asked): boolean {
  if (plan.audience === 'no-faculty-chapter' && hasFacultyChapter) return false
  const years = qualifyingYears(plan, candidate)
  const isForDiploma = plan.audience === 'degree' || plan.audience === 'programmes'
  if (isForDiploma && years.length === 0) return false
  return isRecentEnough(plan, years, day) && isYoungEnough(plan, candidate, day)
}

/** The years of the diplomas that make somebody eligible. */
function qualifyingYears(plan: OfferedPlan, candidate: Candidate): readonly number[] {
  if (plan.audience === 'degree') return yearsOf(candidate, plan.covers)
  if (plan.audience === 'programmes') return yearsOf(candidate, plan.programmes)
  return candidate.diplomas.map(({ graduationYear }) => graduationYear)
}

const yearsOf = ({ diplomas }: Candidate, programmes: readonly number[]): readonly number[] =>
  diplomas
    .filter(({ programmeId }) => programmes.includes(programmeId))
    .map(({ graduationYear }) => graduationYear)

function isRecentEnough(
  { maxYearsSinceGraduation }: OfferedPlan,
  years: readonly number[],
  day: string,
): boolean {
  if (maxYearsSinceGraduation === null) return true
  return Number(day.slice(0, 4)) - Math.max(...years) <= maxYearsSinceGraduation
}

function isYoungEnough({ maxAge }: OfferedPlan, { birthDate }: Candidate, day: string): boolean {
  if (maxAge === null) return true
  return birthDate !== null && yearsFrom(birthDate, day) <= maxAge
}

function offerOf<Plan extends OfferedPlan>(plans: readonly Plan[], candidate: Candidate) {
  const cheapestFirst = [...plans].sort(
    (a, b) => a.priceCents - b.priceCents || a.position - b.position || a.id - b.id,
  )
  const yearly = cheapestFirst.find(({ periodModel }) => periodModel !== 'lifetime')
  const forLife = cheapestFirst.find(({ periodModel }) => periodModel === 'lifetime')
  const best = [yearly, forLife].filter((plan) => plan !== undefined)
  const [first] = cheapestFirst
  if (!first) throw new RangeError('An offer of no plans.')
  const latest = Math.max(
    0,
    ...plans.flatMap((plan) => yearsOf(candidate, [...plan.covers, ...plan.programmes])),
  )
  return {
    chapterId: first.chapterId,
    reason: reasonOf(plans, latest),
    plans: best,
    latest,
    order: Math.min(...plans.map(({ position }) => position)),
  }
}

function reasonOf(plans: readonly OfferedPlan[], latest: number): OfferReason {
  if (latest > 0) return 'own-diploma'
  return plans.some(({ audience }) => audience === 'no-faculty-chapter')
    ? 'no-faculty-chapter'
    : 'open-to-all'
}
