import type { Locale } from '@/kernel/locale'
import { isSlug } from '@/kernel/slug'

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

/** What the part of such a path after its language asks for, or null. */
export function calendarSubject(segments: readonly string[]): CalendarSubject | null {
  const [, folder, slug = ''] = /^(?:(chapters|events)\/)?([a-z0-9-]+)\.ics$/.exec(segments.join('/')) ?? []
  if (folder === undefined) return slug === 'all' ? { of: 'all' } : null
  if (!isSlug(slug)) return null
  return { of: folder === 'chapters' ? 'chapter' : 'event', slug }
}
