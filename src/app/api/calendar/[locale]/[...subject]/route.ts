import { createHash } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import { getSite } from '@/features/content/queries/get-site'
import { isLocale, type Locale } from '@/kernel/locale'
import { env } from '@/platform/env'
import { getPathname } from '@/platform/i18n/navigation'
import { type Calendar, findCalendar } from '@/use-cases/publish-calendar/queries/find-calendar'

type Context = { readonly params: Promise<{ locale: string; subject: string[] }> }

/** Agendas ask every hour or so, and all of them at once: a shared cache may answer for five minutes. */
const CACHE_CONTROL = 'public, max-age=300'

/** An iCalendar file: all public events, those of a chapter, or one. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale, subject } = await params
  const calendar = isLocale(locale) ? await calendarAt(locale, subject) : null
  if (!calendar) return new Response('There is no such calendar.\n', { status: 404 })
  const headers = headersOf(calendar)
  // The time of change is told but not asked for: an event that was taken away leaves no later one behind.
  return isKnown(request.headers.get('if-none-match'), headers.etag)
    ? new Response(null, { status: 304, headers })
    : new Response(calendar.text, { headers })
}

async function calendarAt(locale: Locale, segments: readonly string[]): Promise<Calendar | null> {
  const origin = env().APP_URL
  const [t, site] = await Promise.all([getTranslations({ locale, namespace: 'events' }), getSite(locale)])
  return findCalendar({
    locale,
    segments,
    now: new Date(),
    host: new URL(origin).hostname,
    words: {
      name: t('calendar.name', { organisation: site.organisation }),
      chapterName: (chapter) => t('calendar.nameChapter', { chapter }),
      cancelled: t('tag.cancelled'),
      online: t('tag.online'),
    },
    eventUrl: (slug) =>
      origin + getPathname({ locale, href: { pathname: '/events/[slug]', params: { slug } } }),
  })
}

function headersOf({ text, fileName, lastModified, isSingle }: Calendar) {
  return {
    'content-type': 'text/calendar; charset=utf-8',
    'content-disposition': `${isSingle ? 'attachment' : 'inline'}; filename="${fileName}"`,
    'cache-control': CACHE_CONTROL,
    etag: `"${createHash('sha256').update(text).digest('base64url')}"`,
    ...(lastModified ? { 'last-modified': new Date(lastModified).toUTCString() } : {}),
  }
}

/** Compares as RFC 9110 (13.1.2) asks: any of a list, weak or strong. */
const isKnown = (asked: string | null, etag: string): boolean =>
  asked?.split(',').some((each) => ['*', etag].includes(each.trim().replace(/^W\//, ''))) ?? false
