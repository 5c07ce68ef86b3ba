import type { Actor } from '@/platform/database/audit-log'
import { recordChangeOn } from '@/platform/database/audit-log'
import type { Database } from '@/platform/database/drizzle-of'
import { enqueueOn } from '@/platform/jobs/enqueue'
import type { LibraryCardState } from '../domain/library-card-states'

/** Logs that a request came to another state and queues the mail about it; call it in the transaction that moves it. */
export async function recordLibraryCardStep(
  database: Database,
  step: {
    readonly requestId: number
    readonly alumnusId: number
    readonly to: LibraryCardState
    readonly actor: Actor
  },
): Promise<void> {
  const { requestId, alumnusId, to, actor } = step
  await recordChangeOn(database, {
    actor,
    action: to,
    subject: { table: 'library_card_requests', id: requestId },
    person: alumnusId,
    before: null,
    after: null,
  })
  if (to === 'withdrawn') return
  await enqueueOn(database, 'send-library-card-mail', {
    payload: { request: requestId, state: to },
    maxAttempts: 12,
  })
}
