import { sql } from '@payloadcms/db-postgres'
import type { Actor } from '@/platform/database/audit-log'
import type { Tx } from '@/platform/database/in-transaction'
import type { CardWay, Library } from '../domain/libraries'
import type { LibraryCardState } from '../domain/library-card-states'
import { recordLibraryCardStep } from './record-library-card-step'

export type HeldLibraryCard = {
  readonly id: number
  readonly state: LibraryCardState
  /** YYYY-MM-DD, or null for life; of an activated one. */
  readonly activeUntil: string | null
}

/**
 * The open request of somebody, or else the card that was activated last; null when there is none. Holds the person, so
 * that what follows from the answer happens once.
 */
export async function holdLibraryCard(tx: Tx, alumnusId: number): Promise<HeldLibraryCard | null> {
  await tx.execute(sql`select from alumni where id = ${alumnusId} for no key update`)
  const { rows } = await tx.execute<HeldLibraryCard>(sql`
    select id, state::text as state, active_until as "activeUntil" from library_card_requests
    where alumnus_id = ${alumnusId} and state in ('requested', 'ready', 'activated')
    order by state = 'activated', id desc limit 1`)
  return rows[0] ?? null
}

type NewRequest = { readonly alumnusId: number; readonly library: Library; readonly way: CardWay }

/** Puts a request in the queue and tells the asker; the person is held (`holdLibraryCard`) and has none open. */
export async function fileLibraryCardRequest(tx: Tx, { alumnusId, library, way }: NewRequest): Promise<void> {
  const { rows } = await tx.execute<{ id: number }>(sql`
    insert into library_card_requests (alumnus_id, number, name, library, way, state)
    select id, number, ${NAME}, ${library}::enum_library_card_requests_library,
           ${way}::enum_library_card_requests_way, 'requested'
    from alumni where id = ${alumnusId} returning id`)
  const requestId = idOf(rows)
  const actor: Actor = { kind: 'alumnus', id: alumnusId }
  await recordLibraryCardStep(tx, { requestId, alumnusId, to: 'requested', actor })
}

type Activation = {
  readonly alumnusId: number
  /** The open request, or null when somebody came to the desk without one. */
  readonly requestId: number | null
  /** The last day it works, or null for life. */
  readonly activeUntil: string | null
  readonly staffId: number
  readonly now: Date
}

/** Activates a card at the desk; the person is held (`holdLibraryCard`). */
export async function activateLibraryCardAtDesk(tx: Tx, activation: Activation): Promise<void> {
  const { alumnusId, requestId, activeUntil, staffId, now } = activation
  const at = now.toISOString()
  const { rows } = await tx.execute<{ id: number }>(
    requestId === null
      ? sql`
        insert into library_card_requests (alumnus_id, number, name, way, state, active_until, decided_by_id, decided_at)
        select id, number, ${NAME}, 'on-site', 'activated', ${activeUntil}, ${staffId}, ${at}
        from alumni where id = ${alumnusId} returning id`
      : sql`
        update library_card_requests set state = 'activated', active_until = ${activeUntil}, decided_by_id = ${staffId},
          decided_at = ${at}, updated_at = ${at}
        where id = ${requestId} returning id`,
  )
  const actor: Actor = { kind: 'staff', id: staffId }
  await recordLibraryCardStep(tx, { requestId: idOf(rows), alumnusId, to: 'activated', actor })
}

/** Takes the own open request back; nothing when there is none. */
export async function withdrawLibraryCardRequest(
  tx: Tx,
  { alumnusId, now }: { readonly alumnusId: number; readonly now: Date },
): Promise<void> {
  const at = now.toISOString()
  const { rows } = await tx.execute<{ id: number }>(sql`
    update library_card_requests set state = 'withdrawn', decided_at = ${at}, updated_at = ${at}
    where alumnus_id = ${alumnusId} and state in ('requested', 'ready') returning id`)
  const actor: Actor = { kind: 'alumnus', id: alumnusId }
  for (const { id } of rows) {
    await recordLibraryCardStep(tx, { requestId: id, alumnusId, to: 'withdrawn', actor })
  }
}

const NAME = sql`concat_ws(' ', coalesce(preferred_name, given_name), family_name)`

function idOf(rows: readonly { readonly id: number }[]): number {
  if (!rows[0]) throw new Error('A library card was not written.')
  return rows[0].id
}
