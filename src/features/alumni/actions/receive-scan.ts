import type { Locale } from '@/kernel/locale'
import { getPathname } from '@/platform/i18n/navigation'
import { attachScan } from '../commands/attach-scan'
import { LARGEST_SCAN, type ScanRefusal } from '../domain/scans'
import { receiveFile, seeOther } from './receive-file'

/** Takes the scan of a diploma from a form and leads back to the list, which says how it went. */
export async function receiveScan(request: Request, diplomaId: number): Promise<Response> {
  const received = await receiveFile(request, { room: '/my/diplomas', field: 'scan', most: LARGEST_SCAN })
  if (received instanceof Response) return received
  const { alumnusId, locale, file } = received
  if (file === 'too-large') return back(locale, { diplomaId, refused: 'file-too-large' })
  if (!file) return back(locale, { diplomaId, refused: 'file-missing' })
  const attached = await attachScan({
    alumnusId,
    diplomaId,
    fileName: file.name,
    bytes: file.bytes,
    now: new Date(),
  })
  return back(locale, { diplomaId, refused: attached.ok ? null : attached.code })
}

function back(
  locale: Locale,
  { diplomaId, refused }: { readonly diplomaId: number; readonly refused: ScanRefusal | null },
): Response {
  const outcome = refused ? `refused=${refused}&diploma=${diplomaId}` : 'saved=scan'
  return seeOther(`${getPathname({ locale, href: '/my/diplomas' })}?${outcome}#diploma-${diplomaId}`)
}
