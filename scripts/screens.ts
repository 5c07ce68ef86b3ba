import { join } from 'node:path'
import { supervised } from '../sandbox/processes/supervise'
import { runScript } from './console/run-script'
import { projectRoot } from './run/project-root.mjs'
import { startDatabase } from './stack/start-portal'
import { describeCount } from './test/count'
import { runBrowser } from './test/run-browser'
import { newTestPlace } from './test/test-folder'

await runScript(async () => {
  const place = await newTestPlace()
  const screens = join(projectRoot, '.data', 'screens')
  process.env['SCREENS_DIR'] = screens
  const count = await supervised({ folder: place.folder, command: 'npm run screens' }, (supervisor) =>
    runBrowser(supervisor, {
      ...place,
      projects: ['screens'],
      filters: process.argv.slice(2),
      database: () => startDatabase(supervisor, { ...place, keeping: 'throwaway' }),
    }),
  )
  if (count.failed > 0) process.exitCode = 1
  console.log(`\n${describeCount(count)}\nThe photographs are in ${screens}`)
})
