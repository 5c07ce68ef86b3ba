import { PlainFailure } from '../sandbox/processes/plain-failure'
import { supervised } from '../sandbox/processes/supervise'
import { runScript } from './console/run-script'
import { describeCount } from './test/count'
import { presentStages } from './test/present-stages'
import { runStages } from './test/run-stages'
import { stageRuns } from './test/stage-runs'
import { newTestPlace } from './test/test-folder'

await runScript(async () => {
  if (!presentStages().includes('prove')) throw new PlainFailure('There are no suites in tests/prove.')
  process.env['PROVE'] = '1'
  const place = await newTestPlace()
  const filters = process.argv.slice(2)
  const [count] = await supervised({ folder: place.folder, command: 'npm run prove' }, (supervisor) =>
    runStages(['prove'], {
      runs: stageRuns(supervisor, { ...place, filters }),
      signal: supervisor.lifeline.signal,
    }),
  )
  if (!count || count.failed > 0) process.exitCode = 1
  if (count) console.log(`\n${describeCount(count)}`)
})
