import { type DocumentProps, renderToBuffer } from '@react-pdf/renderer'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { createElement, type ReactElement } from 'react'
import { describe, expect, it } from 'vitest'
import { pictureOfPdf } from '../../../../tests/cards/picture-of-pdf'
import { withPlainFonts } from '../../../../tests/cards/plain-fonts'
import { readQr } from '../../../../tests/cards/read-qr'
import { textOfPdf } from '../../../../tests/integration/text-of-pdf'
import { mailWords } from '@/platform/mail/mail-words'
import { renderPdf } from '@/platform/pdf/render-pdf'
import type { CardContents } from '../domain/card-contents'
import { MembershipCard } from './membership-card'
import { MembershipCardForPhone } from './membership-card-for-phone'

const PAPERS = { a4: MembershipCard, phone: MembershipCardForPhone }
const AMELIE: CardContents = {
  locale: 'nl',
  name: 'Amélie d’Hondt',
  number: 'Q0100033',
  chapters: ['Ingenieurs'],
  validThrough: '2027-09-30',
  verifyAddress: `https://alumni.example.org/nl/verifieer/${'Ab3_'.repeat(25).slice(1)}`,
}
const MANY = Array.from({ length: 22 }, (_, index) => `Kring Letteren en Wijsbegeerte ${index + 1}`)
const LONG =
  'Maximiliaan-Alexander Wolfeschlegelsteinhausenbergerdorff de la Rochefoucauld-Liancourt van den Eynde de Rivieren'

const element = async (paper: keyof typeof PAPERS, card: CardContents) =>
  createElement(PAPERS[paper], { card, t: await mailWords(card.locale, 'card.document') })
const draw = async (paper: keyof typeof PAPERS, card: CardContents) => renderPdf(await element(paper, card))
/** Where a line ends is no part of a name. */
const letters = (text: string) => text.normalize('NFC').replace(/\s+/g, '')

describe.each(['a4', 'phone'] as const)('the card for %s', { timeout: 60_000 }, (paper) => {
  it('holds the name, number, chapters and last day, and a code that a reader reads from its picture', async () => {
    const pdf = await draw(paper, AMELIE)
    const text = letters(await textOfPdf(pdf))
    for (const part of [AMELIE.name, AMELIE.number, 'Ingenieurs', '30/09/2027', 'geldig tot en met']) {
      expect(text).toContain(letters(part))
    }
    expect(readQr(await pictureOfPdf(pdf, { dpi: 150 }))).toBe(AMELIE.verifyAddress)
  })

  it.each([
    'Ελένη Παπαδοπούλου',
    'Ἀριστοτέλης Ὦ',
    'Наталья Кузнецова',
    'Nguyễn Thị Hồng Ngọc',
    'Łukasz Wiśniewski',
    '李明',
    'Íñigo Yıldırım ıíı',
    LONG,
  ])('prints %s so that it can be copied', async (name) => {
    expect(letters(await textOfPdf(await draw(paper, { ...AMELIE, name })))).toContain(letters(name))
  })

  it('keeps a long name, twenty-two chapters and the code on one page', async () => {
    const pdf = await draw(paper, { ...AMELIE, name: LONG, chapters: MANY, locale: 'en', validThrough: null })
    const text = letters(await textOfPdf(pdf))
    for (const part of [LONG, 'valid for life', MANY[0] ?? '', MANY[21] ?? ''])
      expect(text).toContain(letters(part))
    const document = await getDocument({ data: pdf, verbosity: 0 }).promise
    expect(document.numPages).toBe(1)
    await document.destroy()
  })

  it('is titled, has its language and is tagged: a heading, paragraphs, and the code in words', async () => {
    const document = await getDocument({ data: await draw(paper, AMELIE), verbosity: 0 }).promise
    const { info } = await document.getMetadata()
    expect(info).toMatchObject({
      Title: 'Lidkaart van Amélie d’Hondt',
      Language: 'nl',
      PDFFormatVersion: '1.7',
    })
    expect(await document.getMarkInfo()).toMatchObject({ Marked: true })
    const tree = JSON.stringify(await (await document.getPage(1)).getStructTree())
    expect(tree.match(/"role":"H1"/g)).toHaveLength(1)
    expect(tree).toContain('"role":"P"')
    expect(tree).toMatch(/"role":"Figure".*"alt":"QR-code die naar de controle van deze kaart leidt/)
    await document.destroy()
  })

  it('draws the very picture, and says the very text, of the bare library', async () => {
    const drawn = await draw(paper, AMELIE)
    const bare = await withPlainFonts(async () =>
      renderToBuffer((await element(paper, AMELIE)) as ReactElement<DocumentProps>),
    )
    expect(await textOfPdf(drawn)).toBe(await textOfPdf(bare))
    const [ours, theirs] = [await pictureOfPdf(drawn, { dpi: 100 }), await pictureOfPdf(bare, { dpi: 100 })]
    expect(Buffer.compare(Buffer.from(ours.data.buffer), Buffer.from(theirs.data.buffer))).toBe(0)
    const other = await pictureOfPdf(await draw(paper, { ...AMELIE, number: 'Q0100034' }), { dpi: 100 })
    expect(Buffer.compare(Buffer.from(ours.data.buffer), Buffer.from(other.data.buffer))).not.toBe(0)
  })
})
