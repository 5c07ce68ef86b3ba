import { daysFrom, plusDays } from '@/kernel/civil-days'

export type DrawnPeriod = {
  readonly chapterId: number
  readonly firstDay: string
  readonly lastDay: string | null
  readonly endedOn: string | null
}

/** Places are percentages of the width, from the left. */
export type Bar = { readonly at: number; readonly width: number }

export type Timeline = {
  readonly rows: readonly { readonly chapterId: number; readonly bars: readonly Bar[] }[]
  readonly years: readonly { readonly year: number; readonly at: number }[]
  readonly today: number
}

const MOST_YEARS = 6

/**
 * Somebody's periods as bars across whole years, a row for each chapter in the order in which it was joined; periods
 * that follow each other are one bar. Null without a period that counted a day.
 */
export function timelineOf(periods: readonly DrawnPeriod[], today: string): Timeline | null {
  const counted = periods
    .map((period) => ({ ...period, end: period.endedOn ?? period.lastDay }))
    .filter(({ firstDay, end }) => end === null || end >= firstDay)
    .sort((a, b) => (a.firstDay < b.firstDay ? -1 : 1))
  const [earliest] = counted
  if (!earliest) return null
  const lastDay = counted.reduce((last, { firstDay, end }) => max(last, end ?? firstDay), today)
  const first = Number(earliest.firstDay.slice(0, 4))
  const last = Number(lastDay.slice(0, 4))
  const start = `${first}-01-01`
  const end = `${last}-12-31`
  const span = daysFrom(start, end) + 1
  const at = (day: string) => rounded((daysFrom(start, day) / span) * 100)
  const step = Math.ceil((last - first + 1) / MOST_YEARS)
  return {
    rows: [...new Set(counted.map(({ chapterId }) => chapterId))].map((chapterId) => ({
      chapterId,
      bars: runs(counted.filter((period) => period.chapterId === chapterId)).map((run) => {
        const left = at(run.firstDay)
        return { at: left, width: rounded(at(plusDays(run.end ?? end, 1)) - left) }
      }),
    })),
    years: Array.from({ length: last - first + 1 }, (_, index) => first + index)
      .filter((year) => (year - first) % step === 0)
      .map((year) => ({ year, at: at(`${year}-01-01`) })),
    today: at(today),
  }
}

type Run = { readonly firstDay: string; readonly end: string | null }

const runs = (inOrder: readonly Run[]): readonly Run[] =>
  inOrder.reduce<readonly Run[]>((before, { firstDay, end }) => {
    const previous = before.at(-1)
    const follows = previous?.end && firstDay <= plusDays(previous.end, 1)
    return follows
      ? [...before.slice(0, -1), { firstDay: previous.firstDay, end }]
      : [...before, { firstDay, end }]
  }, [])

const max = (a: string, b: string): string => (a > b ? a : b)
const rounded = (value: number): number => Math.round(value * 100) / 100
