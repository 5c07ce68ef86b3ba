import { join } from 'node:path'
import { type PortBlock, portBlockFrom, refuseTakenPorts } from '../sandbox/processes/port-block'
import { type Supervisor, supervised } from '../sandbox/processes/supervise'
import { findSurvivor } from '../sandbox/postgres/survivor'
import { runScript } from './console/run-script'
import { describeDemo } from './demo/describe-demo'
import { followLog } from './dev/follow-log'
import { startFromSource } from './dev/start-from-source'
import { projectRoot } from './run/project-root.mjs'
import { emptyFolder } from './stack/empty-folder'

const COMMAND = 'npm run dev'
const folder = join(projectRoot, '.data', 'dev')

await runScript(
  async () => {
    const ports = portBlockFrom(process.env)
    await supervised({ folder, command: COMMAND }, async (supervisor) => {
      if (process.argv.includes('--fresh')) await emptyFolder(folder)
      await start(supervisor, ports)
      await supervisor.untilStopped()
    })
  },
  { interrupted: 0 },
)

async function start(supervisor: Supervisor, ports: PortBlock): Promise<void> {
  const survivor = findSurvivor(join(folder, 'postgres'))
  await refuseTakenPorts(ports, { command: COMMAND, ours: survivor ? [survivor.port] : [] })
  const { web, worker } = await startFromSource(supervisor, { folder, ports })
  console.log(describeDemo({ ports, folder, command: COMMAND }))
  followLog(web.logFile, { name: 'web', signal: supervisor.lifeline.signal })
  followLog(worker.logFile, { name: 'worker', signal: supervisor.lifeline.signal })
}
