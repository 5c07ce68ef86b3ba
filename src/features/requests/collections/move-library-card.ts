import { sql } from '@payloadcms/db-postgres'
import { APIError, type CollectionBeforeChangeHook, type PayloadRequest, ValidationError } from 'payload'
import type { LibraryCardRequest } from '@payload-types'
import { actorOf } from '@/platform/database/audit-log'
import { staffOf } from '@/platform/auth/staff-access'
import { drizzleOf } from '@/platform/database/drizzle-of'
import { recordLibraryCardStep } from '../commands/record-library-card-step'
import { canBecome, type LibraryCardState } from '../domain/library-card-states'

/** Somebody's right to the card on a day: through when, or null for life. */
export type LibraryCardRight =
  | { readonly isEntitled: true; readonly until: string | null }
  | { readonly isEntitled: false }

export type LibraryCardRules = {
  /** Asked again when a card is activated: a membership may have ended since it was requested. */
  readonly rightOf: (req: PayloadRequest, alumnusId: number) => Promise<LibraryCardRight>
}

const WORDS = {
  moved: {
    nl: 'Deze aanvraag staat al verder: kijk de pagina na en probeer het opnieuw.',
    en: 'This request has moved on: look at the page again and retry.',
  },
  withdrawn: {
    nl: 'Alleen de alumnus zelf trekt een aanvraag in. Weiger ze, met de reden.',
    en: 'Only the alumnus withdraws a request. Refuse it, with the reason.',
  },
  notEntitled: {
    nl: 'Deze alumnus is nu geen betalend lid: de kaart kan niet gratis geactiveerd worden.',
    en: 'This alumnus is not a paying member now: the card cannot be activated free of charge.',
  },
  reason: {
    nl: 'Schrijf waarom niet: de reden staat in de mail.',
    en: 'Say why not: the reason is in the mail.',
  },
} as const

/** The last guard of a library card: legal moves only, a refusal says why, and whoever gets one is a paying member that day. */
export const moveLibraryCard =
  ({ rightOf }: LibraryCardRules): CollectionBeforeChangeHook =>
  async ({ data, originalDoc, operation, req }) => {
    if (operation === 'create') return data
    const stored = originalDoc as LibraryCardRequest
    const language = req.i18n.language === 'en' ? 'en' : 'nl'
    const { state: to, reason } = { ...stored, ...(data as Partial<LibraryCardRequest>) }
    const { from, alumnusId } = await heldRequest(req, stored.id)
    if (!canBecome(from, to) || from !== stored.state)
      throw new APIError(WORDS.moved[language], 409, null, true)
    if (from === to) return data
    if (to === 'withdrawn') throw refusal(req, 'state', WORDS.withdrawn[language])
    if (to === 'refused' && !reason?.trim()) throw refusal(req, 'reason', WORDS.reason[language])
    const right = to === 'activated' ? await rightOf(req, alumnusId) : null
    if (right && !right.isEntitled) throw refusal(req, 'state', WORDS.notEntitled[language])
    await recordLibraryCardStep(await drizzleOf(req), {
      requestId: stored.id,
      alumnusId,
      to,
      actor: actorOf(req),
    })
    return {
      ...data,
      activeUntil: right?.isEntitled ? right.until : null,
      decidedBy: staffOf(req)?.id ?? null,
      decidedAt: new Date().toISOString(),
    }
  }

async function heldRequest(
  req: PayloadRequest,
  id: number,
): Promise<{ readonly from: LibraryCardState; readonly alumnusId: number }> {
  const { rows } = await (await drizzleOf(req)).execute<{ from: LibraryCardState; alumnusId: number }>(sql`
    select state::text as "from", alumnus_id as "alumnusId" from library_card_requests where id = ${id} for update`)
  if (!rows[0]) throw new Error(`Request ${id} is gone.`)
  return rows[0]
}

const refusal = (req: PayloadRequest, path: string, message: string): ValidationError =>
  new ValidationError({ collection: 'library-card-requests', errors: [{ path, message }] }, req.t)
