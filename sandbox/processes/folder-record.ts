import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PlainFailure } from './plain-failure'
import { identityOf, isSameProcess, type ProcessIdentity } from './process-identity'
import { stopProcessGroup } from './stop-process'

type Record = { readonly owner: ProcessIdentity; readonly processes: readonly ProcessIdentity[] }

/** Who works in a state folder and what they started there, on disk: what a killed command left can be found again. */
export type FolderRecord = {
  readonly add: (pid: number) => void
  readonly release: () => void
}

/** Takes the folder for this process: refuses while another one has it, and stops what a dead one left running. */
export async function claimFolder(folder: string, { command }: { readonly command: string }): Promise<FolderRecord> {
  const file = join(folder, 'running.json')
  const previous = readRecord(file)
  if (previous && previous.owner.pid !== process.pid && isSameProcess(previous.owner)) {
    throw new PlainFailure(
      `\`${command}\` is already running from this folder (process ${previous.owner.pid}). Stop it first: kill ${previous.owner.pid}`,
    )
  }
  await Promise.all((previous?.processes ?? []).filter(isSameProcess).map(({ pid }) => stopProcessGroup(pid)))
  mkdirSync(folder, { recursive: true })
  return openRecord(file)
}

function openRecord(file: string): FolderRecord {
  const owner = identityOf(process.pid)
  if (!owner) throw new Error('this process cannot see itself')
  let processes: readonly ProcessIdentity[] = []
  const write = () => {
    writeFileSync(`${file}.new`, JSON.stringify({ owner, processes } satisfies Record))
    renameSync(`${file}.new`, file)
  }
  write()
  return {
    add: (pid) => {
      const identity = identityOf(pid)
      if (!identity) return
      processes = [...processes, identity]
      write()
    },
    release: () => rmSync(file, { force: true }),
  }
}

function readRecord(file: string): Record | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record // written by openRecord
  } catch {
    return undefined
  }
}
