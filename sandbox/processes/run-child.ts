import { spawn } from 'node:child_process'
import type { Environment } from './environment'
import { PlainFailure } from './plain-failure'
import { stopProcessGroup } from './stop-process'

export type ChildTask = {
  readonly name: string
  readonly command: string
  readonly args: readonly string[]
  readonly env: Environment
  readonly cwd: string
}

/** What ties a child to its supervisor: it stops with it, and is known should that be killed. */
export type Lifeline = {
  readonly signal?: AbortSignal | undefined
  readonly onStart?: ((pid: number) => void) | undefined
}

export type ChildWatch = Lifeline & {
  /** Shown to the reader as it comes, or handed over piece by piece. */
  readonly output: 'inherit' | ((text: string) => void)
}

/** Runs a command to its end in a group of its own, so that an abort takes its children along; returns its exit code. */
export async function runChild(task: ChildTask, { output, signal, onStart }: ChildWatch): Promise<number> {
  const { name, command, args, cwd, env } = task
  const stdio = output === 'inherit' ? 'inherit' : 'pipe'
  const child = spawn(command, args, {
    cwd,
    env: { ...env } as NodeJS.ProcessEnv, // see Environment
    detached: true,
    stdio: ['ignore', stdio, stdio],
  })
  if (child.pid !== undefined) onStart?.(child.pid)
  if (output !== 'inherit') {
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', output)
  }
  const abort = () => {
    if (child.pid !== undefined) void stopProcessGroup(child.pid)
  }
  signal?.addEventListener('abort', abort, { once: true })
  if (signal?.aborted) abort()
  try {
    return await new Promise<number>((resolve, reject) => {
      child.once('error', (error) =>
        reject(new PlainFailure(`The ${name} could not be started: ${error.message}`)),
      )
      child.once('close', (code) => resolve(code ?? 1))
    })
  } finally {
    signal?.removeEventListener('abort', abort)
  }
}
