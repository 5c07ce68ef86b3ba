import { notFound, permanentRedirect } from 'next/navigation'
import { findRedirect } from '@/features/content/queries/find-redirect'
import { tagPage } from '@/platform/cache/tag-page'

/** Ends a page whose subject does not exist: on to where an editor says this path moved to, else "not found". Never kept. */
export async function notFoundOrMoved(path: string): Promise<never> {
  await tagPage('do-not-keep')
  const to = await findRedirect(path)
  if (to) permanentRedirect(to)
  notFound()
}
