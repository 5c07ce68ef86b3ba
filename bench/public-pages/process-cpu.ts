import { readdirSync, readFileSync } from 'node:fs'
import { PlainFailure } from '../../sandbox/processes/plain-failure'

/** What the kernel counts processor time in, on every Linux: 1/100 s. */
const MS_PER_TICK = 10

/** User and system time in milliseconds that these processes and their descendants have used so far. */
export function cpuMsOf(pids: readonly number[]): number {
  const processes = runningProcesses()
  const family = new Set(pids)
  // Parents mostly stand before their children; where numbers have wrapped around one more turn finds the rest.
  for (let size = 0; size !== family.size; ) {
    size = family.size
    for (const { pid, parent } of processes) if (family.has(parent)) family.add(pid)
  }
  return processes
    .filter(({ pid }) => family.has(pid))
    .reduce((sum, { ticks }) => sum + ticks * MS_PER_TICK, 0)
}

function runningProcesses() {
  if (process.platform !== 'linux') {
    throw new PlainFailure('This suite reads processor time from /proc, which only Linux has.')
  }
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      const stat = readStat(name)
      if (!stat) return []
      // proc(5): the name, in brackets, may hold anything; parent is field 4, user and system time are 14 and 15.
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
      return [
        { pid: Number(name), parent: Number(fields[1]), ticks: Number(fields[11]) + Number(fields[12]) },
      ]
    })
}

function readStat(pid: string): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8')
  } catch {
    return undefined // it ended since its name was read
  }
}
