'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { findDraftedEvent } from '@/features/events/queries/find-drafted-event'
import { LOCALES, textFor } from '@/kernel/locale'
import { moneyInWords } from '@/kernel/money'
import { ok, type Result, refused } from '@/kernel/result'
import { staffAction } from '@/platform/actions/staff-action'
import { getPortal } from '@/platform/database/get-portal'
import { cancelEvent } from '@/use-cases/cancel-event/cancel-event'
import { findCancellation, signatureOf } from '@/use-cases/cancel-event/queries/find-cancellation'
import type { Review } from '@/use-cases/keep-members/actions'
import { filledIn } from '@/use-cases/keep-members/member-words'
import { CANCEL_WORDS } from './cancel-words'
import { partAddress } from './event-parts'

const reason = z.string().trim().max(500, 'too-long')
const form = z.object({
  locale: z.enum(LOCALES),
  event: z.coerce.number().int().positive().max(2_147_483_647),
  reasonNl: reason,
  reasonEn: reason,
  signature: z.string(),
  step: z.enum(['review', 'confirm']),
})

export const cancelEventAction = staffAction(
  ['office', 'chapter-officer'],
  form,
  async (typed, staff): Promise<Result<Review, string>> => {
    const portal = await getPortal()
    const { event: eventId, reasonNl, reasonEn } = typed
    const event = await findDraftedEvent(portal, { id: eventId, staff })
    const standing = event && (await findCancellation(portal.db.drizzle, eventId))
    if (!standing) return refused('event-unknown')
    // A second click, or another tab: it is under way.
    if (standing.isCalledOff) redirect(partAddress(eventId, 'cancel'))
    if (!standing.isPublished) return refused('not-published')
    if (!reasonNl && !reasonEn) return refused('reason-required')
    const signature = signatureOf(standing)
    if (typed.step === 'confirm' && typed.signature === signature) {
      const called = await cancelEvent(portal, { eventId, reason: { nl: reasonNl, en: reasonEn }, staff })
      if (!called.ok) return called
      redirect(partAddress(eventId, 'cancel'))
    }
    const words = CANCEL_WORDS[typed.locale]
    const sentence = filledIn(words.review, {
      title: textFor(typed.locale, event.title).text,
      registrations: String(standing.registrations),
      tickets: String(standing.tickets),
      waiting: String(standing.waiting),
      amount: moneyInWords(standing.backCents, typed.locale),
    })
    return ok({
      sentences: [sentence, words.drafts],
      signature,
      typed: { reasonNl, reasonEn },
      hasChanged: typed.step === 'confirm',
    })
  },
  { giveBack: ['reasonNl', 'reasonEn'] },
)
