import type { Task } from 'graphile-worker'
import { z } from 'zod'
import { getPortal } from '@/platform/database/get-portal'

const input = z.object({ collection: z.enum(['events', 'chapters', 'faq-entries', 'pages']), id: z.number() })

/** Publishes a draft whose moment has come; one that was moved, published or removed since is left alone. */
export const publishScheduled: Task = async (payload) => {
  const { collection, id } = input.parse(payload)
  const portal = await getPortal()
  const draft = await portal.findByID({
    collection,
    id,
    draft: true,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
  })
  if (!draft || draft._status !== 'draft' || !draft.publishAt || new Date(draft.publishAt) > new Date())
    return
  await portal.update({
    collection,
    id,
    depth: 0,
    data: { _status: 'published', publishAt: null },
    overrideAccess: true,
  })
}
