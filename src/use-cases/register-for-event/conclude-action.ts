'use server'

import { redirect } from 'next/navigation'
import { confirmFreeRegistration, type ConfirmRefusal } from '@/features/events/commands/confirm-registration'
import type { RegistrationOwner } from '@/features/events/commands/own-registration'
import type { Locale } from '@/kernel/locale'
import { ok, type Result, refused } from '@/kernel/result'
import type { FormAction } from '@/platform/actions/form-outcome'
import { publicAction } from '@/platform/actions/public-action'
import { getPortal } from '@/platform/database/get-portal'
import { askedOwner, ownedForm } from './asked-owner'
import { payRegistration, type PayRefusal } from './pay-registration'
import { registrationAddress } from './registration-address'

/** The last button: confirms what is free, and brings who has to pay to the page to pay on. */
export const concludeAction: FormAction = publicAction(ownedForm, async ({ locale, code, token }) => {
  const owner = await askedOwner({ code, token })
  if (!owner) return refused('registration-unknown')
  const page = registrationAddress(locale, { code, alumnusId: 'token' in owner ? null : owner.alumnusId })
  const concluded = await conclude({ code, owner, locale, page })
  if (concluded.ok) redirect(concluded.value)
  const next = SAID_ELSEWHERE[concluded.code]
  if (next !== undefined) redirect(page + next)
  return concluded
})

/** What is not for this screen to say: the page of the registration shows how it stands. */
const SAID_ELSEWHERE: Readonly<Partial<Record<string, string>>> = {
  'hold-ran-out': '',
  'registration-cancelled': '',
  'already-confirmed': '',
  'already-paid': '',
  'answers-incomplete': '?step=people&notice=incomplete',
  'membership-lapsed': '?step=price',
}

async function conclude({
  code,
  owner,
  locale,
  page,
}: {
  readonly code: string
  readonly owner: RegistrationOwner
  readonly locale: Locale
  readonly page: string
}): Promise<Result<string, ConfirmRefusal | PayRefusal>> {
  const portal = await getPortal()
  const now = new Date()
  const free = await confirmFreeRegistration(portal, { code, owner, now })
  if (free.ok) return ok(`${page}?done=confirmed`)
  if (free.code !== 'to-be-paid') return free
  const paying = await payRegistration(portal, {
    code,
    owner,
    locale,
    returnPath: `${page}?step=review`,
    now,
  })
  return paying.ok ? ok(paying.value.url) : paying
}
