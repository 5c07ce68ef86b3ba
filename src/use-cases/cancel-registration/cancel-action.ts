'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { moneyInWords } from '@/kernel/money'
import { refused, refusedAbout } from '@/kernel/result'
import type { FormAction } from '@/platform/actions/form-outcome'
import { publicAction } from '@/platform/actions/public-action'
import { getPortal } from '@/platform/database/get-portal'
import { askedOwner, ownedForm } from '@/use-cases/register-for-event/asked-owner'
import { registrationAddress } from '@/use-cases/register-for-event/registration-address'
import { cancelTickets } from './cancel-registration'

const form = ownedForm.extend({
  tickets: z.string().regex(/^\d{1,9}(,\d{1,9}){0,19}$/),
  shown: z.coerce.number().int().min(0).max(100_000_000),
})

/** Cancels the tickets that were shown, for the amount that was shown; another amount is shown first. */
export const cancelAction: FormAction = publicAction(
  form,
  async ({ locale, code, token, tickets, shown }) => {
    const owner = await askedOwner({ code, token })
    if (!owner) return refused('registration-unknown')
    const cancelled = await cancelTickets(await getPortal(), {
      code,
      owner,
      tickets: tickets.split(',').map(Number),
      shownRefundCents: shown,
      now: new Date(),
    })
    const page = registrationAddress(locale, { code, alumnusId: 'token' in owner ? null : owner.alumnusId })
    // Sent twice, the second finds them cancelled: that is what was wanted.
    if (cancelled.ok || cancelled.code === 'no-tickets-chosen' || cancelled.code === 'not-confirmed')
      redirect(`${page}?done=cancelled`)
    const refund = cancelled.about?.['refund']
    if (cancelled.code !== 'refund-changed' || refund === undefined) return refused(cancelled.code)
    return refusedAbout('refund-changed', { shown: refund, value: moneyInWords(Number(refund), locale) })
  },
)
