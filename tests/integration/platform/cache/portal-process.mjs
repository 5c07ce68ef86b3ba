// @ts-check
import CacheHandler from '../../../../src/platform/cache/cache-handler.mjs'
import { pageCache } from '../../../../src/platform/cache/page-cache.mjs'

/**
 * A web process as the page cache sees it: it does with the cache what Next does, at the word of its parent.
 * A request makes one instance, asks for the page, and when there is none renders it and hands it over.
 */

/** @type {Map<string, CacheHandler>} */
const rendering = new Map()

/** @type {Record<string, (order: { key: string, tags: string[], text: string, status?: number, revalidate?: number }) => Promise<unknown>>} */
const orders = {
  async find({ key }) {
    const found = /** @type {{ value: { html: string } } | null} */ (
      await new CacheHandler().get(key, { kind: 'APP_PAGE' })
    )
    return found?.value.html ?? null
  },

  async begin({ key }) {
    const request = new CacheHandler()
    rendering.set(key, request)
    return request.get(key, { kind: 'APP_PAGE' })
  },

  async finish({ key, tags, text, status = 200, revalidate }) {
    const value = {
      kind: /** @type {const} */ ('APP_PAGE'),
      html: text,
      status,
      headers: { 'x-next-cache-tags': tags.join(',') },
    }
    await rendering.get(key)?.set(key, value, { cacheControl: { revalidate: revalidate ?? false } })
    rendering.delete(key)
    return value.headers
  },

  async revalidate({ tags }) {
    await new CacheHandler().revalidateTag(tags)
  },

  async bytesTaken() {
    return pageCache().copies.bytesTaken
  },

  async hearing() {
    return pageCache().copies.listener?.hearing
  },
}

pageCache()
process.on('message', async ({ id, name, order }) => {
  try {
    process.send?.({ id, result: await orders[name]?.(order) })
  } catch (error) {
    process.send?.({ id, error: String(error) })
  }
})
process.on('disconnect', () => process.exit(0))
