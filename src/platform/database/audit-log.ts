import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { staffOf } from '@/platform/auth/staff-access'
import { type Database, drizzleOf } from './drizzle-of'

/** Who did it: a member of staff, an alumnus, an import (its run), or the portal itself. */
export type Actor =
  | { readonly kind: 'staff' | 'alumnus' | 'import'; readonly id: number }
  | { readonly kind: 'system'; readonly id: null }

/** One change of one record. `person` is whose values these are: they are kept under that person's key. */
export type Change = {
  readonly actor: Actor
  /** A word in the past tense: created, changed, merged. */
  readonly action: string
  readonly subject: { readonly table: string; readonly id: number }
  readonly person: number | null
  readonly before: Readonly<Record<string, unknown>> | null
  readonly after: Readonly<Record<string, unknown>> | null
}

/**
 * Adds a change to the audit log, in the transaction of `req`. Entries are never changed nor removed; the values of a
 * person become unreadable for ever when that person's key in `person_keys` is destroyed.
 */
export async function recordChange(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  change: Change,
): Promise<void> {
  await recordChangeOn(await drizzleOf(req), change)
}

/** As `recordChange`, on a connection or in a transaction of one's own. */
export async function recordChangeOn(
  database: Database,
  { actor, action, subject, person, before, after }: Change,
): Promise<void> {
  await database.execute(sql`select record_change(${actor.kind}, ${actor.id}::integer, ${action}, ${subject.table},
    ${subject.id}::bigint, ${person}::integer, ${json(before)}::jsonb, ${json(after)}::jsonb)`)
}

/**
 * The member of staff behind a request, the alumnus whose own change it is (context `byAlumnus`, which only commands
 * set), or else the portal itself.
 */
export function actorOf(req: Pick<PayloadRequest, 'user' | 'context'>): Actor {
  const staff = staffOf(req)
  if (staff) return { kind: 'staff', id: staff.id }
  const alumnus = alumnusOf(req)
  return alumnus === null ? { kind: 'system', id: null } : { kind: 'alumnus', id: alumnus }
}

/** The alumnus who is changing the own record in this request, by id; null when it is somebody else's work. */
export function alumnusOf({ context }: Pick<PayloadRequest, 'context'>): number | null {
  return typeof context.byAlumnus === 'number' ? context.byAlumnus : null
}

/** Adds that staff looked at these people, once for what one screen asks within five minutes. Nothing for anyone else. */
export async function recordReads(
  req: PayloadRequest,
  { how, people }: { readonly how: 'read' | 'listed'; readonly people: readonly number[] },
): Promise<void> {
  const staff = staffOf(req)
  if (!staff || people.length === 0) return
  const database = await drizzleOf(req)
  await database.execute(
    sql`select record_reads(${staff.id}::integer, ${how}, ${`{${people.join(',')}}`}::integer[])`,
  )
}

const json = (value: Change['before']): string | null => (value ? JSON.stringify(value) : null)
