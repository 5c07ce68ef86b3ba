import { DEFAULT_LOCALE, isLocale, type Locale } from '@/kernel/locale'
import { currentViewer } from '@/platform/auth/current-viewer'
import { env } from '@/platform/env'
import { getPathname } from '@/platform/i18n/navigation'

/** Room for the other fields of the form and the lines between them. */
const AROUND_THE_FILE = 16 * 1024

type Room = '/my/diplomas' | '/my/details'

/** What a form of ours brought from somebody who is signed in: the bytes of its file, or that they are too many. */
type Received = {
  readonly alumnusId: number
  readonly locale: Locale
  readonly form: FormData | null
  readonly file: { readonly name: string; readonly bytes: Uint8Array } | 'too-large' | null
}

/** Reads a form with one file in it; answers at once when it is not one of ours or nobody is signed in. */
export async function receiveFile(
  request: Request,
  { room, field, most }: { readonly room: Room; readonly field: string; readonly most: number },
): Promise<Received | Response> {
  // A form on another site cannot say that it stands on ours.
  if (request.headers.get('origin') !== new URL(env().APP_URL).origin)
    return new Response(null, { status: 403 })
  const asked = new URL(request.url).searchParams.get('locale')
  const locale = asked && isLocale(asked) ? asked : DEFAULT_LOCALE
  const viewer = await currentViewer()
  if (!viewer) {
    const next = encodeURIComponent(getPathname({ locale, href: room }))
    return seeOther(`${getPathname({ locale, href: '/sign-in' })}?next=${next}`)
  }
  const own = { alumnusId: viewer.alumnusId, locale }
  const body = await readAtMost(request, most + AROUND_THE_FILE)
  if (!body) return { ...own, form: null, file: 'too-large' }
  const form = await new Response(body as BodyInit, {
    headers: { 'content-type': request.headers.get('content-type') ?? '' },
  })
    .formData()
    .catch(() => null)
  const file = form?.get(field)
  if (!(file instanceof File) || file.size === 0) return { ...own, form, file: null }
  return { ...own, form, file: { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) } }
}

/** The body of a request, or null as soon as it is longer than it may be. */
async function readAtMost(request: Request, most: number): Promise<Uint8Array | null> {
  if (Number(request.headers.get('content-length') ?? 0) > most) return null
  const pieces: Uint8Array[] = []
  let length = 0
  for await (const piece of request.body ?? []) {
    length += piece.length
    if (length > most) return null
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}

export const seeOther = (location: string): Response =>
  new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } })
