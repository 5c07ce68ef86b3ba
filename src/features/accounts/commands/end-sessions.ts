import { sql } from '@payloadcms/db-postgres'
import { getPortal } from '@/platform/database/get-portal'

type Own = { readonly alumnusId: number; readonly now: Date }

/** Ends one session of this person, effective on its very next request; somebody else's is left alone. */
export async function endSession({
  alumnusId,
  sessionId,
  now,
}: Own & { readonly sessionId: string }): Promise<void> {
  await (await getPortal()).db.drizzle.execute(sql`
    update alumnus_sessions set ended_at = ${now.toISOString()}
    where id = ${sessionId} and alumnus_id = ${alumnusId} and ended_at is null`)
}

/** Ends every session of this person, the one that asks for it too. */
export async function endAllSessions({ alumnusId, now }: Own): Promise<void> {
  await (await getPortal()).db.drizzle.execute(sql`
    update alumnus_sessions set ended_at = ${now.toISOString()} where alumnus_id = ${alumnusId} and ended_at is null`)
}
