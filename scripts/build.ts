import { join } from 'node:path'
import { supervised } from '../sandbox/processes/supervise'
import { buildPortal } from './build/build-portal'
import { runScript } from './console/run-script'
import { projectRoot } from './run/project-root.mjs'

await runScript(async () => {
  const name = process.env['ALUMNINET_BUILD'] ?? 'dist'
  const folder = join(projectRoot, '.data', `build-${name}`)
  await supervised({ folder, command: 'npm run build' }, (supervisor) =>
    buildPortal(supervisor, { name, logFolder: join(folder, 'logs'), say: console.log }),
  )
})
