import QrCode from 'qrcode'

/** A QR code as a drawing: `path` is SVG path data in squares of 1, within a square of `size`, without its quiet zone. */
export type QrPath = { readonly size: number; readonly path: string }

/** Draws a text as a QR code, of which fifteen percent may be worn off. */
export function qrPath(text: string): QrPath {
  const { size, data } = QrCode.create(text, { errorCorrectionLevel: 'M' }).modules
  const rows = Array.from({ length: size }, (_, y) => rowPath(data.subarray(y * size, (y + 1) * size), y))
  return { size, path: rows.join('') }
}

/** Dark squares beside each other are one rectangle: less to draw, and no hairlines between them. */
function rowPath(row: Uint8Array, y: number): string {
  let path = ''
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x]) continue
    const from = x
    while (row[x + 1]) x += 1
    path += `M${from} ${y}h${x + 1 - from}v1h${from - x - 1}z`
  }
  return path
}
