import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../../scripts/run/project-root.mjs'

export type CommandRun = {
  readonly seconds: number
  /** The most memory that the process ever held. */
  readonly megabytes: number
}

const LOOK_EVERY_MS = 100

/** Runs `register:import` on a file, in a process of its own; its memory is what the system says (Linux alone). */
export async function importByCommand(
  file: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<CommandRun> {
  const begun = performance.now()
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', join(projectRoot, 'scripts/register-import.ts'), file, '--json'],
    { cwd: projectRoot, env: { ...env } as NodeJS.ProcessEnv, stdio: ['ignore', 'ignore', 'inherit'] },
  )
  let megabytes = 0
  const look = setInterval(() => {
    megabytes = Math.max(megabytes, peakMemory(child.pid ?? 0))
  }, LOOK_EVERY_MS)
  const [code] = (await once(child, 'exit')) as [number | null]
  clearInterval(look)
  if (code !== 0) throw new Error(`register:import ended with ${code}.`)
  return { seconds: (performance.now() - begun) / 1000, megabytes }
}

function peakMemory(pid: number): number {
  try {
    const kilobytes = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return Number(kilobytes ?? 0) / 1000
  } catch {
    return 0
  }
}
