import { join } from 'node:path'
import { findSurvivor } from '../sandbox/postgres/survivor'
import { portBlockFrom, refuseTakenPorts } from '../sandbox/processes/port-block'
import { type Supervisor, supervised } from '../sandbox/processes/supervise'
import { createProgress } from './console/progress'
import { runScript } from './console/run-script'
import { describeDemo } from './demo/describe-demo'
import { refuseRealThings } from './demo/refuse-real-things'
import { projectRoot } from './run/project-root.mjs'
import { emptyFolder } from './stack/empty-folder'
import { startDatabase, startPortal } from './stack/start-portal'

const COMMAND = 'npm run demo'
const folder = join(projectRoot, '.data', 'demo')

await runScript(
  async () => {
    const ports = portBlockFrom(process.env)
    refuseRealThings({ ownPort: ports.postgres })
    await supervised({ folder, command: COMMAND }, async (supervisor) => {
      if (process.argv.includes('--fresh')) await emptyFolder(folder)
      const survivor = findSurvivor(join(folder, 'postgres'))
      await refuseTakenPorts(ports, { command: COMMAND, ours: survivor ? [survivor.port] : [] })
      await startEverything(supervisor, ports)
      console.log(describeDemo({ ports, folder, command: COMMAND }))
      await supervisor.untilStopped()
    })
  },
  { interrupted: 0 },
)

async function startEverything(
  supervisor: Supervisor,
  ports: ReturnType<typeof portBlockFrom>,
): Promise<void> {
  const { step } = createProgress({ steps: 5 })
  await step('Dependencies', async (say) => {
    const seconds = Number(process.env['ALUMNINET_INSTALL_SECONDS'] ?? 0)
    say(seconds > 0 ? `installed in ${seconds} s` : 'already there')
  })
  const postgres = await step('PostgreSQL', (say) =>
    startDatabase(supervisor, { folder, ports, keeping: 'durable' }, say),
  )
  await startPortal(supervisor, { folder, ports, build: 'demo', step, postgres })
}
