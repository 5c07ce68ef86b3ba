'use server'

import { z } from 'zod'
import type { FormAction } from '@/platform/actions/form-outcome'
import { publicAction } from '@/platform/actions/public-action'
import { redirect } from '@/platform/i18n/navigation'
import { choosePassword } from '../commands/choose-password'
import { localeField, passwordField } from './form-fields'

const form = z.object({ locale: localeField, token: z.string().max(100), password: passwordField })

export const choosePasswordAction: FormAction = publicAction(form, async ({ locale, token, password }) => {
  const chosen = await choosePassword({ token, password, locale, now: new Date() })
  if (!chosen.ok) return chosen
  const notice = chosen.value.isNewAccount ? 'activated' : 'changed'
  return redirect({ href: { pathname: '/sign-in', query: { notice } }, locale })
})
