'use server'

import { z } from 'zod'
import { LOCALES } from '@/kernel/locale'
import { alumnusAction } from '@/platform/actions/alumnus-action'
import type { FormAction } from '@/platform/actions/form-outcome'
import { getPortal } from '@/platform/database/get-portal'
import { redirect } from '@/platform/i18n/navigation'
import { chooseHeldDues } from './choose-held-dues'

const form = z.object({
  locale: z.enum(LOCALES),
  payment: z.coerce.number().int().positive().max(2_147_483_647),
  choice: z.enum(['next-period', 'refund']),
})

/** Takes dues that were paid once too often as the next period, or sends them back. */
export const chooseHeldDuesAction: FormAction = alumnusAction(
  form,
  async ({ locale, payment, choice }, { alumnusId }) => {
    const chosen = await chooseHeldDues(await getPortal(), {
      alumnusId,
      paymentId: payment,
      choice,
      now: new Date(),
    })
    if (!chosen.ok) return chosen
    return redirect({ href: { pathname: '/my/membership', query: { saved: choice } }, locale })
  },
)
