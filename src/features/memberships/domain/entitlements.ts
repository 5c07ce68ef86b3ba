import { dayAfter, plusDays } from '@/kernel/civil-days'

/** A period as it counts: one that ended early ends on that day, and has no days of grace. */
export type HeldPeriod = {
  readonly chapterId: number
  readonly firstDay: string
  /** The last day, included; null for life. */
  readonly lastDay: string | null
  readonly graceDays: number
}

/** How somebody stands at a chapter, or best of all, on a day. Days are included: `until` is the last one. */
export type Standing =
  | { readonly kind: 'paying'; readonly until: string | null }
  | { readonly kind: 'in-grace'; readonly lapsedOn: string; readonly until: string }
  | { readonly kind: 'upcoming'; readonly from: string }
  | { readonly kind: 'lapsed'; readonly since: string }
  | { readonly kind: 'none' }

/** What membership opens to somebody on a day, and why. */
export type Entitlements = {
  /** The best over all chapters. */
  readonly standing: Standing
  /** The chapter through which it is the best; null without any. */
  readonly chapterId: number | null
  readonly chapters: readonly { readonly chapterId: number; readonly standing: Standing }[]
  /** Whoever pays any chapter is a member of the umbrella. */
  readonly isUmbrellaMember: boolean
  readonly directory: boolean
  /** On that day: an event asks for its own. */
  readonly memberPrice: boolean
  readonly card: boolean
  readonly libraryCard: boolean
}

/**
 * What these periods of one person open on `day`: the one place that says so. Grace keeps the directory and the member
 * price, and neither the card nor the benefit in the library. `lapsedOn` and `since` are the first day not paid for.
 */
export function entitlementsOn(periods: readonly HeldPeriod[], day: string): Entitlements {
  const chapters = [...new Set(periods.map(({ chapterId }) => chapterId))]
    .sort((a, b) => a - b)
    .map((chapterId) => ({
      chapterId,
      standing: standingOn(
        periods.filter((period) => period.chapterId === chapterId),
        day,
      ),
    }))
  const best = chapters.reduce<(typeof chapters)[number] | null>(
    (before, each) => (before && !isBetter(each.standing, before.standing) ? before : each),
    null,
  )
  const standing: Standing = best?.standing ?? { kind: 'none' }
  const isPaying = standing.kind === 'paying'
  const isKept = isPaying || standing.kind === 'in-grace'
  return {
    standing,
    chapterId: best?.chapterId ?? null,
    chapters,
    isUmbrellaMember: isPaying,
    directory: isKept,
    memberPrice: isKept,
    card: isPaying,
    libraryCard: isPaying,
  }
}

/** How somebody stands with these periods of one chapter. */
function standingOn(periods: readonly HeldPeriod[], day: string): Standing {
  const inOrder = [...periods].sort((a, b) => (a.firstDay < b.firstDay ? -1 : 1))
  const until = coveredUntil(inOrder, day)
  if (until !== undefined) return { kind: 'paying', until }
  const last = inOrder.findLast(({ lastDay }) => lastDay !== null && lastDay < day)
  const next = inOrder.find(({ firstDay }) => firstDay > day)
  if (last?.lastDay) {
    const lapsedOn = dayAfter(last.lastDay)
    const graceEnd = plusDays(last.lastDay, last.graceDays)
    if (day <= graceEnd) return { kind: 'in-grace', lapsedOn, until: graceEnd }
    if (!next) return { kind: 'lapsed', since: lapsedOn }
  }
  return next ? { kind: 'upcoming', from: next.firstDay } : { kind: 'none' }
}

/** The last day of the unbroken run of periods around a day; undefined when no period has it. */
function coveredUntil(inOrder: readonly HeldPeriod[], day: string): string | null | undefined {
  const at = inOrder.findIndex(
    ({ firstDay, lastDay }) => firstDay <= day && (lastDay === null || lastDay >= day),
  )
  if (at < 0) return undefined
  let until = inOrder[at]?.lastDay ?? null
  for (const { firstDay, lastDay } of inOrder.slice(at + 1)) {
    if (until === null || firstDay > dayAfter(until)) break
    until = lastDay
  }
  return until
}

const FROM_BEST = ['paying', 'in-grace', 'upcoming', 'lapsed', 'none'] as const

function isBetter(one: Standing, other: Standing): boolean {
  const difference = FROM_BEST.indexOf(one.kind) - FROM_BEST.indexOf(other.kind)
  return difference === 0 ? weight(one) > weight(other) : difference < 0
}

/** Among equals the later end is better, and the earlier beginning. */
function weight(standing: Standing): number {
  const number = (day: string) => Number(day.replaceAll('-', ''))
  if (standing.kind === 'paying') return standing.until === null ? Infinity : number(standing.until)
  if (standing.kind === 'in-grace') return number(standing.until)
  if (standing.kind === 'upcoming') return -number(standing.from)
  return standing.kind === 'lapsed' ? number(standing.since) : 0
}
