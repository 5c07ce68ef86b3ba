'use server'

import { z } from 'zod'
import { askedBy } from '@/platform/actions/asked-by'
import type { FormAction } from '@/platform/actions/form-outcome'
import { publicAction } from '@/platform/actions/public-action'
import { redirect } from '@/platform/i18n/navigation'
import { requestActivation } from '../commands/request-access'
import { rememberAskedFor } from './asked-for-cookie'
import { emailField, identifierField, localeField } from './form-fields'

const form = z.object({ locale: localeField, identifier: identifierField, email: emailField })

export const requestActivationAction: FormAction = publicAction(
  form,
  async ({ locale, identifier, email }) => {
    const { address } = await askedBy()
    const requested = await requestActivation({ identifier, email, locale, from: address, now: new Date() })
    if (!requested.ok) return requested
    await rememberAskedFor(identifier)
    return redirect({ href: '/activate/code', locale })
  },
  { giveBack: ['identifier', 'email'] },
)
