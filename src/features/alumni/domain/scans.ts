/** What a scan of a diploma may be; what a file is, its bytes say and not its name. */
export const SCAN_TYPES = ['application/pdf', 'image/jpeg', 'image/png'] as const
export type ScanType = (typeof SCAN_TYPES)[number]

export const isScanType = (type: string | undefined): type is ScanType =>
  SCAN_TYPES.some((known) => known === type)

/** In bytes: ten megabytes. */
export const LARGEST_SCAN = 10 * 1024 * 1024

const ENDINGS: Record<ScanType, string> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
}

/** A name to keep a file under: the visitor's own without a path or control characters, with the ending it deserves. */
export function scanName(given: string, type: ScanType): string {
  const last = given.split(/[/\\]/).at(-1) ?? ''
  const stem = last
    .replace(/\p{C}/gu, '')
    .replace(/\.[^.]*$/, '')
    .trim()
    .slice(0, 100)
  return `${stem || 'diploma'}.${ENDINGS[type]}`
}

export const SCAN_REFUSALS = [
  'file-missing',
  'file-too-large',
  'file-not-a-scan',
  'not-yours-to-change',
] as const
export type ScanRefusal = (typeof SCAN_REFUSALS)[number]
