import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { isRunning } from '../processes/process-identity'
import { stopProcessGroup } from '../processes/stop-process'

export type Survivor = { readonly pid: number; readonly port: number }

/** PostgreSQL outlives a starter that was killed outright; its own postmaster.pid tells where it is. */
export function findSurvivor(dataDir: string): Survivor | undefined {
  const file = join(dataDir, 'postmaster.pid')
  const [pid = 0, port = 0] = readLines(file, [0, 3]).map(Number)
  if (pid === 0 || !isRunning(pid)) return undefined
  if (isPostmaster(pid)) return { pid, port }
  rmSync(file) // the number belongs to another program by now, and PostgreSQL would take that for itself
  return undefined
}

export async function stopSurvivor(dataDir: string): Promise<void> {
  const survivor = findSurvivor(dataDir)
  if (survivor) await stopServer(survivor.pid)
}

/** SIGINT is PostgreSQL's "fast" shutdown: open transactions are rolled back, nothing needs recovery. */
export const stopServer = (pid: number): Promise<void> => stopProcessGroup(pid, { signal: 'SIGINT' })

function readLines(file: string, wanted: readonly number[]): readonly string[] {
  try {
    const lines = readFileSync(file, 'utf8').split('\n')
    return wanted.map((index) => lines[index] ?? '')
  } catch {
    return []
  }
}

function isPostmaster(pid: number): boolean {
  try {
    return execFileSync('ps', ['-o', 'comm=', '-p', String(pid)], { encoding: 'utf8' }).includes('postgres')
  } catch {
    return readLines(`/proc/${pid}/comm`, [0])[0] === 'postgres' // a small container may have no ps
  }
}
