'use server'

import { z } from 'zod'
import type { FormAction } from '@/platform/actions/form-outcome'
import { publicAction } from '@/platform/actions/public-action'
import { clearSessionCookie } from '@/platform/auth/set-session-cookie'
import { currentViewer } from '@/platform/auth/current-viewer'
import { redirect } from '@/platform/i18n/navigation'
import { endSession } from '../commands/end-sessions'
import { localeField } from './form-fields'

/** Ends the session on the server too: a copy of the cookie opens nothing after this. */
export const signOutAction: FormAction = publicAction(
  z.object({ locale: localeField }),
  async ({ locale }) => {
    const viewer = await currentViewer()
    if (viewer)
      await endSession({ alumnusId: viewer.alumnusId, sessionId: viewer.sessionId, now: new Date() })
    await clearSessionCookie()
    return redirect({ href: { pathname: '/sign-in', query: { notice: 'ended' } }, locale })
  },
)
