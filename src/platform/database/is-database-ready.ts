import { sql } from '@payloadcms/db-postgres'
import { log } from '@/platform/log/log'
import { migrations } from '@/migrations'
import { getPortal } from './get-portal'

export type Readiness = {
  readonly ready: boolean
  readonly database: 'up' | 'down'
  readonly pendingMigrations?: number
}

/** Asks the database for its migrations; an answer within two seconds with none pending is ready. */
export async function isDatabaseReady(): Promise<Readiness> {
  try {
    const names = await Promise.race([migrationNames(), afterTwoSeconds()])
    const pendingMigrations = migrations.filter(({ name }) => !names.has(name)).length
    return { ready: pendingMigrations === 0, database: 'up', pendingMigrations }
  } catch (error) {
    log.warn({ err: error }, 'not ready')
    return { ready: false, database: 'down' }
  }
}

async function migrationNames(): Promise<ReadonlySet<unknown>> {
  const portal = await getPortal()
  const { rows } = await portal.db.drizzle.execute(sql`select name from payload_migrations`)
  return new Set(rows.map(({ name }) => name))
}

const afterTwoSeconds = (): Promise<never> =>
  new Promise((_resolve, reject) => {
    setTimeout(() => reject(new Error('the database took longer than two seconds')), 2_000).unref()
  })
