import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { recordChange } from '@/platform/database/audit-log'
import { inTransaction } from '@/platform/database/in-transaction'
import { ok, type Result, refused } from '@/kernel/result'
import { owedToChapters } from '../queries/owed-to-chapters'
import { writeEntry } from './write-entry'

export type ChapterSettlement = {
  readonly chapterId: number
  /** The last civil day of which the income is paid on. */
  readonly throughDate: string
  /** What the bank statement will say. */
  readonly reference: string
  readonly staffId: number
  readonly now: Date
}

/** Writes down that a chapter was paid what was collected for it up to a day; the report it was read from stays true. */
export function settleChapter(
  portal: Payload,
  settlement: ChapterSettlement,
): Promise<Result<{ readonly amountCents: number }, 'nothing-owed'>> {
  const { chapterId, throughDate, reference, staffId, now } = settlement
  return inTransaction(portal, async ({ tx, req }) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`settle-chapter:${chapterId}`}, 0))`)
    const owed = await owedToChapters(tx, { throughDate, chapterId })
    const amountCents = owed[0]?.owedCents ?? 0
    if (amountCents <= 0) return refused('nothing-owed')
    const { rows: counted } = await tx.execute(
      sql`select count(*)::integer as count from payouts where chapter_id = ${chapterId}`,
    )
    const { count } = counted[0] as { count: number }
    const entryId = await writeEntry(
      tx,
      { kind: 'chapters-settled', chapters: [{ chapterId, cents: amountCents }] },
      { key: `chapter-settled:${chapterId}:${count + 1}`, at: now },
    )
    const { rows } = await tx.execute(sql`
      insert into payouts (reference, chapter_id, through_date, amount_cents, entry_id, made_by_id)
      values (${reference}, ${chapterId}, ${throughDate}, ${amountCents}, ${entryId}, ${staffId}) returning id`)
    await recordChange(
      { ...req, payload: portal },
      {
        actor: { kind: 'staff', id: staffId },
        action: 'created',
        subject: { table: 'payouts', id: (rows[0] as { id: number }).id },
        person: null,
        before: null,
        after: { amountCents, throughDate },
      },
    )
    return ok({ amountCents })
  })
}
