import { spawn } from 'node:child_process'
import { createWriteStream, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { createInterface } from 'node:readline'
import { withEndOfLog } from './last-lines'
import { PlainFailure } from './plain-failure'
import type { ProcessDescription } from './start-process'
import { stopProcessGroup } from './stop-process'

export type Watcher = {
  readonly onLine?: (line: string) => void
  readonly signal?: AbortSignal | undefined
}

/** Runs a command to its end, in a group of its own; output goes to the log and, line by line, to the watcher. */
export async function runToEnd(task: Omit<ProcessDescription, 'user'>, watcher: Watcher = {}): Promise<void> {
  const exit = await exitOf(task, watcher)
  if (exit === 'exit code 0') return
  throw new PlainFailure(withEndOfLog(`The ${task.name} failed (${exit}).`, task.logFile))
}

function exitOf(task: Omit<ProcessDescription, 'user'>, { onLine, signal }: Watcher): Promise<string> {
  const { name, logFile, command, args, cwd, env } = task
  mkdirSync(dirname(logFile), { recursive: true })
  const log = createWriteStream(logFile)
  const child = spawn(command, args, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  for (const output of [child.stdout, child.stderr]) {
    output.pipe(log, { end: false })
    createInterface({ input: output }).on('line', (line) => onLine?.(line))
  }
  const abort = () => {
    if (child.pid !== undefined) void stopProcessGroup(child.pid)
  }
  signal?.addEventListener('abort', abort, { once: true })
  if (signal?.aborted) abort()

  return new Promise((resolve, reject) => {
    child.once('error', (error) => reject(new PlainFailure(`The ${name} could not be started: ${error.message}`)))
    child.once('close', (code, ending) => {
      signal?.removeEventListener('abort', abort)
      log.end(() => resolve(ending ? `signal ${ending}` : `exit code ${code}`))
    })
  })
}
