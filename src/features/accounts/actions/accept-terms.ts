'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { refused } from '@/kernel/result'
import { alumnusAction } from '@/platform/actions/alumnus-action'
import type { FormAction } from '@/platform/actions/form-outcome'
import { getPathname } from '@/platform/i18n/navigation'
import { acceptTerms } from '../commands/accept-terms'
import { FIRST_CHOICES } from '../domain/privacy-defaults'
import { returnPath } from '@/platform/i18n/return-path'
import { hasChosenPrivacy } from '../queries/has-chosen-privacy'
import { localeField } from './form-fields'

const form = z.object({
  locale: localeField,
  terms: z.literal('yes', 'agree-first'),
  choice: z.enum(['listed', 'hidden'], 'choose-one').optional(),
  next: z.string().optional(),
})

export const acceptTermsAction: FormAction = alumnusAction(
  form,
  async ({ locale, choice, next }, { alumnusId }) => {
    const hasChosen = await hasChosenPrivacy(alumnusId)
    if (!hasChosen && !choice) return refused('choose-one')
    const choices = hasChosen || !choice ? null : FIRST_CHOICES[choice]
    await acceptTerms({ alumnusId, choices, now: new Date() })
    redirect(returnPath(next) ?? getPathname({ locale, href: '/my' }))
  },
)
