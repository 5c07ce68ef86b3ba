import { runMigrations } from 'graphile-worker'
import pg from 'pg'
import { PlainFailure } from '../sandbox/processes/plain-failure'
import { runScript } from './console/run-script'
import { loadEnvFiles } from './stack/env-file'
import { migrationGap } from './stack/migration-names'
import { openPayload } from './stack/open-payload'

/** Held for the session: two deployments that start at once migrate one after the other. */
const MIGRATION_LOCK = 5_190_311

await runScript(async () => {
  loadEnvFiles()
  const databaseUrl = process.env['DATABASE_URL']
  if (!databaseUrl) throw new PlainFailure('DATABASE_URL is not set: there is nothing to migrate.')

  await holdingTheLock(databaseUrl, async () => {
    await runPayloadMigrations()
    await runMigrations({ connectionString: databaseUrl })
    await refuseAnyGap(databaseUrl)
  })
  console.log('The database is up to date.')
})

async function holdingTheLock(databaseUrl: string, work: () => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK])
    await work()
  } finally {
    await client.end()
  }
}

async function runPayloadMigrations(): Promise<void> {
  process.env['PAYLOAD_MIGRATING'] = 'true' // Payload's own word for: connect, and leave the schema alone
  const payload = await openPayload()
  await payload.db.migrate()
}

/** Payload can report success without having done anything; the names in the database are what counts. */
async function refuseAnyGap(databaseUrl: string): Promise<void> {
  const { pending, unknown } = await migrationGap(databaseUrl)
  if (pending.length > 0)
    throw new PlainFailure(`These migrations did not reach the database: ${pending.join(', ')}`)
  if (unknown.length > 0) {
    throw new PlainFailure(`The database is ahead of this code; it has had: ${unknown.join(', ')}`)
  }
}
