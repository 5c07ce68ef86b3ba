import { sql } from '@payloadcms/db-postgres'
import { APIError, type CollectionBeforeChangeHook, type PayloadRequest, ValidationError } from 'payload'
import type { NumberRequest } from '@payload-types'
import { staffOf } from '@/platform/auth/staff-access'
import { drizzleOf } from '@/platform/database/drizzle-of'
import { missingFrom } from '../domain/request-states'

/** Does what a decision means, in its transaction; what it throws undoes the decision. */
export type Deciding = (req: PayloadRequest, decided: DecidedRequest) => Promise<void>

export type DecidedRequest = {
  readonly id: number
  readonly kind: NumberRequest['kind']
  readonly state: 'granted' | 'refused'
  readonly linkedTo: number | null
  /** The address to put on record, when it is to be. */
  readonly newEmail: string | null
}

const WORDS = {
  decided: { nl: 'Hierover is al beslist.', en: 'This has been decided already.' },
  linkedTo: { nl: 'Kies wie dit is.', en: 'Choose who this is.' },
  answer: {
    nl: 'Schrijf waarom niet: het antwoord staat in de mail.',
    en: 'Say why not: the answer is in the mail.',
  },
} as const

/** A request is decided once, also when two members of staff do it at the same moment. */
export const decideOnce =
  (carryOut: Deciding): CollectionBeforeChangeHook =>
  async ({ data, originalDoc, operation, req }) => {
    if (operation === 'create') return data
    const stored = originalDoc as NumberRequest
    const { state, linkedTo, answer, takeEmail } = { ...stored, ...(data as Partial<NumberRequest>) }
    const language = req.i18n.language === 'en' ? 'en' : 'nl'
    if (!(await isStillOpen(req, stored.id))) throw new APIError(WORDS.decided[language], 409, null, true)
    if (state === 'open') return data
    const linked = state === 'granted' ? idOf(stored.kind === 'correction' ? stored.asker : linkedTo) : null
    const missing = missingFrom({ state, linkedTo: linked, answer: answer ?? null })
    if (missing) {
      const errors = [{ path: missing, message: WORDS[missing][language] }]
      throw new ValidationError({ collection: 'number-requests', errors }, req.t)
    }
    const newEmail = state === 'granted' && takeEmail ? (stored.email ?? null) : null
    await carryOut(req, { id: stored.id, kind: stored.kind, state, linkedTo: linked, newEmail })
    return {
      ...data,
      linkedTo: linked,
      decidedBy: staffOf(req)?.id ?? null,
      decidedAt: new Date().toISOString(),
    }
  }

async function isStillOpen(req: PayloadRequest, id: number): Promise<boolean> {
  const { rows } = await (await drizzleOf(req)).execute(
    sql`select state::text as state from number_requests where id = ${id} for update`,
  )
  return rows[0]?.state === 'open'
}

const idOf = (person: NumberRequest['linkedTo']): number | null =>
  typeof person === 'object' ? (person?.id ?? null) : (person ?? null)
