import { PlainFailure } from '../sandbox/processes/plain-failure'
import { runScript } from './console/run-script'
import { migrationFiles } from './stack/migration-names'
import { runPayload } from './stack/run-payload'

const NOTHING_WRITTEN = [
  'No migration was written. Either no collection changed (add --blank for one with SQL of your own), or a field',
  'was renamed and Payload wanted to ask about it: add the new field, copy in SQL, then drop the old one.',
].join('\n')

await runScript(async () => {
  const [name, ...flags] = process.argv.slice(2)
  if (!name || !/^[a-z][a-z0-9-]*$/.test(name)) {
    throw new PlainFailure(
      'Name the migration in lower case: npm run migrate:create -- add-ticket-types [--blank]',
    )
  }
  const before = migrationFiles()
  await runPayload(['migrate:create', name, ...(flags.includes('--blank') ? ['--force-accept-warning'] : [])])
  const written = migrationFiles().filter((file) => !before.includes(file))
  if (written.length === 0) throw new PlainFailure(NOTHING_WRITTEN)
  console.log(`\nWritten: src/migrations/${written.join(', ')}.ts. Read it before it is committed.`)
})
