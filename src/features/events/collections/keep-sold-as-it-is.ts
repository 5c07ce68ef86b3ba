import { sql } from '@payloadcms/db-postgres'
import type { CollectionBeforeDeleteHook, CollectionBeforeValidateHook, PayloadRequest } from 'payload'
import { APIError, ValidationError } from 'payload'
import { drizzleOf } from '@/platform/database/drizzle-of'
import { idOf } from './own-event'

/**
 * A quota cannot become smaller than what is taken of it: the database refuses it, this says so beside the field. The seats are
 * locked first, so that none is taken between the sentence and the saving.
 */
export const keepSizeAboveTaken: CollectionBeforeValidateHook = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const size: unknown = data?.size
  if (operation === 'create' || typeof size !== 'number') return data
  const { rows } = await (await drizzleOf(req)).execute(
    sql`select confirmed + held + offered as taken from lock_seats(${idOf(originalDoc?.event)})
        where quota_id = ${idOf(originalDoc)}`,
  )
  const taken = Number(rows[0]?.taken ?? 0)
  if (size >= taken) return data
  const message = isEnglish(req)
    ? `${taken} seats are taken or on offer: it cannot be smaller than that.`
    : `${taken} plaatsen zijn al bezet of aangeboden: kleiner kan het niet.`
  throw new ValidationError({ collection: 'event-quotas', errors: [{ path: 'size', message }] }, req.t)
}

/** A ticket type draws on quotas of its own event, and no longer on others once tickets exist. */
export const keepQuotasOfSold: CollectionBeforeValidateHook = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const wanted: unknown = data?.quotas
  if (!Array.isArray(wanted) || wanted.length === 0) return data
  const ids = wanted.map(idOf)
  const event = idOf(data?.event ?? originalDoc?.event)
  const database = await drizzleOf(req)
  const { rows } = await database.execute(
    sql`select count(*)::int as known from event_quotas
        where event_id = ${event} and id = any(${`{${ids.join(',')}}`}::integer[])`,
  )
  if (Number(rows[0]?.known) !== new Set(ids).size) {
    const message = isEnglish(req)
      ? 'Choose quotas of this same event.'
      : 'Kies quota van deze zelfde activiteit.'
    throw new ValidationError({ collection: 'ticket-types', errors: [{ path: 'quotas', message }] }, req.t)
  }
  const before: number[] = Array.isArray(originalDoc?.quotas) ? originalDoc.quotas.map(idOf) : []
  if (operation === 'create' || before.toSorted().join() === ids.toSorted().join()) return data
  if (!(await hasTickets(req, { type: idOf(originalDoc) }))) return data
  const message = isEnglish(req)
    ? 'Tickets of this type were taken already. Make another ticket type instead.'
    : 'Van dit tickettype zijn al tickets genomen. Maak in de plaats een nieuw tickettype.'
  throw new ValidationError({ collection: 'ticket-types', errors: [{ path: 'quotas', message }] }, req.t)
}

/** What tickets hang on is closed, not removed. */
export const refuseToRemoveSold =
  (what: 'type' | 'quota'): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    if (!(await hasTickets(req, what === 'type' ? { type: Number(id) } : { quota: Number(id) }))) return
    throw new APIError(
      isEnglish(req)
        ? 'Somebody took tickets of this: it cannot be removed. End its sale instead.'
        : 'Hier zijn al tickets van genomen: verwijderen kan niet. Beëindig in de plaats de verkoop.',
      409,
      null,
      true,
    )
  }

/** An event that people registered for, or wait for, is cancelled and not removed; else what belongs to it goes along. */
export const refuseToRemoveRegistered: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const database = await drizzleOf(req)
  const { rows } = await database.execute(
    sql`select exists (select from registrations where event_id = ${Number(id)})
            or exists (select from waiting_entries where event_id = ${Number(id)}) as some`,
  )
  if (rows[0]?.some === true)
    throw new APIError(
      isEnglish(req)
        ? 'People registered for this event: cancel it instead.'
        : 'Voor deze activiteit schreven mensen zich in: gelast ze af.',
      409,
      null,
      true,
    )
  for (const collection of ['event-questions', 'ticket-types', 'event-quotas'] as const)
    await req.payload.delete({ collection, where: { event: { equals: id } }, overrideAccess: true, req })
}

async function hasTickets(
  req: PayloadRequest,
  of: { readonly type: number } | { readonly quota: number },
): Promise<boolean> {
  const database = await drizzleOf(req)
  const { rows } = await database.execute(
    'type' in of
      ? sql`select exists (select from registration_tickets where ticket_type_id = ${of.type})
              or exists (select from waiting_entries where ticket_type_id = ${of.type}) as some`
      : sql`select exists (select from registration_tickets where quota_ids @> array[${of.quota}::integer]) as some`,
  )
  return rows[0]?.some === true
}

const isEnglish = (req: PayloadRequest): boolean => req.i18n.language === 'en'
