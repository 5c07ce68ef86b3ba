'use server'

import { z } from 'zod'
import { LOCALES } from '@/kernel/locale'
import { alumnusAction } from '@/platform/actions/alumnus-action'
import type { FormAction } from '@/platform/actions/form-outcome'
import { redirect } from '@/platform/i18n/navigation'
import { confirmEmailChange } from './confirm-email-change'

const form = z.object({ locale: z.enum(LOCALES), token: z.string().max(100) })

export const confirmEmailChangeAction: FormAction = alumnusAction(
  form,
  async ({ locale, token }, { alumnusId }) => {
    const confirmed = await confirmEmailChange({ token, alumnusId, now: new Date() })
    if (!confirmed.ok) return confirmed
    return redirect({ href: { pathname: '/my/details', query: { saved: 'email' } }, locale })
  },
)
