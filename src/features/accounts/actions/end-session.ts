'use server'

import { z } from 'zod'
import { alumnusAction } from '@/platform/actions/alumnus-action'
import type { FormAction } from '@/platform/actions/form-outcome'
import { clearSessionCookie } from '@/platform/auth/set-session-cookie'
import { redirect } from '@/platform/i18n/navigation'
import { endAllSessions, endSession } from '../commands/end-sessions'
import { localeField } from './form-fields'

const form = z.object({ locale: localeField, session: z.union([z.literal('all'), z.uuid()]) })

/** Ends one session of the viewer's, or all of them. */
export const endSessionAction: FormAction = alumnusAction(
  form,
  async ({ locale, session }, { alumnusId, sessionId }) => {
    const now = new Date()
    if (session === 'all') await endAllSessions({ alumnusId, now })
    else await endSession({ alumnusId, sessionId: session, now })
    if (session !== 'all' && session !== sessionId) return redirect({ href: '/my/security', locale })
    await clearSessionCookie()
    return redirect({ href: { pathname: '/sign-in', query: { notice: 'ended' } }, locale })
  },
)
