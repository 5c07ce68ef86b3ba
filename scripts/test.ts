import { supervised } from '../sandbox/processes/supervise'
import { runScript } from './console/run-script'
import { describeCount, describeFailures, sum } from './test/count'
import { runStages } from './test/run-stages'
import { stageRuns } from './test/stage-runs'
import { presentStages } from './test/present-stages'
import { chooseStages } from './test/stages'
import { newTestPlace } from './test/test-folder'

await runScript(async () => {
  const { stages, filters } = chooseStages(process.argv.slice(2), { all: presentStages() })
  const place = await newTestPlace()
  const counts = await supervised({ folder: place.folder, command: 'npm test' }, (supervisor) =>
    runStages(stages, {
      runs: stageRuns(supervisor, { ...place, filters }),
      signal: supervisor.lifeline.signal,
    }),
  )
  const total = sum(counts)
  if (total.failed > 0) process.exitCode = 1
  console.log(`\n${describeFailures(total)}${describeCount(total)}`)
})
