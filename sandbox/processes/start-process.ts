import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, mkdirSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Environment } from './environment'
import { withEndOfLog } from './last-lines'
import { PlainFailure } from './plain-failure'
import { type Patience, stopProcessGroup } from './stop-process'

export type ProcessDescription = {
  /** What people call it: "web server". */
  readonly name: string
  readonly command: string
  readonly args: readonly string[]
  readonly env: Environment
  readonly cwd: string
  readonly logFile: string
  readonly user?: { readonly uid: number; readonly gid: number } | undefined
}

export type RunningProcess = {
  readonly name: string
  readonly pid: number
  readonly logFile: string
  /** Resolves with how it ended ("exit code 1"), once it has. */
  readonly ended: Promise<string>
  readonly stop: (patience?: Patience) => Promise<void>
}

/**
 * Starts a process in a group of its own, so that a Ctrl-C in the terminal reaches only its supervisor and stopping it
 * takes its children along. Its output goes straight into the log file and so survives the supervisor.
 */
export async function startProcess(description: ProcessDescription): Promise<RunningProcess> {
  const { name, logFile, command, args, cwd, env, user } = description
  mkdirSync(dirname(logFile), { recursive: true })
  const log = openSync(logFile, 'w')
  const child = spawn(command, args, {
    cwd,
    env: { ...env } as NodeJS.ProcessEnv, // see Environment
    ...user,
    detached: true,
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  const pid = await pidOf(child, name)
  const ended = new Promise<string>((resolve) => {
    child.once('exit', (code, signal) => resolve(signal ? `signal ${signal}` : `exit code ${code}`))
  })
  return { name, pid, logFile, ended, stop: (patience) => stopProcessGroup(pid, patience) }
}

/** The sentence for a process that ended on its own, with the end of its log. */
export function unexpectedEnd({ name, logFile }: RunningProcess, how: string): PlainFailure {
  return new PlainFailure(withEndOfLog(`The ${name} stopped (${how}).`, logFile))
}

function pidOf(child: ChildProcess, name: string): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', (error) =>
      reject(new PlainFailure(`The ${name} could not be started: ${error.message}`)),
    )
    child.once('spawn', () => {
      if (child.pid !== undefined) resolve(child.pid)
    })
  })
}
