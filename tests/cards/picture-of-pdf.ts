import { createCanvas, loadImage } from '@napi-rs/canvas'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

export type Picture = { readonly width: number; readonly height: number; readonly data: Uint8ClampedArray }

/** A part of a page, in points from its upper left corner. */
type Part = { readonly left: number; readonly top: number; readonly width: number; readonly height: number }

/** The first page of a PDF (or a part of it) as it is drawn, at so many dots an inch. */
export async function pictureOfPdf(
  bytes: Uint8Array,
  { dpi, part }: { readonly dpi: number; readonly part?: Part },
): Promise<Picture> {
  const document = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 })
    .promise
  const page = await document.getPage(1)
  const scale = dpi / 72
  const [, , pageWidth = 0, pageHeight = 0] = page.view
  const { left, top, width, height } = part ?? { left: 0, top: 0, width: pageWidth, height: pageHeight }
  const viewport = page.getViewport({ scale, offsetX: -left * scale, offsetY: -top * scale })
  const canvas = createCanvas(Math.ceil(width * scale), Math.ceil(height * scale))
  const context = canvas.getContext('2d')
  // The canvas is that of a browser in all that is used here.
  await page.render({ canvas: canvas as never, canvasContext: context as never, viewport }).promise
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height)
  await document.destroy()
  return { width: canvas.width, height: canvas.height, data }
}

/** The dots of a PNG. */
export async function pictureOfPng(bytes: Uint8Array): Promise<Picture> {
  const image = await loadImage(Buffer.from(bytes))
  const context = createCanvas(image.width, image.height).getContext('2d')
  context.drawImage(image, 0, 0)
  const { width, height, data } = context.getImageData(0, 0, image.width, image.height)
  return { width, height, data }
}
