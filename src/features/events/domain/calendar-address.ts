import type { Locale } from '@/kernel/locale'

/** A calendar one can subscribe to, or one event to put in an agenda; slugs are those of the calendar's language. */
export type CalendarSubject =
  | { readonly of: 'all' }
  | { readonly of: 'chapter'; readonly slug: string }
  | { readonly of: 'event'; readonly slug: string }

/** The path of an iCalendar file. */
export function calendarPath(subject: CalendarSubject, locale: Locale): string {
  if (subject.of === 'all') return `/api/calendar/${locale}/all.ics`
  return `/api/calendar/${locale}/${subject.of}s/${subject.slug}.ics`
}
