import { createElement } from 'react'
import { MembershipCard } from '@/features/memberships/documents/membership-card'
import { MembershipCardForPhone } from '@/features/memberships/documents/membership-card-for-phone'
import type { Locale } from '@/kernel/locale'
import { mailWords } from '@/platform/mail/mail-words'
import { canPrint } from '@/platform/pdf/fonts'
import { renderPdf } from '@/platform/pdf/render-pdf'
import { ownCard } from './own-card'

export const CARD_PAPERS = ['a4', 'phone'] as const
export type CardPaper = (typeof CARD_PAPERS)[number]

export type DrawnCard = { readonly pdf: Uint8Array<ArrayBuffer>; readonly fileName: string }

type Asking = {
  readonly alumnusId: number
  readonly paper: CardPaper
  readonly locale: Locale
  readonly now: Date
}

const DOCUMENTS = { a4: MembershipCard, phone: MembershipCardForPhone } satisfies Record<CardPaper, unknown>
const FILE_NAMES: Record<Locale, Record<CardPaper, string>> = {
  nl: { a4: 'lidkaart', phone: 'lidkaart-telefoon' },
  en: { a4: 'membership-card', phone: 'membership-card-phone' },
}

/** The card as a PDF for who is a paying member now; null for everybody else, whatever the page showed before. */
export async function drawOwnCard({ alumnusId, paper, locale, now }: Asking): Promise<DrawnCard | null> {
  const own = await ownCard({ alumnusId, locale, now })
  if (!own) return null
  const name = (await canPrint(own.card.name)) ? own.card.name : (own.latinName ?? own.card.name)
  const t = await mailWords(locale, 'card.document')
  return {
    pdf: await renderPdf(createElement(DOCUMENTS[paper], { card: { ...own.card, name }, t })),
    fileName: `${FILE_NAMES[locale][paper]}-${own.card.number}.pdf`,
  }
}
