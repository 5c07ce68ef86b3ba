import { sql } from '@payloadcms/db-postgres'
import type { Tx } from '@/platform/database/in-transaction'
import type { LatestPeriod } from '../domain/period-of'

/**
 * Locks these people for whatever changes their memberships, in order of id: two that want to pay, grant or end at once
 * wait for each other. Returns who is there; who died is not.
 */
export async function lockMembers(tx: Tx, alumnusIds: readonly number[]): Promise<ReadonlySet<number>> {
  const ids = [...new Set(alumnusIds)].sort((a, b) => a - b)
  const { rows } = await tx.execute(sql`
    select id, coalesce(deceased, false) as deceased from alumni where id = any (${`{${ids.join(',')}}`}::integer[])
    order by id for no key update`)
  const found = rows as { id: number; deceased: boolean }[]
  return new Set(found.filter(({ deceased }) => !deceased).map(({ id }) => id))
}

/** The period of somebody at a chapter that ends last, as it counts; null when there never was one. */
export async function latestPeriod(
  tx: Pick<Tx, 'execute'>,
  { alumnusId, chapterId }: { readonly alumnusId: number; readonly chapterId: number },
): Promise<LatestPeriod | null> {
  const { rows } = await tx.execute(sql`
    select last_day::text as "lastDay", grace_days as "graceDays" from membership_spans
    where alumnus_id = ${alumnusId} and chapter_id = ${chapterId}
    order by last_day desc nulls first limit 1`)
  return (rows[0] as LatestPeriod | undefined) ?? null
}
