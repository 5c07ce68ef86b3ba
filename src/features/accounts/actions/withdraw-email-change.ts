'use server'

import { z } from 'zod'
import { alumnusAction } from '@/platform/actions/alumnus-action'
import type { FormAction } from '@/platform/actions/form-outcome'
import { redirect } from '@/platform/i18n/navigation'
import { withdrawEmailChange } from '../commands/end-email-change'
import { localeField } from './form-fields'

export const withdrawEmailChangeAction: FormAction = alumnusAction(
  z.object({ locale: localeField }),
  async ({ locale }, { alumnusId }) => {
    await withdrawEmailChange({ alumnusId, now: new Date() })
    return redirect({ href: { pathname: '/my/details', query: { saved: 'withdrawn' } }, locale })
  },
)
