import path from 'node:path'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { env } from '@/platform/env'

/** One pool per process. The schema changes through committed migrations alone (`push` is off everywhere). */
export const databaseAdapter = () =>
  postgresAdapter({
    pool: {
      connectionString: env().DATABASE_URL,
      max: env().DATABASE_POOL_SIZE,
      connectionTimeoutMillis: 5_000,
      statement_timeout: 15_000,
    },
    push: false,
    migrationDir: path.resolve(process.cwd(), 'src/migrations'),
  })
