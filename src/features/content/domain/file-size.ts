const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const
const STEP = 1000

/** A size as one reads it: "640 kB", "1,4 MB". */
export function fileSize(bytes: number, locale: string): string {
  const step = Math.min(
    UNITS.length - 1,
    Math.max(0, Math.floor(Math.log10(Math.max(bytes, 1)) / Math.log10(STEP))),
  )
  const value = bytes / STEP ** step
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: UNITS[step] ?? 'byte',
    unitDisplay: 'short',
    maximumFractionDigits: value < 10 && step > 0 ? 1 : 0,
  }).format(value)
}

/** What kind of file it is, in the letters people know it by: "PDF", "WEBP". */
export const fileKind = (mimeType: string): string => (mimeType.split('/')[1] ?? mimeType).toUpperCase()
