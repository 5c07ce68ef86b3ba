import { getPortal } from '@/platform/database/get-portal'
import { normalPath } from '../domain/redirect-rules'

/** Where an address moved to, as an editor wrote it: a path or a web address. */
export async function findRedirect(path: string): Promise<string | undefined> {
  const portal = await getPortal()
  const { docs } = await portal.find({
    collection: 'redirects',
    where: { from: { equals: normalPath(path) } },
    depth: 0,
    limit: 1,
    overrideAccess: false,
  })
  return docs[0]?.to
}
