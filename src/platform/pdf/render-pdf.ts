import layoutDocument, { type DocumentNode, type SafeDocumentNode } from '@react-pdf/layout'
import drawDocument from '@react-pdf/render'
import { type DocumentProps, Font, pdf } from '@react-pdf/renderer'
import PdfFile from 'pdfkit'
import type { ReactElement } from 'react'
import { withFonts } from './fonts'
import { withTags } from './with-tags'

/** The library's own types leave the fonts out. */
const layOut = layoutDocument as (document: DocumentNode, fonts: typeof Font) => Promise<SafeDocumentNode>

/**
 * The bytes of a document: titled, with its language, and tagged for who has it read out. The library lays out and
 * draws; the file is opened here, because the one it opens itself has no tags.
 */
export const renderPdf = (document: ReactElement): Promise<Uint8Array<ArrayBuffer>> =>
  withFonts(() => drawn(document))

async function drawn(document: ReactElement): Promise<Uint8Array<ArrayBuffer>> {
  const root = pdf(document as ReactElement<DocumentProps>).container.document as DocumentNode // what the element renders; typed as any
  const { language, title, producer, creator, creationDate } = root.props as DocumentProps
  const file = new PdfFile({
    autoFirstPage: false,
    displayTitle: true,
    tagged: true,
    pdfVersion: '1.7',
    ...(language && { lang: language }),
    info: {
      ...(title && { Title: title }),
      Producer: producer ?? 'Alumninet',
      Creator: creator ?? 'Alumninet',
      CreationDate: creationDate ?? new Date(),
    },
  })
  const bytes = bytesOf(file)
  const layout = await layOut(root, Font)
  withTags(layout, file)
  drawDocument(file as never, layout) // its type is pdfkit's with private parts
  return bytes
}

const bytesOf = (file: PDFKit.PDFDocument) =>
  new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
    const chunks: Buffer[] = []
    file.on('data', (chunk: Buffer) => chunks.push(chunk))
    file.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))))
    file.on('error', reject)
  })
