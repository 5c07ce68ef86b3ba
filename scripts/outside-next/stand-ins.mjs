import { fileURLToPath } from 'node:url'

/** Modules that exist inside Next alone, and what the worker and the commands get instead. */
export const standIns = {
  'server-only': fileURLToPath(new URL('./server-only.mjs', import.meta.url)),
  'next/cache': fileURLToPath(new URL('./next-cache.mjs', import.meta.url)),
  'next/headers': fileURLToPath(new URL('./next-headers.mjs', import.meta.url)),
}
