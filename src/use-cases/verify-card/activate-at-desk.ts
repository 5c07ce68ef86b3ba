'use server'

import { z } from 'zod'
import { LOCALES } from '@/kernel/locale'
import { refused } from '@/kernel/result'
import type { FormAction } from '@/platform/actions/form-outcome'
import { publicAction } from '@/platform/actions/public-action'
import { currentStaff } from '@/platform/auth/current-staff'
import { getPortal } from '@/platform/database/get-portal'
import { redirect } from '@/platform/i18n/navigation'
import { activateLibraryCard } from '@/use-cases/activate-library-card/activate-library-card'
import { findHolderOf } from './verify-card'

const form = z.object({ locale: z.enum(LOCALES), token: z.string().max(200) })

/** Activates the library card of whoever shows this card; for staff who may, asked again here. */
export const activateAtDeskAction: FormAction = publicAction(form, async ({ locale, token }) => {
  const staff = await currentStaff()
  if (!staff) return refused('not-allowed')
  const portal = await getPortal()
  const alumnusId = await findHolderOf(portal.db.drizzle, token)
  if (alumnusId === null) return refused('not-entitled')
  const activated = await activateLibraryCard(portal, { alumnusId, staff, now: new Date() })
  if (!activated.ok) return activated
  return redirect({
    href: { pathname: '/verify/[token]', params: { token }, query: { library: 'activated' } },
    locale,
  })
})
