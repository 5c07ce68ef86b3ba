import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import type { Environment } from '../../sandbox/processes/environment'
import { projectRoot } from '../run/project-root.mjs'

/** Runs a server in the foreground until it ends, passes signals on to it, and ends with its exit code. */
export async function runForeground(
  args: readonly string[],
  { env }: { readonly env: Environment },
): Promise<void> {
  const child = spawn(process.execPath, args, {
    cwd: projectRoot,
    env: { ...env } as NodeJS.ProcessEnv, // see Environment
    stdio: 'inherit',
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal))
  process.on('disconnect', () => child.kill('SIGTERM'))
  process.exitCode = await new Promise<number>((resolve) => {
    child.once('exit', (code, signal) => resolve(code ?? 128 + (signal ? constants.signals[signal] : 1)))
  })
}
