'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { LOCALES } from '@/kernel/locale'
import { tidyLine } from '@/kernel/tidy-line'
import { alumnusAction } from '@/platform/actions/alumnus-action'
import type { FormAction } from '@/platform/actions/form-outcome'
import { getPathname } from '@/platform/i18n/navigation'
import { declareDiploma, withdrawDiploma } from '../commands/declare-diploma'
import { DIPLOMA_LEVELS } from '../domain/diploma-levels'

const locale = z.enum(LOCALES)
const id = z.coerce.number().int().positive().max(2_147_483_647)

const form = z.object({
  locale,
  /** Empty when the programme was not found in our list. */
  programme: z.union([z.literal('').transform(() => null), id]),
  name: z.string().min(1, 'required').max(200, 'too-long').transform(tidyLine),
  level: z.union([z.literal('').transform(() => null), z.enum(DIPLOMA_LEVELS)]).optional(),
  year: z
    .string()
    .trim()
    .min(1, 'required')
    .regex(/^\d{4}$/, 'not-a-year')
    .transform(Number),
})

/** Adds a diploma; on its page it can then be given a scan. */
export const declareDiplomaAction: FormAction = alumnusAction(
  form,
  async ({ locale, programme, name, level, year }, { alumnusId }) => {
    const declared = await declareDiploma({
      alumnusId,
      programmeId: programme,
      name,
      level: level ?? null,
      graduationYear: year,
      now: new Date(),
    })
    if (!declared.ok) return declared
    redirect(`${getPathname({ locale, href: '/my/diplomas' })}?saved=added#diploma-${declared.value.id}`)
  },
  { giveBack: ['name', 'level', 'year'] },
)

export const withdrawDiplomaAction: FormAction = alumnusAction(
  z.object({ locale, diploma: id }),
  async ({ locale, diploma }, { alumnusId }) => {
    const withdrawn = await withdrawDiploma({ alumnusId, diplomaId: diploma })
    if (!withdrawn.ok) return withdrawn
    redirect(`${getPathname({ locale, href: '/my/diplomas' })}?saved=withdrawn`)
  },
)
