import '../../scripts/outside-next/register.mjs'
import { type DocumentProps, renderToBuffer } from '@react-pdf/renderer'
import { createElement, type ReactElement } from 'react'
import { generatedCards } from '../../tests/cards/generated-cards'
import { withPlainFonts } from '../../tests/cards/plain-fonts'
import { drawWithPdfkit } from './draw-with-pdfkit'
import type { Round, Way } from './run'
import { MembershipCard } from '@/features/memberships/documents/membership-card'
import type { CardProps } from '@/features/memberships/documents/card-words'
import { readSigningKeys } from '@/platform/auth/signing-keys'
import { mailWords } from '@/platform/mail/mail-words'
import { renderPdf } from '@/platform/pdf/render-pdf'

/* A process that makes as many cards as it is told, in one of three ways, and says what they took. */

const keys = readSigningKeys(`1:${Buffer.alloc(32, 9).toString('base64url')}`) ?? []
const words = {
  nl: await mailWords('nl', 'card.document'),
  en: await mailWords('en', 'card.document'),
}
const [way] = process.argv.slice(2) as [Way]
const make: (card: CardProps) => Promise<Uint8Array> = {
  portal: (props: CardProps) => renderPdf(createElement(MembershipCard, props)),
  'react-pdf': (props: CardProps) =>
    renderToBuffer(createElement(MembershipCard, props) as ReactElement<DocumentProps>),
  pdfkit: drawWithPdfkit,
}[way]

let round = 0
const makeSome = async (count: number): Promise<Round> => {
  round += 1
  const cards = [...generatedCards({ count, seed: `round ${round}`, keys })]
  const [begun, cpu] = [performance.now(), process.cpuUsage()]
  for (const card of cards) await make({ card, t: words[card.locale] })
  const { user, system } = process.cpuUsage(cpu)
  return { seconds: (performance.now() - begun) / 1000, cpuSeconds: (user + system) / 1e6 }
}

const listen = () =>
  new Promise<never>(() => {
    process.on('message', (count) => void makeSome(Number(count)).then((made) => process.send?.(made)))
  })

await (way === 'react-pdf' ? withPlainFonts(listen) : listen())
