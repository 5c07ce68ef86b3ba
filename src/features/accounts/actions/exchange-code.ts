'use server'

import { z } from 'zod'
import { askedBy } from '@/platform/actions/asked-by'
import type { FormAction } from '@/platform/actions/form-outcome'
import { publicAction } from '@/platform/actions/public-action'
import { redirect } from '@/platform/i18n/navigation'
import { exchangeCode } from '../commands/exchange-code'
import { identifierField, localeField } from './form-fields'

const form = z.object({
  locale: localeField,
  identifier: identifierField,
  code: z.string().trim().min(1, 'required').max(100, 'wrong-code'),
})

export const exchangeCodeAction: FormAction = publicAction(
  form,
  async ({ locale, identifier, code }) => {
    const { address } = await askedBy()
    const exchanged = await exchangeCode({ identifier, code, from: address, now: new Date() })
    if (!exchanged.ok) return exchanged
    return redirect({
      href: { pathname: '/password/[token]', params: { token: exchanged.value.token } },
      locale,
    })
  },
  { giveBack: ['identifier'] },
)
