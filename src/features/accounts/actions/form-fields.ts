import { z } from 'zod'
import { readEmailAddress } from '@/kernel/email-address'
import { LOCALES } from '@/kernel/locale'
import { readIdentifier } from '../domain/identifier'

export const localeField = z.enum(LOCALES)

/** What it says of an old number stands beside what is wrong with the other fields. */
export const identifierField = z
  .string()
  .trim()
  .min(1, 'required')
  .max(254, 'not-an-identifier')
  .superRefine((typed, context) => {
    const identifier = readIdentifier(typed)
    if (!identifier.ok) context.addIssue({ code: 'custom', message: identifier.code })
  })

export const emailField = z
  .string()
  .trim()
  .min(1, 'required')
  .transform((typed, context) => {
    const email = readEmailAddress(typed)
    if (!email) context.addIssue({ code: 'custom', message: 'not-an-email' })
    return email ?? ''
  })

/** Long enough for every password; what a password has to be is the rules' to say. */
export const passwordField = z.string().min(1, 'required').max(1_000, 'too-long')
