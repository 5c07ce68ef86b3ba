import { type DocumentProps, renderToBuffer } from '@react-pdf/renderer'
import type { ReactElement } from 'react'
import { withFonts } from './fonts'

/** The bytes of a document. */
export async function renderPdf(document: ReactElement<DocumentProps>): Promise<Uint8Array<ArrayBuffer>> {
  return withFonts(async () => new Uint8Array(await renderToBuffer(document)))
}
