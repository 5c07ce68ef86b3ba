import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))

const alias = {
  '@/': path('./src/'),
  '@payload-config': path('./payload.config.ts'),
  'server-only': path('./scripts/outside-next/server-only.mjs'),
}

/** Files share a process, where what is not the portal's own stays loaded; each begins as if it were the first. */
const beginAnew = {
  pool: 'forks' as const,
  isolate: false,
  setupFiles: ['tests/setup/begin-anew.ts'],
}

/** On PostgreSQL: every file has a database of its own, which is why no more run at once than two cores carry. */
const onDatabase = {
  ...beginAnew,
  globalSetup: ['scripts/test/vitest-database.ts'],
  setupFiles: [...beginAnew.setupFiles, 'tests/setup/own-database.ts'],
  hookTimeout: 60_000,
}

export default defineConfig({
  resolve: { alias },
  test: {
    silent: 'passed-only',
    slowTestThreshold: 5_000,
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{src,sandbox,scripts}/**/*.test.{ts,tsx,mjs}'],
          testTimeout: 30_000,
          ...beginAnew,
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.int.test.ts'],
          testTimeout: 60_000,
          ...onDatabase,
        },
      },
      {
        extends: true,
        test: {
          name: 'prove',
          include: ['tests/prove/**/*.prove.test.ts'],
          // PROVE=1 asks for the big numbers, which take hours rather than seconds.
          testTimeout: process.env['PROVE'] ? 3 * 60 * 60_000 : 300_000,
          ...onDatabase,
        },
      },
    ],
  },
})
