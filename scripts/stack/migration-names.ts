import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { projectRoot } from '../run/project-root.mjs'

export type MigrationGap = {
  /** In the sources and not in the database. */
  readonly pending: readonly string[]
  /** In the database and not in the sources: it is ahead of this code. */
  readonly unknown: readonly string[]
}

/** Compares the names that the database keeps with the files in src/migrations; a new database has none. */
export async function migrationGap(databaseUrl: string): Promise<MigrationGap> {
  const inSources = migrationFiles()
  const inDatabase = await migrationsIn(databaseUrl)
  return {
    pending: inSources.filter((name) => !inDatabase.includes(name)),
    unknown: inDatabase.filter((name) => !inSources.includes(name)),
  }
}

export function migrationFiles(): readonly string[] {
  return readdirSync(join(projectRoot, 'src', 'migrations'))
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    .map((file) => file.replace(/\.ts$/, ''))
    .sort()
}

const NO_SUCH_TABLE = '42P01'

async function migrationsIn(databaseUrl: string): Promise<readonly string[]> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const { rows } = await client.query<{ name: string }>('select name from payload_migrations order by name')
    await client.query('select from graphile_worker.migrations limit 1') // the job queue's tables came along
    return rows.map(({ name }) => name)
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.code === NO_SUCH_TABLE) return []
    throw error
  } finally {
    await client.end()
  }
}
