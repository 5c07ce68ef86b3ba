import { createWriteStream, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { syntheticExport } from '../../sandbox/demo/register/synthetic-export'
import { copyDatabase } from '../../sandbox/postgres/copy-database'
import type { Postgres } from '../../sandbox/postgres/start-postgres'
import { findFreeBlock, portBlock } from '../../sandbox/processes/port-block'
import { type Supervisor, supervised } from '../../sandbox/processes/supervise'
import type { BenchRow, BenchSuite } from '../../scripts/bench/bench-row'
import { createProgress, type Progress } from '../../scripts/console/progress'
import { projectRoot } from '../../scripts/run/project-root.mjs'
import { emptyFolder } from '../../scripts/stack/empty-folder'
import { bringUpToDate } from '../../scripts/stack/fill-database'
import { sandboxEnvironment } from '../../scripts/stack/sandbox-environment'
import { startDatabase } from '../../scripts/stack/start-portal'
import { rawCopy, takeRowsOut } from './raw-copy'
import { importByCommand } from './import-by-command'
import { prepareStagingText, stageAndMerge } from './stage-and-merge'
import { addFaculties, rowsWrittenBy } from './register-database'

/** The size that the goals are about; a smaller number is for trying the suite out. */
const PEOPLE = Number(process.env['BENCH_PEOPLE'] ?? 400_000)
const folder = join(projectRoot, '.data', 'bench-import')

type Step = Progress['step']

/**
 * What an import costs beside a COPY of the very rows that come of it into the same tables, with their indexes, keys
 * and checks. `database` is staging and merging what was read before; `whole` is the command, from the file on.
 */
export const run: BenchSuite['run'] = ({ json }) =>
  supervised({ folder, command: 'npm run bench' }, async (supervisor) => {
    const step = json ? silentStep : createProgress({ steps: 8 }).step
    await emptyFolder(folder)
    const place = await start(supervisor, step)
    const file = join(folder, 'export.csv')
    await step(`An export of ${PEOPLE} people`, () => writeExport(file))
    return measure({ ...place, file, step })
  })

const silentStep: Step = (_title, work) => work(() => undefined)

type Place = {
  /** A new database with the faculties and an empty register. */
  readonly emptyRegister: (name: string) => Promise<string>
  readonly env: Readonly<Record<string, string | undefined>>
}

/** On safe settings: what is measured is what an operator has. */
async function start(supervisor: Supervisor, step: Step): Promise<Place> {
  const ports = portBlock(await findFreeBlock(() => true))
  const postgres = await step('PostgreSQL', (say) =>
    startDatabase(supervisor, { folder, ports, keeping: 'durable' }, say),
  )
  const databaseUrl = await step('Tables', (say) => migrated(supervisor, { postgres, ports, say }))
  const env = sandboxEnvironment({ folder, ports, build: 'bench', databaseUrl })
  Object.assign(process.env, env, { LOG_LEVEL: 'silent' })
  return { emptyRegister: (name) => copyDatabase(databaseUrl, { name }), env }
}

async function migrated(
  supervisor: Supervisor,
  {
    postgres,
    ports,
    say,
  }: {
    readonly postgres: Postgres
    readonly ports: ReturnType<typeof portBlock>
    readonly say: (text: string) => void
  },
): Promise<string> {
  await postgres.ensureDatabase('bench_template')
  const databaseUrl = postgres.url('bench_template')
  const env = sandboxEnvironment({ folder, ports, build: 'bench', databaseUrl })
  await bringUpToDate(supervisor, { folder, env, databaseUrl, say })
  await addFaculties(databaseUrl)
  return databaseUrl
}

async function writeExport(file: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  await pipeline(Readable.from(syntheticExport({ people: PEOPLE, seed: 'bench' })), createWriteStream(file))
}

/** The COPY is measured before and after the rest, so that a machine that grows busy is busy for both. */
async function measure({
  emptyRegister,
  env,
  file,
  step,
}: Place & { readonly file: string; readonly step: Step }): Promise<readonly BenchRow[]> {
  const whole = await emptyRegister('whole')
  const first = await step('The command', () => importByCommand(file, { ...env, DATABASE_URL: whole }))
  const rows = await takeRowsOut(whole, folder)
  const text = await prepareStagingText(file, { url: whole, folder })
  const before = await step('COPY', async () => rawCopy(await emptyRegister('copy_before'), rows))
  const database = await step('Staging and merging', async () =>
    stageAndMerge(await emptyRegister('merge'), text),
  )
  const after = await step('COPY', async () => rawCopy(await emptyRegister('copy_after'), rows))
  let again = first
  const written = await rowsWrittenBy(whole, async () => {
    again = await step('The command again', () => importByCommand(file, { ...env, DATABASE_URL: whole }))
  })
  const baseline = (before + after) / 2
  const timed = (name: string, seconds: number, goal: string | null): BenchRow => ({
    suite: 'import',
    case: name,
    value: seconds,
    unit: 's',
    baseline,
    ratio: seconds / baseline,
    goal,
  })
  const counted = (name: string, value: number, unit: string, goal: string): BenchRow => ({
    suite: 'import',
    case: name,
    value,
    unit,
    baseline: null,
    ratio: null,
    goal,
  })
  return [
    timed('database', database, '<=3'),
    timed('whole', first.seconds, '<=8'),
    timed('whole, again', again.seconds, null),
    counted('memory', Math.max(first.megabytes, again.megabytes), 'MB', '<300'),
    counted('written by the second run', written, 'rows', '=0'),
  ]
}
