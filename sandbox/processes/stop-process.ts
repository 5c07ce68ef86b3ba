import { setTimeout as pause } from 'node:timers/promises'
import { isRunning } from './process-identity'

export type Patience = { readonly signal?: NodeJS.Signals; readonly graceMs?: number }

/** Asks a process and its whole group to stop, and after the grace period makes them. Resolves when they are gone. */
export async function stopProcessGroup(
  leader: number,
  { signal = 'SIGTERM', graceMs = 8000 }: Patience = {},
): Promise<void> {
  signalGroup(leader, signal)
  if (!(await isGoneWithin(leader, graceMs))) signalGroup(leader, 'SIGKILL')
  await isGoneWithin(leader, 2000)
  signalGroup(leader, 'SIGKILL') // what the leader left behind in its group
  await isSoWithin(1000, () => !hasMembers(leader))
}

export const isGoneWithin = (pid: number, milliseconds: number): Promise<boolean> =>
  isSoWithin(milliseconds, () => !isRunning(pid))

async function isSoWithin(milliseconds: number, isSo: () => boolean): Promise<boolean> {
  const end = Date.now() + milliseconds
  while (!isSo()) {
    if (Date.now() > end) return false
    await pause(50)
  }
  return true
}

/** Remains that nobody has reaped yet count too, which is why nobody waits for long. */
function hasMembers(leader: number): boolean {
  try {
    return process.kill(-leader, 0)
  } catch {
    return false
  }
}

function signalGroup(leader: number, signal: NodeJS.Signals): void {
  for (const target of [-leader, leader]) {
    try {
      process.kill(target, signal)
      return
    } catch {
      // no such group: it may be a process that leads none
    }
  }
}
