import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { syntheticExport } from '../sandbox/demo/register/synthetic-export'
import { PlainFailure } from '../sandbox/processes/plain-failure'
import { runScript } from './console/run-script'

/** There are no more numbers of seven digits than that, from the first that it gives. */
const MOST = 8_000_000

await runScript(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { people: { type: 'string', default: '1000' }, seed: { type: 'string', default: '1' } },
  })
  const people = Number(values.people)
  const [file] = positionals
  if (!Number.isInteger(people) || people < 1 || people > MOST)
    throw new PlainFailure(
      `Say how many: npm run register:generate -- --people 1000 --seed 1 FILE (at most ${MOST})`,
    )
  const out = file ? createWriteStream(file) : process.stdout
  await pipeline(Readable.from(syntheticExport({ people, seed: values.seed })), out, {
    end: file !== undefined,
  })
})
