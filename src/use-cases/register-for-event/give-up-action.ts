'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { giveUpHold } from '@/features/events/commands/give-up-hold'
import { refused } from '@/kernel/result'
import type { FormAction } from '@/platform/actions/form-outcome'
import { publicAction } from '@/platform/actions/public-action'
import { getPortal } from '@/platform/database/get-portal'
import { getPathname } from '@/platform/i18n/navigation'
import { askedOwner, ownedForm } from './asked-owner'
import { registrationAddress } from './registration-address'

const form = ownedForm.extend({ slug: z.string().max(200) })

/** Lets the seats go for whoever else would like them. */
export const giveUpAction: FormAction = publicAction(form, async ({ locale, code, token, slug }) => {
  const owner = await askedOwner({ code, token })
  if (!owner) return refused('registration-unknown')
  const given = await giveUpHold(await getPortal(), { code, owner, now: new Date() })
  if (given.ok) redirect(getPathname({ locale, href: { pathname: '/events/[slug]', params: { slug } } }))
  if (given.code === 'already-confirmed')
    redirect(registrationAddress(locale, { code, alumnusId: 'token' in owner ? null : owner.alumnusId }))
  return given
})
