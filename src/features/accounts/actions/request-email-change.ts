'use server'

import { z } from 'zod'
import { alumnusAction } from '@/platform/actions/alumnus-action'
import type { FormAction } from '@/platform/actions/form-outcome'
import { redirect } from '@/platform/i18n/navigation'
import { requestEmailChange } from '../commands/request-email-change'
import { emailField, localeField, passwordField } from './form-fields'

const form = z.object({
  locale: localeField,
  email: emailField,
  /** Empty: beside the addresses that are there. */
  replaces: z.string().max(254).optional(),
  current: passwordField,
})

export const requestEmailChangeAction: FormAction = alumnusAction(
  form,
  async ({ locale, email, replaces, current }, { alumnusId }) => {
    const asked = { alumnusId, email, replaces: replaces || null, password: current, locale, now: new Date() }
    const requested = await requestEmailChange(asked)
    if (!requested.ok) return requested
    return redirect({ href: { pathname: '/my/details/email', query: { notice: 'sent' } }, locale })
  },
  { giveBack: ['email', 'replaces'] },
)
