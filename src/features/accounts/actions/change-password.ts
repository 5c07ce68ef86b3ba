'use server'

import { z } from 'zod'
import { alumnusAction } from '@/platform/actions/alumnus-action'
import type { FormAction } from '@/platform/actions/form-outcome'
import { redirect } from '@/platform/i18n/navigation'
import { changePassword } from '../commands/change-password'
import { localeField, passwordField } from './form-fields'

const form = z.object({ locale: localeField, current: passwordField, password: passwordField })

export const changePasswordAction: FormAction = alumnusAction(
  form,
  async ({ locale, current, password }, viewer) => {
    const { alumnusId, sessionId } = viewer
    const changed = await changePassword({ alumnusId, sessionId, current, password, locale, now: new Date() })
    if (!changed.ok) return changed
    return redirect({ href: { pathname: '/my/security', query: { notice: 'changed' } }, locale })
  },
)
