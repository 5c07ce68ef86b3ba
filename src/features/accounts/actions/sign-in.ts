'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { askedBy } from '@/platform/actions/asked-by'
import type { FormAction } from '@/platform/actions/form-outcome'
import { publicAction } from '@/platform/actions/public-action'
import { findViewer } from '@/platform/auth/find-viewer'
import { setSessionCookie } from '@/platform/auth/set-session-cookie'
import { getPathname } from '@/platform/i18n/navigation'
import { signIn } from '../commands/sign-in'
import { returnPath } from '@/platform/i18n/return-path'
import { identifierField, localeField, passwordField } from './form-fields'

const form = z.object({
  locale: localeField,
  identifier: identifierField,
  password: passwordField,
  keep: z.literal('yes').optional(),
  next: z.string().optional(),
})

export const signInAction: FormAction = publicAction(
  form,
  async ({ locale, identifier, password, keep: kept, next }) => {
    const { userAgent } = await askedBy()
    const keep = kept === 'yes'
    const signedIn = await signIn({ identifier, password, keep, userAgent, now: new Date() })
    if (!signedIn.ok) return signedIn
    const { sessionId } = signedIn.value
    await setSessionCookie(sessionId, { keep })
    const target = returnPath(next) ?? getPathname({ locale, href: '/my' })
    const viewer = await findViewer(sessionId)
    if (!viewer?.isConsentDue) redirect(target)
    redirect(`${getPathname({ locale, href: '/consent' })}?next=${encodeURIComponent(target)}`)
  },
  { giveBack: ['identifier', 'keep'] },
)
