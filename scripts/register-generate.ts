import { once } from 'node:events'
import { parseArgs } from 'node:util'
import { syntheticExport } from '../sandbox/demo/register/synthetic-export'
import { PlainFailure } from '../sandbox/processes/plain-failure'
import { runScript } from './console/run-script'

await runScript(async () => {
  const { values } = parseArgs({
    options: { people: { type: 'string', default: '1000' }, seed: { type: 'string', default: '1' } },
  })
  const people = Number(values.people)
  if (!Number.isInteger(people) || people < 1 || people > 8_000_000)
    throw new PlainFailure('Say how many: npm run register:generate -- --people 1000 --seed 1 > export.csv')
  for (const text of syntheticExport({ people, seed: values.seed })) {
    if (!process.stdout.write(text)) await once(process.stdout, 'drain')
  }
})
