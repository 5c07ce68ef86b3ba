import { readFileSync } from 'node:fs'
import PdfFile from 'pdfkit'
import { BRAND, CARD, DEEP, INK, MM, MUTED, ON_DEEP } from '@/features/memberships/documents/card-parts'
import { type CardProps, chaptersInShort, validityOf } from '@/features/memberships/documents/card-words'
import { FACES, familyOf, loadFonts, SANS, SERIFS } from '@/platform/pdf/fonts'
import { unpackedFont } from '@/platform/pdf/unpacked-font'
import { qrPath } from '@/platform/qr/qr-path'
import { guillochePath } from '@/ui/guilloche-path'

await loadFonts()
const files = new Map(
  FACES.flatMap(({ family, weights, file }) =>
    weights.map((weight) => [`${family} ${weight}`, unpackedFont(readFileSync(file))] as const),
  ),
)

const [SIDE, TOP, PAD, QR] = [(210 * MM - 2 * CARD.width) / 2, 62 * MM, 4.6 * MM, 26 * MM]
type Type = {
  readonly families: readonly string[]
  readonly weight: 400 | 600
  readonly size: number
  readonly color: string
}
type Place = { readonly x: number; readonly y: number; readonly width: number }

/** The page of the card as one would draw it by hand: the same texts, lines and code, at sizes that need no measuring. */
export async function drawWithPdfkit({ card, t }: CardProps): Promise<Uint8Array> {
  const title = t('title', { name: card.name })
  const file = new PdfFile({ size: 'A4', margin: 0, lang: card.locale, info: { Title: title } })
  for (const [name, font] of files) file.registerFont(name, font)
  const bytes = bytesOf(file)
  const sans = (size: number, color = INK, weight: 400 | 600 = 400): Type => ({
    families: SANS,
    weight,
    size,
    color,
  })
  const serif = (size: number, color = BRAND): Type => ({ families: SERIFS, weight: 600, size, color })
  const page = { x: SIDE, width: 140 * MM }
  write(file, 'Alumninet', { ...serif(15), x: SIDE, y: 18 * MM, width: 200 })
  write(file, t('heading'), { ...serif(26), ...page, y: 32 * MM })
  write(file, t('lead'), { ...sans(12), ...page, y: 45 * MM })
  drawFront(file, { card, t })
  const back = { x: SIDE + CARD.width + PAD, width: CARD.width - 2 * PAD }
  write(file, t(card.chapters.length === 1 ? 'viaChapter' : 'viaChapters'), {
    ...sans(7, MUTED),
    ...back,
    y: TOP + PAD,
  })
  write(file, card.chapters.join(' · '), { ...sans(10, BRAND, 600), ...back, y: TOP + PAD + 12 })
  write(file, t('check'), { ...sans(7, MUTED), ...back, y: TOP + CARD.height - 24 })
  const below = ['steps', 'step1', 'step2', 'step3', 'goodToKnow', 'note1', 'note2']
  for (const [index, key] of below.entries()) {
    const type = index % 4 === 0 ? serif(15) : sans(12)
    write(file, t(key), { ...type, ...page, y: TOP + CARD.height + 45 + index * 34 })
  }
  file.end()
  return bytes
}

function drawFront(file: PDFKit.PDFDocument, { card, t }: CardProps): void {
  const [units, lines] = [3.5, { width: Math.round(CARD.width * 3.5), height: Math.round(CARD.height * 3.5) }]
  file.rect(SIDE, TOP, CARD.width, CARD.height).fill(DEEP)
  file
    .save()
    .rect(SIDE, TOP, CARD.width, CARD.height)
    .clip()
    .translate(SIDE, TOP)
    .scale(1 / units)
  file
    .path(guillochePath({ ...lines, seed: card.number }))
    .lineWidth(1.4)
    .strokeOpacity(0.2)
    .stroke('#FFFFFF')
    .restore()
  const { size, path } = qrPath(card.verifyAddress)
  const [left, top, square] = [SIDE + CARD.width - PAD - QR, TOP + CARD.height - PAD - QR, QR / (size + 8)]
  file.rect(left, top, QR, QR).fill('#FFFFFF')
  file
    .save()
    .translate(left + 4 * square, top + 4 * square)
    .scale(square)
    .path(path)
    .fill('#000000')
    .restore()
  const beside = { x: SIDE + PAD, width: CARD.width - 2 * PAD - QR }
  const [words, day] = validityOf({ card, t })
  const type = { families: SANS, weight: 600, color: '#FFFFFF' } as const
  write(file, 'Alumninet', {
    families: SERIFS,
    weight: 600,
    size: 11,
    color: '#FFFFFF',
    ...beside,
    y: TOP + PAD,
  })
  write(file, `${words} ${day}`, { ...type, weight: 400, size: 7, x: left, width: QR, y: TOP + PAD })
  write(file, card.name, {
    families: SERIFS,
    weight: 600,
    size: 14,
    color: '#FFFFFF',
    ...beside,
    y: TOP + 70,
  })
  write(file, card.number, { ...type, size: 11, ...beside, y: TOP + 110 })
  write(file, chaptersInShort({ card, t }), {
    ...type,
    weight: 400,
    size: 7.5,
    color: ON_DEEP,
    ...beside,
    y: TOP + 128,
  })
}

/** A text, each letter in the first font that draws it. */
function write(file: PDFKit.PDFDocument, text: string, { x, y, width, ...type }: Type & Place): void {
  const runs: { family: string; text: string }[] = []
  for (const letter of text) {
    const family = familyOf(letter, type) ?? 'Sans latin'
    const last = runs.at(-1)
    if (last?.family === family) last.text += letter
    else runs.push({ family, text: letter })
  }
  file.fillColor(type.color).fontSize(type.size)
  for (const [index, run] of runs.entries()) {
    file.font(`${run.family} ${type.weight}`)
    const options = { width, continued: index < runs.length - 1 }
    if (index === 0) file.text(run.text, x, y, options)
    else file.text(run.text, options)
  }
}

const bytesOf = (file: PDFKit.PDFDocument) =>
  new Promise<Uint8Array>((resolve) => {
    const chunks: Buffer[] = []
    file.on('data', (chunk: Buffer) => chunks.push(chunk))
    file.on('end', () => resolve(Buffer.concat(chunks)))
  })
