import { createElement } from 'react'
import { describe, expect, it } from 'vitest'
import { codeOnPdf } from '../cards/code-on-pdf'
import { generatedCards } from '../cards/generated-cards'
import { textOfPdf } from '../integration/text-of-pdf'
import { MembershipCard } from '@/features/memberships/documents/membership-card'
import { readSerial } from '@/platform/auth/signed-serial'
import { readSigningKeys } from '@/platform/auth/signing-keys'
import { mailWords } from '@/platform/mail/mail-words'
import { renderPdf } from '@/platform/pdf/render-pdf'

const CARDS = process.env['PROVE'] ? 5_000 : 25
const keys = readSigningKeys(`1:${Buffer.alloc(32, 9).toString('base64url')}`) ?? []
/** Where the front of the card lies on the page, with the white around it. */
const FRONT = { left: 40, top: 160, width: 270, height: 185 }

/** A space more or less, where a line ends or a name changes fonts, is no other name. */
const letters = (text: string): string => text.normalize('NFC').replace(/\s+/g, '')

describe(`${CARDS} printed cards`, () => {
  it('are each read from the picture of their PDF and verified, and each name is in its text', async () => {
    const wrong: string[] = []
    let lookedTwice = 0
    for (const card of generatedCards({ count: CARDS, seed: 'cards', keys })) {
      const pdf = await renderPdf(
        createElement(MembershipCard, { card, t: await mailWords(card.locale, 'card.document') }),
      )
      const code = await codeOnPdf(pdf, { part: FRONT })
      if (code && code.look > 1) lookedTwice += 1
      const serial = readSerial(code?.text.split('/').at(-1) ?? '', keys)
      if (code?.text !== card.verifyAddress || serial !== card.serial) wrong.push(`code of ${card.number}`)
      const text = letters(await textOfPdf(pdf))
      for (const part of [card.name, card.number, ...card.chapters]) {
        if (!text.includes(letters(part))) wrong.push(`${part} on ${card.number}`)
      }
    }
    expect(wrong).toEqual([])
    // A reader may stumble over one sampling of dots, but not often.
    expect(lookedTwice).toBeLessThanOrEqual(CARDS / 500)
  })
})
