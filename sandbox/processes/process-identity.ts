import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** A process id alone is reused by the system; together with its start time it names one process for ever. */
export type ProcessIdentity = { readonly pid: number; readonly startedAt: string }

/** The identity of a running process; undefined when there is none, or only its unreaped remains. */
export function identityOf(pid: number): ProcessIdentity | undefined {
  if (!canBeSignalled(pid)) return undefined
  const startedAt = process.platform === 'linux' ? linuxStartTime(pid) : portableStartTime(pid)
  return startedAt === undefined ? undefined : { pid, startedAt }
}

export function isRunning(pid: number): boolean {
  return identityOf(pid) !== undefined
}

export function isSameProcess(known: ProcessIdentity): boolean {
  return identityOf(known.pid)?.startedAt === known.startedAt
}

function canBeSignalled(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Fields 3 (state) and 22 (start, in clock ticks since boot) of proc(5), counted after the parenthesised name. */
function linuxStartTime(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return fields[0] === 'Z' ? undefined : fields[19]
  } catch {
    return undefined
  }
}

function portableStartTime(pid: number): string | undefined {
  try {
    const [state = '', ...started] = execFileSync('ps', ['-o', 'state=,lstart=', '-p', String(pid)], {
      encoding: 'utf8',
    })
      .trim()
      .split(/\s+/)
    return state.startsWith('Z') ? undefined : started.join(' ')
  } catch {
    return undefined
  }
}
