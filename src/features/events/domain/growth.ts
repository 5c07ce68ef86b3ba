import { daysBetween } from './moved-days'

/** A civil day (YYYY-MM-DD) on which tickets were taken or given up. */
export type DayMoves = { readonly day: string; readonly taken: number; readonly givenUp: number }

/** A day with how many come when it ends. */
export type GrowthDay = DayMoves & { readonly total: number }

/** How the number of people who come grew, day by day on which something changed; `moves` are in their order. */
export function growthOf(moves: readonly DayMoves[]): readonly GrowthDay[] {
  let total = 0
  return moves.map((day) => {
    total += day.taken - day.givenUp
    return { ...day, total }
  })
}

/** A staircase in a field of `width` by `height`, its origin at the top left: flat until a day on which something changed. */
export function growthPath(
  days: readonly GrowthDay[],
  field: { readonly width: number; readonly height: number; readonly through: string },
): string {
  const [first] = days
  if (!first) return ''
  const span = Math.max(1, daysBetween(first.day, field.through))
  const top = Math.max(1, ...days.map(({ total }) => total))
  const x = (day: string) => round((daysBetween(first.day, day) / span) * field.width)
  const y = (total: number) => round(field.height - (total / top) * field.height)
  const steps = days.map(({ day, total }) => `H${x(day)}V${y(total)}`)
  return `M0 ${round(field.height)}${steps.join('')}H${x(field.through)}`
}

const round = (value: number): number => Math.round(value * 10) / 10
