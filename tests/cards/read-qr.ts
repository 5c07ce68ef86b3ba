import jsqr from 'jsqr'
import type { Picture } from './picture-of-pdf'

/** What a reader makes of the QR code in a picture; null when it finds none. */
export const readQr = ({ data, width, height }: Picture): string | null =>
  jsqr(data, width, height)?.data ?? null
