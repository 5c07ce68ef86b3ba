import { join } from 'node:path'
import pg from 'pg'
import type { Environment } from '../../sandbox/processes/environment'
import type { Supervisor } from '../../sandbox/processes/supervise'
import type { Say } from '../console/progress'
import { projectRoot } from '../run/project-root.mjs'
import { migrationGap } from './migration-names'

type Filling = {
  readonly folder: string
  /** The portal's environment, DATABASE_URL included. */
  readonly env: Environment
  readonly databaseUrl: string
  readonly say: Say
}

/** Migrates unless there is nothing to do. */
export async function bringUpToDate(supervisor: Pick<Supervisor, 'run'>, filling: Filling): Promise<void> {
  const { pending, unknown } = await migrationGap(filling.databaseUrl)
  if (pending.length === 0 && unknown.length === 0) return filling.say('nothing to do')
  await runFromSource(supervisor, filling, {
    name: 'migration',
    script: 'scripts/migrate.ts',
    log: 'migrate.log',
  })
}

/** Loads the demo's association with its people and accounts, once in the life of a database. */
async function loadDemoContent(supervisor: Pick<Supervisor, 'run'>, filling: Filling): Promise<void> {
  if (await isLoaded(filling.databaseUrl)) return filling.say('already there')
  await runFromSource(supervisor, filling, {
    name: 'loading of the demo content',
    script: 'sandbox/demo/load-demo.ts',
    log: 'load-demo.log',
  })
}

/** Both, one after the other. */
export async function fillDatabase(supervisor: Pick<Supervisor, 'run'>, filling: Filling): Promise<void> {
  await bringUpToDate(supervisor, filling)
  await loadDemoContent(supervisor, filling)
}

async function runFromSource(
  supervisor: Pick<Supervisor, 'run'>,
  { folder, env, say, databaseUrl }: Filling,
  { name, script, log }: { readonly name: string; readonly script: string; readonly log: string },
): Promise<void> {
  await supervisor.run(
    {
      name,
      command: process.execPath,
      args: ['--import', 'tsx', join(projectRoot, script)],
      cwd: projectRoot,
      env: { ...env, DATABASE_URL: databaseUrl },
      logFile: join(folder, 'logs', log),
    },
    say,
  )
}

/** The loader writes into demo_load when it has finished. */
async function isLoaded(databaseUrl: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const { rows } = await client.query<{ present: string | null }>(
      "select to_regclass('demo_load') as present",
    )
    if (!rows[0]?.present) return false
    return ((await client.query('select from demo_load where finished')).rowCount ?? 0) > 0
  } finally {
    await client.end()
  }
}
