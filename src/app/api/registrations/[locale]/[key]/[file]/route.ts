import { isLocale } from '@/kernel/locale'
import { currentViewer } from '@/platform/auth/current-viewer'
import { openRegistrationFile } from '@/use-cases/register-for-event/open-registration-file'
import { REGISTRATION_FILES, type RegistrationFile } from '@/use-cases/register-for-event/registration-files'

type Context = { readonly params: Promise<{ locale: string; key: string; file: string }> }

export const dynamic = 'force-dynamic'

const NO_STORE = { 'cache-control': 'private, no-store', 'referrer-policy': 'same-origin' }

const TYPES: Record<RegistrationFile, string> = {
  'tickets.pdf': 'application/pdf',
  'calendar.ics': 'text/calendar; charset=utf-8',
}

/** Tickets as a PDF, or the event for an agenda, for whoever is signed in or has the link of a mail. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale, key, file: asked } = await params
  const file = REGISTRATION_FILES.find((known) => known === asked)
  if (!isLocale(locale) || !file) return new Response(null, { status: 404, headers: NO_STORE })
  const viewer = await currentViewer()
  const opened = await openRegistrationFile(key, {
    file,
    alumnusId: viewer?.alumnusId ?? null,
    locale,
    now: new Date(),
  })
  if (!opened) return new Response(null, { status: 404, headers: NO_STORE })
  return new Response(opened.content, {
    headers: {
      ...NO_STORE,
      'content-type': TYPES[file],
      'content-disposition': `attachment; filename="${opened.fileName}"`,
    },
  })
}
