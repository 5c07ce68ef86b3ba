import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { inTransaction, type Tx } from '@/platform/database/in-transaction'
import type { DoorMove, Entry, MoveOutcome } from '../domain/door-list'
import { entryOf, type EntryRow } from '../queries/find-door-list'

type AtDoor = { readonly eventId: number; readonly staffId: number; readonly now: Date }

/**
 * Takes in what was done at a door, in that order, some of it long ago and without a network. Of two doors that let one ticket
 * in, the first that the portal hears of counts; the other is kept too, and told when and where. What was sent before
 * changes nothing and gets the same answer.
 */
export async function recordAtDoor(
  portal: Payload,
  { moves, ...door }: AtDoor & { readonly moves: readonly DoorMove[] },
): Promise<readonly MoveOutcome[]> {
  return inTransaction(portal, async ({ tx }) => {
    await lockTickets(tx, door.eventId, moves)
    const outcomes: MoveOutcome[] = []
    for (const move of moves)
      outcomes.push(
        move.kind === 'in' ? await letIn(tx, { ...door, move }) : await undo(tx, { ...door, move }),
      )
    return outcomes
  })
}

/** In one order, so that two phones that send the same tickets wait for each other and no longer. */
async function lockTickets(tx: Tx, eventId: number, moves: readonly DoorMove[]): Promise<void> {
  const ids = moves.flatMap((move) => (move.kind === 'in' ? [move.ticketId] : []))
  const undone = moves.flatMap((move) => (move.kind === 'undo' ? [move.of] : []))
  await tx.execute(sql`
    select from registration_tickets
    where event_id = ${eventId} and (
      id = any(${`{${ids.join(',')}}`}::integer[])
      or id in (select ticket_id from check_ins where nonce = any(${`{${undone.join(',')}}`}::uuid[]))
    )
    order by id for no key update`)
}

async function letIn(
  tx: Tx,
  { move, eventId, staffId, now }: AtDoor & { readonly move: Extract<DoorMove, { readonly kind: 'in' }> },
): Promise<MoveOutcome> {
  const { nonce, ticketId, way, door, at } = move
  const known = await heardBefore(tx, nonce)
  if (known) return known
  const { rows } = await tx.execute(sql`
    select t.state, entry.check_in_id, entry.nonce, entry.scanned_at, entry.door
    from registration_tickets t left join ticket_entries entry on entry.ticket_id = t.id
    where t.id = ${ticketId} and t.event_id = ${eventId} and t.secret is not null`)
  const ticket = rows[0] as (EntryRow & { state: string; check_in_id: number | null }) | undefined
  if (!ticket) return { nonce, outcome: 'unknown', ticketId: null, before: null }
  const before = entryOf(ticket)
  const outcome = ticket.state !== 'confirmed' ? 'cancelled' : before ? 'duplicate' : 'accepted'
  await tx.execute(sql`
    insert into check_ins (nonce, event_id, ticket_id, outcome, after_id, way, door, scanned_at, received_at, staff_id)
    values (${nonce}, ${eventId}, ${ticketId}, ${outcome}, ${ticket.check_in_id}, ${way}, ${door}, ${at},
            ${now.toISOString()}, ${staffId})`)
  return { nonce, outcome, ticketId, before }
}

async function undo(
  tx: Tx,
  { move, eventId, staffId, now }: AtDoor & { readonly move: Extract<DoorMove, { readonly kind: 'undo' }> },
): Promise<MoveOutcome> {
  const { nonce, of, door, at } = move
  const { rows } = await tx.execute(sql`
    insert into check_in_undos (nonce, check_in_id, door, undone_at, received_at, staff_id)
    select ${nonce}, id, ${door}, ${at}, ${now.toISOString()}, ${staffId} from check_ins
    where nonce = ${of} and event_id = ${eventId} and outcome = 'accepted'
    on conflict do nothing
    returning check_in_id`)
  const { rows: undone } = await tx.execute(sql`
    select c.ticket_id from check_in_undos u join check_ins c on c.id = u.check_in_id where u.nonce = ${nonce}`)
  const isUndone = rows.length > 0 || undone.length > 0
  const ticketId = isUndone ? Number(undone[0]?.ticket_id) : null
  return { nonce, outcome: isUndone ? 'undone' : 'nothing-to-undo', ticketId, before: null }
}

/** What was answered the first time. */
async function heardBefore(tx: Tx, nonce: string): Promise<MoveOutcome | null> {
  const { rows } = await tx.execute(sql`
    select c.outcome, c.ticket_id, before.nonce, before.scanned_at, before.door
    from check_ins c left join check_ins before on before.id = c.after_id where c.nonce = ${nonce}`)
  const row = rows[0] as
    | (EntryRow & { outcome: 'accepted' | 'duplicate' | 'cancelled'; ticket_id: number })
    | undefined
  if (!row) return null
  const before: Entry | null = entryOf(row)
  return { nonce, outcome: row.outcome, ticketId: row.ticket_id, before }
}
