import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
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
export async function claimFolder(
  folder: string,
  { command }: { readonly command: string },
): Promise<FolderRecord> {
  const owner = await clearLeftBehind(folder)
  if (owner !== undefined && owner !== process.pid) {
    throw new PlainFailure(
      `\`${command}\` is already running from this folder (process ${owner}). Stop it first: kill ${owner}`,
    )
  }
  mkdirSync(folder, { recursive: true })
  return openRecord(recordIn(folder))
}

/** Makes the folder with our record already in it, so that nobody ever sees it unclaimed; false when it exists. */
export function claimNewFolder(folder: string): boolean {
  const draft = mkdtempSync(join(dirname(folder), '.new-'))
  openRecord(recordIn(draft))
  try {
    renameSync(draft, folder)
    return true
  } catch {
    rmSync(draft, { recursive: true })
    return false
  }
}

/** The process that works in the folder; when it is gone, undefined, after what it left running has been stopped. */
export async function clearLeftBehind(folder: string): Promise<number | undefined> {
  const previous = readRecord(recordIn(folder))
  if (!previous) return undefined
  if (isSameProcess(previous.owner)) return previous.owner.pid
  await Promise.all(previous.processes.filter(isSameProcess).map(({ pid }) => stopProcessGroup(pid)))
  return undefined
}

const recordIn = (folder: string): string => join(folder, 'running.json')

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
