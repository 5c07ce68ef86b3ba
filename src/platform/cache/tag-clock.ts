import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { drizzleOf } from '@/platform/database/drizzle-of'
import { isWhileTyping } from '@/platform/payload/drafts'
import { TOUCH_TAGS } from './touch-statement.mjs'

/**
 * Says that what stands under these tags has changed, within the request's own transaction: every process hears it when
 * that commits, and nobody when it is rolled back.
 */
export async function touchTags(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  tags: readonly string[],
): Promise<void> {
  if (tags.length === 0) return
  const database = await drizzleOf(req)
  const [before, after] = TOUCH_TAGS.split('$1')
  await database.execute(sql.join([sql.raw(before ?? ''), sql.param([...tags]), sql.raw(after ?? '')]))
}

/** As `touchTags`, on any connection or transaction of plain `pg`. */
export async function touchTagsWith(
  execute: (text: string, values: unknown[]) => Promise<unknown>,
  tags: readonly string[],
): Promise<void> {
  if (tags.length > 0) await execute(TOUCH_TAGS, [[...tags]])
}

/**
 * Hooks for a collection or a global whose saves outdate the pages under these tags. A draft that is put aside while
 * somebody types changes no public page, so it touches nothing.
 */
export function refreshTags(tags: readonly string[]) {
  return {
    afterChange: async ({ doc, req }: Saved) => {
      if (!isDraftPutAside({ doc, req })) await touchTags(req, tags)
      return doc
    },
    afterDelete: async ({ doc, req }: Saved) => {
      await touchTags(req, tags)
      return doc
    },
  }
}

/** What Payload's hooks of collections and globals have in common; the document's type is the collection's affair. */
type Saved = { readonly doc: { readonly _status?: unknown }; readonly req: PayloadRequest }

function isDraftPutAside({ doc, req }: Saved) {
  return doc._status === 'draft' && isWhileTyping(req)
}
