import { Temporal } from 'temporal-polyfill'
import { TIME_ZONE } from './time-zone'

/** The association's calendar day at an instant, as YYYY-MM-DD. */
export const civilDateAt = (now: Date): string =>
  Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(TIME_ZONE).toPlainDate().toString()

/** Whether this names a time zone, by its name of today or an older one (Asia/Kolkata, Asia/Calcutta). */
export function isTimeZone(name: string): boolean {
  try {
    return name.includes('/') && new Intl.DateTimeFormat('en', { timeZone: name }) !== null
  } catch {
    return false
  }
}
