import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { projectRoot } from '../run/project-root.mjs'

/**
 * Runs Payload's own command line on our configuration, without a database and without a terminal to ask questions in.
 * Its exit code says little: who calls this looks at the files.
 */
export function runPayload(args: readonly string[]): Promise<number> {
  const payload = join(projectRoot, 'node_modules/payload/bin.js')
  const outsideNext = join(projectRoot, 'scripts/outside-next/register.mjs')
  const child = spawn(process.execPath, ['--import', outsideNext, payload, ...args], {
    cwd: projectRoot,
    env: { ...process.env, ALUMNINET_GENERATING: '1' },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })
}
