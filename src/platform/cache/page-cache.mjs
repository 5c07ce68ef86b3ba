// @ts-check
import { createPageCopies } from './page-copies.mjs'
import { createReadyPages } from './ready-pages.mjs'

const DEFAULT_ROOM = 64 * 1024 * 1024

/** @typedef {{ readonly copies: ReturnType<typeof createPageCopies>, readonly ready: ReturnType<typeof createReadyPages> }} PageCache */

/** Next evaluates its cache module more than once in a process, so what the process holds cannot live in a module. */
const PLACE = Symbol.for('alumninet.page-cache')

/** The page cache of this process; the first call opens its connection. A build holds nothing and connects to nothing. */
export function pageCache() {
  /** @type {typeof globalThis & { [PLACE]?: PageCache }} */
  const process = globalThis
  process[PLACE] ??= createPageCache()
  return process[PLACE]
}

/** @returns {PageCache} */
function createPageCache() {
  const { DATABASE_URL, NEXT_PHASE, PAGE_CACHE_BYTES } = process.env
  const copies = createPageCopies({
    connectionString: NEXT_PHASE === 'phase-production-build' ? undefined : DATABASE_URL,
    room: PAGE_CACHE_BYTES ? Number(PAGE_CACHE_BYTES) : DEFAULT_ROOM,
    onDrop: (copy) => ready.forget(copy),
  })
  const ready = createReadyPages(copies)
  return { copies, ready }
}
