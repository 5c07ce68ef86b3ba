import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { staffOf } from '@/platform/auth/staff-access'
import { drizzleOf } from './drizzle-of'

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
  const { actor, action, subject, person, before, after } = change
  const database = await drizzleOf(req)
  await database.execute(sql`select record_change(${actor.kind}, ${actor.id}::integer, ${action}, ${subject.table},
    ${subject.id}::bigint, ${person}::integer, ${json(before)}::jsonb, ${json(after)}::jsonb)`)
}

/** The member of staff behind a request, or else the portal itself. */
export function actorOf(req: Pick<PayloadRequest, 'user'>): Actor {
  const staff = staffOf(req)
  return staff ? { kind: 'staff', id: staff.id } : { kind: 'system', id: null }
}

const json = (value: Change['before']): string | null => (value ? JSON.stringify(value) : null)
