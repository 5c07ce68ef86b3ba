import { fileURLToPath } from 'node:url'

const here = (file) => fileURLToPath(new URL(file, import.meta.url))

/** Modules that exist inside Next alone, and what the worker and the commands get instead. */
export const standIns = {
  'server-only': here('./server-only.mjs'),
  'next/cache': here('./next-cache.mjs'),
  'next/headers': here('./next-headers.mjs'),
}
