import './outside-next/register.mjs'
import { existsSync } from 'node:fs'
import { userInfo } from 'node:os'
import { parseArgs } from 'node:util'
import { PlainFailure } from '../sandbox/processes/plain-failure'
import { runScript } from './console/run-script'
import { describeImport, describeRefusal } from './register/describe-import'
import { progressOnTerminal } from './register/progress-on-terminal'
import { readMap } from './register/read-map'
import { loadEnvFiles } from './stack/env-file'

const USAGE = 'npm run register:import -- FILE [--dry-run] [--json] [--map MAP.json]'

await runScript(async () => {
  const { values: asked, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      'dry-run': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      map: { type: 'string' },
    },
  })
  const [path, ...more] = positionals
  if (!path || more.length > 0) throw new PlainFailure(`Name one file: ${USAGE}`)
  if (!existsSync(path)) throw new PlainFailure(`There is no file ${path}.`)
  loadEnvFiles()
  if (!process.env['DATABASE_URL'])
    throw new PlainFailure('DATABASE_URL is not set: which register is it for?')

  // The portal's modules read the environment as they load, so they are loaded once it is there.
  const { importRegister } = await import('@/use-cases/import-register/import-register')
  const { fileSource } = await import('@/use-cases/import-register/import-source')
  const progress = progressOnTerminal()
  const outcome = await importRegister({
    source: await fileSource(path),
    mode: asked['dry-run'] ? 'dry-run' : 'for-real',
    actor: `${userInfo().username} (command line)`,
    now: new Date(),
    onProgress: progress.show,
    ...(asked.map ? { map: readMap(asked.map) } : {}),
  }).finally(progress.clear)
  if (!outcome.ok) throw new PlainFailure(describeRefusal(outcome))
  console.log(
    asked.json
      ? JSON.stringify(outcome.value, null, 1)
      : describeImport(outcome.value, { dryRun: asked['dry-run'] }),
  )
})
