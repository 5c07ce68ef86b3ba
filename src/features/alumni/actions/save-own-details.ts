'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { LOCALES } from '@/kernel/locale'
import { tidyLine } from '@/kernel/tidy-line'
import { alumnusAction } from '@/platform/actions/alumnus-action'
import type { FormAction } from '@/platform/actions/form-outcome'
import { getPathname } from '@/platform/i18n/navigation'
import { changeOwnDetails } from '../commands/change-own-details'
import { DETAIL_SECTIONS, type Details, type DetailSection } from '../domain/own-details'

const FIELDS = Object.values(DETAIL_SECTIONS).flat()
const SECTIONS = Object.keys(DETAIL_SECTIONS) as DetailSection[] // the keys of a constant

const line = z.string().max(200, 'too-long').transform(tidyLine).optional()

/** What the form showed when it was opened; whoever tampers with it only loses the warning about the own changes. */
const shownField = z.string().transform((json): Details => {
  try {
    return z.record(z.string(), z.string()).parse(JSON.parse(json))
  } catch {
    return {}
  }
})

const form = z
  .object({
    locale: z.enum(LOCALES),
    section: z.enum(SECTIONS),
    shown: shownField,
    sure: z.literal('yes').optional(),
  })
  .extend(
    Object.fromEntries(FIELDS.map((field) => [field, line])) as Record<(typeof FIELDS)[number], typeof line>,
  )

/** Saves one section of the own record and says so on the same page. */
export const saveOwnDetailsAction: FormAction = alumnusAction(
  form,
  async ({ locale, section, shown, sure, ...fields }, { alumnusId }) => {
    const typed = Object.fromEntries(
      DETAIL_SECTIONS[section].map((field) => [field, fields[field] ?? shown[field] ?? '']),
    )
    const saved = await changeOwnDetails({ alumnusId, section, shown, typed, isSure: sure === 'yes' })
    if (!saved.ok) return saved
    redirect(`${getPathname({ locale, href: '/my/details' })}?saved=${section}#${section}`)
  },
  { giveBack: [...FIELDS, 'sure'] },
)
