import { sql } from '@payloadcms/db-postgres'
import type { Tx } from '@/platform/database/in-transaction'
import { type LedgerEvent, postingsOf } from '../domain/ledger'

export type EntryPlace = {
  /** What this entry is about, once and for ever: the same key is written once. */
  readonly key: string
  readonly at: Date
  readonly orderId?: number | null
  /** The provider's object behind it, by which its own books are compared. */
  readonly source?: string
}

/** Writes an event into the ledger; when it stands there already, or moves nothing, does nothing. */
export async function writeEntry(tx: Tx, event: LedgerEvent, place: EntryPlace): Promise<number | null> {
  const postings = postingsOf(event)
  if (postings.length === 0) return null
  const { key, at, orderId = null, source = null } = place
  const { rows } = await tx.execute(sql`
    insert into ledger_entries (key, kind, occurred_at, source, order_id)
    values (${key}, ${event.kind}, ${at.toISOString()}, ${source}, ${orderId})
    on conflict (key) do nothing returning id`)
  const id = (rows[0] as { id: number } | undefined)?.id
  if (id === undefined) return null
  const values = postings.map(
    ({ account, chapterId, kind, amountCents }) =>
      sql`(${id}, ${account}, ${chapterId}, ${kind}, ${amountCents})`,
  )
  await tx.execute(sql`
    insert into ledger_postings (entry_id, account, chapter_id, kind, amount_cents)
    values ${sql.join(values, sql`, `)}`)
  return id
}
