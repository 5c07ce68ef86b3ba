import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Supervisor } from '../../sandbox/processes/supervise'
import type { Say } from '../console/progress'
import { projectRoot } from '../run/project-root.mjs'
import { cleanEnvironment } from '../stack/clean-environment'
import { buildFolder } from './build-folder'
import { bundlePortalScript } from './bundle-portal-script'
import { bundleWorker } from './bundle-worker'
import { sourceHash } from './source-hash'

/** Builds web server and worker into `.build/NAME`, unless what lies there was built from the same sources. */
export async function buildPortal(
  supervisor: Pick<Supervisor, 'run'>,
  { name, logFolder, say }: { readonly name: string; readonly logFolder: string; readonly say: Say },
): Promise<void> {
  const folder = buildFolder(name)
  const hashFile = join(folder, 'source-hash')
  const hash = await sourceHash(projectRoot)
  if (existsSync(hashFile) && readFileSync(hashFile, 'utf8') === hash) return say('nothing changed')

  await supervisor.run(
    {
      name: 'build',
      command: process.execPath,
      args: [join(projectRoot, 'node_modules/next/dist/bin/next'), 'build'],
      cwd: projectRoot,
      env: {
        ...cleanEnvironment(),
        NODE_ENV: 'production',
        ALUMNINET_BUILD: name,
        NEXT_TELEMETRY_DISABLED: '1',
      },
      logFile: join(logFolder, 'build.log'),
    },
    say,
  )
  await Promise.all([bundleWorker(folder), bundlePortalScript(folder)])
  writeFileSync(hashFile, hash) // last: what an interrupted build left is not taken for a build
  say('built')
}
