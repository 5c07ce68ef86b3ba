import { APIError, type CollectionBeforeChangeHook } from 'payload'
import type { RegisterProposal } from '@payload-types'
import { staffOf } from '@/platform/auth/staff-access'
import { takeOverProposal } from '../commands/take-over-proposal'

const DECIDED = {
  nl: 'Hierover is al beslist.',
  en: 'This has been decided already.',
} as const

/** A proposal is decided once; taking it over changes the person in the same transaction. */
export const decideProposal: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  if (operation === 'create') return data
  const stored = originalDoc as RegisterProposal
  const { state } = data as Partial<RegisterProposal>
  if (!state || state === stored.state) return data
  if (stored.state !== 'open')
    throw new APIError(DECIDED[req.i18n.language === 'en' ? 'en' : 'nl'], 409, null, true)
  if (state === 'accepted') await takeOverProposal(req, stored)
  return { ...data, decidedBy: staffOf(req)?.id ?? null, decidedAt: new Date().toISOString() }
}
