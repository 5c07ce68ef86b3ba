import { TIME_ZONE } from '@/kernel/time-zone'
import type { Locale } from '@/kernel/locale'
import { INTL_LOCALES } from './intl-locales'

/*
 * Written with Intl alone, on ISO instants: the browser runs it too, to show a reader's own time, and need not load a
 * calendar library for that.
 */

/** When something takes place: ISO 8601 instants, and the IANA zone whose clock hangs on the wall there. */
export type Timed = { readonly startsAt: string; readonly endsAt: string; readonly timeZone: string }

/** A moment in words; `zone` is named only when its clock differs from the association's own. */
export type When = { readonly date: string; readonly time: string; readonly zone: string | null }

/** The date and the time of an event on its own clock, in full. */
export function whenOf(event: Timed, locale: Locale): When {
  return {
    date: dateOf(event, locale),
    time: timeOf(event, locale),
    zone: haveSameClock(event, TIME_ZONE) ? null : zoneName(event, locale),
  }
}

/** The same event on another clock, or null when that clock shows the same. */
export function whenElsewhere(event: Timed, timeZone: string, locale: Locale): Omit<When, 'zone'> | null {
  if (haveSameClock(event, timeZone)) return null
  const elsewhere = { ...event, timeZone }
  return { date: dateOf(elsewhere, locale), time: timeOf(elsewhere, locale) }
}

/** One short line for under a title in a list that already shows the day it begins. */
export function timeInList(event: Timed, locale: Locale): string {
  if (isOneEvening(event)) return timeOf(event, locale)
  const end = inZone(event, locale, { weekday: 'long', day: 'numeric', month: 'long' }).format(
    new Date(event.endsAt),
  )
  return WORDS[locale].until(clock(event, event.startsAt, locale), tidy(end))
}

/** The first day as a sheet of a calendar shows it: "03", "december", "donderdag". */
export function calendarSheet(event: Timed, locale: Locale) {
  const start = new Date(event.startsAt)
  return {
    day: inZone(event, locale, { day: '2-digit' }).format(start),
    month: inZone(event, locale, { month: 'long' }).format(start),
    weekday: inZone(event, locale, { weekday: 'long' }).format(start),
  } as const
}

/** The civil date on the event's clock, as YYYY-MM-DD. */
export const dayOf = (event: Pick<Timed, 'timeZone'>, instant: string): string =>
  wallClock(event.timeZone, instant).slice(0, 10)

/** The month in which an event begins, on its own clock, as YYYY-MM. */
export const monthOf = (event: Timed): string => dayOf(event, event.startsAt).slice(0, 7)

/** A moment on a clock, in words: "vrijdag 4 december 2026" and "15.42 uur". */
export function momentInWords(
  moment: Date | string,
  { timeZone, locale }: { readonly timeZone: string; readonly locale: Locale },
): { readonly date: string; readonly time: string } {
  const instant = new Date(moment).toISOString()
  const timed = { startsAt: instant, endsAt: instant, timeZone }
  return { date: dateOf(timed, locale), time: clock(timed, instant, locale) }
}

/** The last day that is wholly before a moment which ends one; null when the moment is in the middle of a day. */
export const lastDayBefore = (moment: string, timeZone: string): string | null =>
  wallClock(timeZone, moment).endsWith('00:00')
    ? dayOf({ timeZone }, new Date(Date.parse(moment) - 1).toISOString())
    : null

/** The few words of time itself, which the browser needs as well. */
const WORDS = {
  nl: {
    clock: (time: string) => `${time} uur`,
    between: (start: string, end: string) => `${start}–${end} uur`,
    untilMidnight: (start: string) => `${start}–24.00 uur`,
    pastMidnight: (start: string, end: string) => `${start}–${end} uur (’s nachts)`,
    from: (start: string, end: string) => `van ${start} tot ${end}`,
    until: (start: string, end: string) => `${start}, tot ${end}`,
  },
  en: {
    clock: (time: string) => time,
    between: (start: string, end: string) => `${start}–${end}`,
    untilMidnight: (start: string) => `${start}–midnight`,
    pastMidnight: (start: string, end: string) => `${start}–${end} (after midnight)`,
    from: (start: string, end: string) => `from ${start} to ${end}`,
    until: (start: string, end: string) => `${start}, until ${end}`,
  },
} as const satisfies Record<Locale, Record<string, (...parts: string[]) => string>>

