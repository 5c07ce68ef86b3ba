import { Temporal } from 'temporal-polyfill'
import { TIME_ZONE } from '@/kernel/time-zone'

/** Days that a code in a letter lives after the day on which it was printed. */
const DAYS = { home: 21, abroad: 30 } as const

/** Until when the code in a letter works: to the end of its last day, as the letter says. */
export function letterExpiry({ now, isAbroad }: { readonly now: Date; readonly isAbroad: boolean }): {
  readonly expiresAt: Date
  readonly lastDay: Date
} {
  const printed = Temporal.Instant.fromEpochMilliseconds(now.getTime())
    .toZonedDateTimeISO(TIME_ZONE)
    .toPlainDate()
  const last = printed.add({ days: isAbroad ? DAYS.abroad : DAYS.home })
  const startOf = (day: Temporal.PlainDate) =>
    new Date(day.toZonedDateTime({ timeZone: TIME_ZONE }).epochMilliseconds)
  return { expiresAt: startOf(last.add({ days: 1 })), lastDay: startOf(last) }
}
