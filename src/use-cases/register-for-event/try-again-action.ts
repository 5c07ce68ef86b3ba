'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { refused, refusedAbout } from '@/kernel/result'
import { moneyInWords } from '@/kernel/money'
import type { FormAction } from '@/platform/actions/form-outcome'
import { publicAction } from '@/platform/actions/public-action'
import { getPortal } from '@/platform/database/get-portal'
import { askedOwner, ownedForm } from './asked-owner'
import { registrationAddress } from './registration-address'
import { tryAgain } from './try-again'

const form = ownedForm.extend({ expected: z.coerce.number().int().min(0).max(100_000_000) })

/** One click: the same tickets, held anew, with everything that was filled in. */
export const tryAgainAction: FormAction = publicAction(form, async ({ locale, code, token, expected }) => {
  const owner = await askedOwner({ code, token })
  if (!owner) return refused('registration-unknown')
  const alumnusId = 'token' in owner ? null : owner.alumnusId
  const taken = await tryAgain(await getPortal(), { code, owner, expectedCents: expected, now: new Date() })
  if (taken.ok) redirect(`${registrationAddress(locale, { code: taken.value.code, alumnusId })}?step=people`)
  if (taken.code === 'already-confirmed' || taken.code === 'registration-cancelled')
    redirect(registrationAddress(locale, { code, alumnusId }))
  const total = taken.about?.['total']
  if (taken.code !== 'price-changed' || total === undefined) return refused(taken.code)
  return refusedAbout('price-changed', { expected: total, value: moneyInWords(Number(total), locale) })
})
