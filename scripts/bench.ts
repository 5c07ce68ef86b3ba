import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { PlainFailure } from '../sandbox/processes/plain-failure'
import type { BenchSuite } from './bench/bench-row'
import { benchTable } from './bench/bench-table'
import { runScript } from './console/run-script'
import { projectRoot } from './run/project-root.mjs'

const folder = join(projectRoot, 'bench')

await runScript(async () => {
  const words = process.argv.slice(2)
  const json = words.includes('--json')
  const [name] = words.filter((word) => word !== '--json')
  if (!name) return console.log(listSuites())
  const suite = await loadSuite(name)
  const rows = await suite.run({ json })
  if (json) for (const row of rows) console.log(JSON.stringify(row))
  else console.log(benchTable(rows))
})

async function loadSuite(name: string): Promise<BenchSuite> {
  const file = join(folder, name, 'run.ts')
  if (!existsSync(file)) throw new PlainFailure(`There is no suite "${name}".\n${listSuites()}`)
  return (await import(pathToFileURL(file).href)) as BenchSuite // each suite satisfies it where it is written
}

function listSuites(): string {
  const suites = existsSync(folder)
    ? readdirSync(folder).filter((name) => existsSync(join(folder, name, 'run.ts')))
    : []
  return ['Suites, each as npm run bench -- SUITE [--json]:', ...suites.map((suite) => `  ${suite}`)].join(
    '\n',
  )
}
