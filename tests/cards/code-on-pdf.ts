import { pictureOfPdf } from './picture-of-pdf'
import { readQr } from './read-qr'

/** In dots an inch. As somebody with a phone does, who comes closer when nothing is read at first. */
const LOOKS = [150, 200, 250] as const

/** What the QR code on the first page of a PDF holds, and at which look it was read; null when at none. */
export async function codeOnPdf(
  pdf: Uint8Array,
  { part }: Pick<Parameters<typeof pictureOfPdf>[1], 'part'> = {},
): Promise<{ readonly text: string; readonly look: number } | null> {
  for (const [index, dpi] of LOOKS.entries()) {
    const text = readQr(await pictureOfPdf(pdf, { dpi, ...(part && { part }) }))
    if (text) return { text, look: index + 1 }
  }
  return null
}
