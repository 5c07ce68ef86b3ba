'use server'

import { z } from 'zod'
import { civilDateAt } from '@/kernel/civil-date'
import { LOCALES } from '@/kernel/locale'
import type { Result } from '@/kernel/result'
import type { RequestRefusal } from '@/features/requests/domain/refusal-codes'
import {
  readBirthDate,
  readKnownNumber,
  readNeededEmail,
  readNeededText,
  readText,
  readYear,
} from '@/features/requests/domain/written-request'
import { alumnusAction } from '@/platform/actions/alumnus-action'
import { askedBy } from '@/platform/actions/asked-by'
import type { FormAction } from '@/platform/actions/form-outcome'
import { publicAction } from '@/platform/actions/public-action'
import { redirect } from '@/platform/i18n/navigation'
import { requestCorrection, requestNumber } from './request-number'

/** A field that a rule of the feature reads. */
const readBy = <T>(read: (typed: string) => Result<T, RequestRefusal>) =>
  z
    .string()
    .max(10_000, 'too-long')
    .transform((typed, context) => {
      const outcome = read(typed)
      if (outcome.ok) return outcome.value
      context.addIssue({ code: 'custom', message: outcome.code })
      return z.NEVER
    })

const today = () => civilDateAt(new Date())

const numberForm = z.object({
  locale: z.enum(LOCALES),
  familyName: readBy((typed) => readNeededText(typed, { most: 100 })),
  givenName: readBy((typed) => readNeededText(typed, { most: 100 })),
  birthDate: readBy((typed) => readBirthDate(typed, { today: today() })),
  programme: readBy((typed) => readNeededText(typed, { most: 200 })),
  graduationYear: readBy((typed) => readYear(typed, { today: today() })),
  email: readBy(readNeededEmail),
  number: readBy(readKnownNumber),
  remark: readBy((typed) => readText(typed, { most: 2_000 })),
})

export const requestNumberAction: FormAction = publicAction(
  numberForm,
  async (request) => {
    const { address } = await askedBy()
    const requested = await requestNumber(request, { from: address, now: new Date() })
    if (!requested.ok) return requested
    return redirect({ href: '/request-number/sent', locale: request.locale })
  },
  {
    giveBack: [
      'familyName',
      'givenName',
      'birthDate',
      'programme',
      'graduationYear',
      'email',
      'number',
      'remark',
    ],
  },
)

const correctionForm = z.object({
  locale: z.enum(LOCALES),
  remark: readBy((typed) => readNeededText(typed, { most: 2_000 })),
})

export const requestCorrectionAction: FormAction = alumnusAction(
  correctionForm,
  async ({ locale, remark }, { alumnusId }) => {
    const requested = await requestCorrection({ alumnusId, remark, locale }, { now: new Date() })
    if (!requested.ok) return requested
    return redirect({ href: '/request-number/sent', locale })
  },
  { giveBack: ['remark'] },
)
