import { unstable_cache } from 'next/cache'

/**
 * Puts the page that is being rendered under these tags, so that a touch of any of them outdates it. Call it before the
 * first lookup: an answer of "there is no such page" is kept too.
 */
export const tagPage = (...tags: readonly string[]): Promise<number> =>
  unstable_cache(async () => 1, ['tag-page', ...tags], { tags: [...tags], revalidate: false })()
