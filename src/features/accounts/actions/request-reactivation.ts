'use server'

import { z } from 'zod'
import { askedBy } from '@/platform/actions/asked-by'
import type { FormAction } from '@/platform/actions/form-outcome'
import { publicAction } from '@/platform/actions/public-action'
import { redirect } from '@/platform/i18n/navigation'
import { requestReactivation } from '../commands/request-access'
import { rememberAskedFor } from './asked-for-cookie'
import { identifierField, localeField } from './form-fields'

const form = z.object({ locale: localeField, identifier: identifierField })

export const requestReactivationAction: FormAction = publicAction(
  form,
  async ({ locale, identifier }) => {
    const { address } = await askedBy()
    const requested = await requestReactivation({ identifier, locale, from: address, now: new Date() })
    if (!requested.ok) return requested
    await rememberAskedFor(identifier)
    return redirect({ href: '/forgot-password/code', locale })
  },
  { giveBack: ['identifier'] },
)
