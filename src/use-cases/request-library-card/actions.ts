'use server'

import { z } from 'zod'
import { LOCALES } from '@/kernel/locale'
import { ok } from '@/kernel/result'
import { CARD_WAYS, LIBRARIES } from '@/features/requests/domain/libraries'
import { alumnusAction } from '@/platform/actions/alumnus-action'
import type { FormAction } from '@/platform/actions/form-outcome'
import { redirect } from '@/platform/i18n/navigation'
import { requestLibraryCard, withdrawLibraryCard } from './request-library-card'

const form = z.object({
  locale: z.enum(LOCALES),
  library: z.enum(LIBRARIES, 'choose-library'),
  way: z.enum(CARD_WAYS, 'choose-way'),
})

export const requestLibraryCardAction: FormAction = alumnusAction(
  form,
  async ({ locale, library, way }, { alumnusId }) => {
    const requested = await requestLibraryCard({ alumnusId, library, way, now: new Date() })
    if (!requested.ok) return requested
    return redirect({ href: { pathname: '/my/requests', query: { saved: 'requested' } }, locale })
  },
  { giveBack: ['library', 'way'] },
)

export const withdrawLibraryCardAction: FormAction = alumnusAction(
  z.object({ locale: z.enum(LOCALES) }),
  async ({ locale }, { alumnusId }) => {
    await withdrawLibraryCard(alumnusId, { now: new Date() })
    redirect({ href: { pathname: '/my/requests', query: { saved: 'withdrawn' } }, locale })
    return ok(null)
  },
)
