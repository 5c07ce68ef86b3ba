'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { LOCALES } from '@/kernel/locale'
import { alumnusAction } from '@/platform/actions/alumnus-action'
import type { FormAction, FormOutcome } from '@/platform/actions/form-outcome'
import { getPortal } from '@/platform/database/get-portal'
import { getPathname } from '@/platform/i18n/navigation'
import { readChoice, writtenChoice } from './domain/quote'
import { payMembership } from './pay-membership'

const form = z.looseObject({
  locale: z.enum(LOCALES),
  choice: z.string().max(400),
  shown: z.string().max(2_000),
})

/** Off to the page to pay on; what is no longer as it was shown goes back a screen, to be looked at. */
const send = (giveBack: readonly string[]): FormAction =>
  alumnusAction(
    form,
    async ({ locale, choice: written, shown, ...typed }, { alumnusId }) => {
      const asked = new URLSearchParams(written)
      const choice = readChoice({ plan: asked.getAll('plan'), partner: asked.getAll('partner') })
      const room = getPathname({ locale, href: '/my/membership' })
      const review = `${getPathname({ locale, href: '/my/membership/pay' })}?${writtenChoice(choice)}`
      const paying = await payMembership(await getPortal(), {
        alumnusId,
        choice,
        partners: new Map(
          choice.map(({ planId }) => [
            planId,
            {
              name: textOf(typed[`partner-${planId}-name`]),
              number: textOf(typed[`partner-${planId}-number`]),
            },
          ]),
        ),
        shown,
        locale,
        returnPath: review,
        now: new Date(),
      })
      if (paying.ok) redirect(paying.value.url)
      if (paying.code === 'quote-changed') redirect(`${review}&changed=yes`)
      if (SENT_BACK.has(paying.code)) redirect(`${room}?notice=${paying.code}`)
      return paying
    },
    { giveBack },
  )

export async function payMembershipAction(previous: FormOutcome, data: FormData): Promise<FormOutcome> {
  const partnerFields = [...data.keys()].filter((name) => name.startsWith('partner-'))
  return send(partnerFields)(previous, data)
}

/** Said in the room itself, where one can choose again or sees that it is paid. */
const SENT_BACK: ReadonlySet<string> = new Set([
  'nothing-chosen',
  'one-per-chapter',
  'not-for-sale',
  'too-early',
  'member-for-life',
  'already-paid',
  'payment-processing',
])

const textOf = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 200) : '')