/** Who leaves before this hour still calls it the evening before. */
const END_OF_THE_NIGHT = '06:00'
const DAY_IN_MS = 86_400_000

function dateOf(event: Timed, locale: Locale): string {
  const format = inZone(event, locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
  const start = new Date(event.startsAt)
  return isOneEvening(event)
    ? tidy(format.format(start))
    : tidy(format.formatRange(start, new Date(event.endsAt)))
}

function timeOf(event: Timed, locale: Locale): string {
  const words = WORDS[locale]
  const start = bareClock(event, event.startsAt, locale)
  const end = bareClock(event, event.endsAt, locale)
  if (!isOneEvening(event))
    return words.from(dayAndClock(event, event.startsAt, locale), dayAndClock(event, event.endsAt, locale))
  if (dayOf(event, event.startsAt) === dayOf(event, event.endsAt)) return words.between(start, end)
  return wallClock(event.timeZone, event.endsAt).endsWith('00:00')
    ? words.untilMidnight(start)
    : words.pastMidnight(start, end)
}

/** Begins and ends on one day, or goes on into the night that follows it. */
function isOneEvening(event: Timed): boolean {
  const firstDay = dayOf(event, event.startsAt)
  const lastDay = dayOf(event, event.endsAt)
  if (lastDay === firstDay) return true
  return (
    lastDay === dayAfter(firstDay) && wallClock(event.timeZone, event.endsAt).slice(11) < END_OF_THE_NIGHT
  )
}

const dayAfter = (day: string): string => new Date(Date.parse(day) + DAY_IN_MS).toISOString().slice(0, 10)

/** A weekday says enough within a week; beyond it the date is needed. */
function dayAndClock(event: Timed, instant: string, locale: Locale): string {
  const isWithinAWeek = Date.parse(event.endsAt) - Date.parse(event.startsAt) < 6 * DAY_IN_MS
  const day = inZone(event, locale, isWithinAWeek ? { weekday: 'long' } : { day: 'numeric', month: 'long' })
  return `${day.format(new Date(instant))} ${clock(event, instant, locale)}`
}

const clock = (event: Timed, instant: string, locale: Locale): string =>
  WORDS[locale].clock(bareClock(event, instant, locale))

function bareClock(event: Timed, instant: string, locale: Locale): string {
  const time = wallClock(event.timeZone, instant).slice(11)
  return locale === 'nl' ? time.replace(':', '.') : time
}

function haveSameClock(event: Timed, timeZone: string): boolean {
  return [event.startsAt, event.endsAt].every(
    (instant) => wallClock(event.timeZone, instant) === wallClock(timeZone, instant),
  )
}

function zoneName(event: Timed, locale: Locale): string {
  const parts = inZone(event, locale, { timeZoneName: 'long' }).formatToParts(new Date(event.startsAt))
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? event.timeZone
}

/** What the clock and calendar on the wall show, as "YYYY-MM-DD HH:mm": Swedish writes dates that way. */
const wallClock = (timeZone: string, instant: string): string => clockOf(timeZone).format(new Date(instant))

/** Making one takes as long as reading it fifty times, and there are as many as there are zones. */
const clocks = new Map<string, Intl.DateTimeFormat>()

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone)
  if (known) return known
  const made = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })
  clocks.set(timeZone, made)
  return made
}

const inZone = (
  { timeZone }: Pick<Timed, 'timeZone'>,
  locale: Locale,
  shown: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat => new Intl.DateTimeFormat(INTL_LOCALES[locale], { ...shown, timeZone })

/** No comma after the weekday, which reads as a pause, and no thin spaces, which some typefaces lack. */
const tidy = (date: string): string => date.replaceAll(', ', ' ').replaceAll('\u2009', ' ')
