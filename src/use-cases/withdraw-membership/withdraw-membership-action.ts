'use server'

import { z } from 'zod'
import { LOCALES } from '@/kernel/locale'
import { alumnusAction } from '@/platform/actions/alumnus-action'
import type { FormAction } from '@/platform/actions/form-outcome'
import { getPortal } from '@/platform/database/get-portal'
import { redirect } from '@/platform/i18n/navigation'
import { withdrawMembership } from './withdraw-membership'

const form = z.looseObject({ locale: z.enum(LOCALES), order: z.string().max(40) })

const LINE = /^line-(\d{1,9})$/

/** Gives back the ticked lines of an order. */
export const withdrawMembershipAction: FormAction = alumnusAction(
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
)
