import { DEFAULT_LOCALE, isLocale, type Locale } from '@/kernel/locale'
import { currentViewer } from '@/platform/auth/current-viewer'
import { env } from '@/platform/env'
import { getPathname } from '@/platform/i18n/navigation'
import { attachScan } from '../commands/attach-scan'
import { LARGEST_SCAN, type ScanRefusal } from '../domain/scans'

/** Room for the other fields of the form and the lines between them. */
const AROUND_THE_FILE = 16 * 1024

/** Takes the scan of a diploma from a form and leads back to the list, which says how it went. */
export async function receiveScan(request: Request, diplomaId: number): Promise<Response> {
  // A form on another site cannot say that it stands on ours.
  if (request.headers.get('origin') !== new URL(env().APP_URL).origin)
    return new Response(null, { status: 403 })
  const asked = new URL(request.url).searchParams.get('locale')
  const locale = asked && isLocale(asked) ? asked : DEFAULT_LOCALE
  const viewer = await currentViewer()
  if (!viewer) {
    const next = encodeURIComponent(getPathname({ locale, href: '/my/diplomas' }))
    return seeOther(`${getPathname({ locale, href: '/sign-in' })}?next=${next}`)
  }
  const body = await readAtMost(request, LARGEST_SCAN + AROUND_THE_FILE)
  if (!body) return back(locale, { diplomaId, refused: 'file-too-large' })
  const file = await fileIn(body, request.headers.get('content-type') ?? '')
  if (!file) return back(locale, { diplomaId, refused: 'file-missing' })
  const attached = await attachScan({
    alumnusId: viewer.alumnusId,
    diplomaId,
    fileName: file.name,
    bytes: new Uint8Array(await file.arrayBuffer()),
    now: new Date(),
  })
  return back(locale, { diplomaId, refused: attached.ok ? null : attached.code })
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

async function fileIn(body: Uint8Array, type: string): Promise<File | null> {
  const form = await new Response(body as BodyInit, { headers: { 'content-type': type } })
    .formData()
    .catch(() => null)
  const file = form?.get('scan')
  return file instanceof File && file.size > 0 ? file : null
}

function back(
  locale: Locale,
  { diplomaId, refused }: { readonly diplomaId: number; readonly refused: ScanRefusal | null },
): Response {
  const outcome = refused ? `refused=${refused}&diploma=${diplomaId}` : 'saved=scan'
  return seeOther(`${getPathname({ locale, href: '/my/diplomas' })}?${outcome}#diploma-${diplomaId}`)
}

const seeOther = (location: string): Response =>
  new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } })
