'use server'

import { z } from 'zod'
import { LOCALES } from '@/kernel/locale'
import { alumnusAction } from '@/platform/actions/alumnus-action'
import type { FormAction, FormOutcome } from '@/platform/actions/form-outcome'
import { getPortal } from '@/platform/database/get-portal'
import { redirect } from '@/platform/i18n/navigation'
import { withdrawMembership } from './withdraw-membership'

const form = z.looseObject({ locale: z.enum(LOCALES), order: z.string().max(40) })

const LINE = /^line-(\d{1,9})$/

const withdraw = (giveBack: readonly string[]): FormAction =>
  alumnusAction(
    form,
    async ({ locale, order, ...fields }, { alumnusId }) => {
      const withdrawn = await withdrawMembership(await getPortal(), {
        alumnusId,
        orderCode: order,
        lineIds: Object.keys(fields)
          .flatMap((name) => LINE.exec(name)?.[1] ?? [])
          .map(Number),
        locale,
        now: new Date(),
      })
      if (!withdrawn.ok) return withdrawn
      return redirect({ href: { pathname: '/my/membership', query: { saved: 'withdrawn' } }, locale })
    },
    { giveBack },
  )

/** Gives back the ticked lines of an order. What was ticked stays so when it is refused. */
export async function withdrawMembershipAction(previous: FormOutcome, data: FormData): Promise<FormOutcome> {
  return withdraw([...data.keys()].filter((name) => LINE.test(name)))(previous, data)
}
