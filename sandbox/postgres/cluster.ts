import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import type { Environment } from '../processes/environment'
import { PlainFailure } from '../processes/plain-failure'
import { findNativeFolder, nativeFolderForOthers } from './native-folder'
import { isReachableByOthers } from './reachable'
import { accountForPostgres, type ServerAccount } from './server-account'

export const SUPERUSER = 'alumninet'

/** A data directory and what is needed to run PostgreSQL on it. */
export type Cluster = {
  readonly dataDir: string
  readonly bin: string
  readonly account: ServerAccount | undefined
  readonly password: string
}

/** Opens the cluster in a directory, making it when there is none; says whether it did. */
export async function openCluster(dataDir: string): Promise<Cluster & { readonly isNew: boolean }> {
  const account = accountForPostgres(dataDir)
  mkdirSync(dirname(dataDir), { recursive: true })
  const native = account ? nativeFolderForOthers(findNativeFolder()) : findNativeFolder()
  const isNew = !existsSync(join(dataDir, 'PG_VERSION'))
  const cluster = {
    dataDir,
    account,
    bin: join(native, 'bin'),
    password: passwordOf(dataDir, { renew: isNew }),
  }
  if (isNew) await initialise(cluster)
  return { ...cluster, isNew }
}

/**
 * How the server is told where its data is. Root may enter a directory that the server's account cannot reach by its
 * path (a clone under /root): the working directory is then set by root, and Linux offers it under a name of its own.
 */
export function directoryArgument({ dataDir, account }: Pick<Cluster, 'dataDir' | 'account'>): string {
  if (!account || isReachableByOthers(dirname(dataDir))) return dataDir
  if (process.platform === 'linux') return '/proc/self/cwd'
  throw new PlainFailure(
    `PostgreSQL does not run as root and its account cannot enter ${dirname(dataDir)}. Work as an ordinary user.`,
  )
}

/** What PostgreSQL sees of our environment: nothing that could change its locale, time zone or defaults. */
export const serverEnvironment = (): Environment => ({
  PATH: process.env['PATH'] ?? '',
  LC_ALL: 'C',
  TZ: 'UTC',
})

/** Made beside its place and moved there when complete, so that an interrupted initdb leaves nothing half-made. */
async function initialise({ dataDir, bin, account, password }: Cluster): Promise<void> {
  const draft = `${dataDir}.new`
  for (const path of [dataDir, draft]) rmSync(path, { recursive: true, force: true })
  mkdirSync(draft, { mode: 0o700 })
  const passwordFile = join(tmpdir(), `alumninet-initdb-${process.pid}`)
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 })
  if (account) for (const path of [draft, passwordFile]) chownSync(path, account.uid, account.gid)
  try {
    await promisify(execFile)(
      join(bin, 'initdb'),
      [
        `--pgdata=${directoryArgument({ dataDir: draft, account })}`,
        `--pwfile=${passwordFile}`,
        ...INITDB_FLAGS,
      ],
      { cwd: draft, env: { ...serverEnvironment() } as NodeJS.ProcessEnv, ...account },
    )
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : String(error)
    throw new PlainFailure(`PostgreSQL could not be set up in ${dataDir}: ${said}`)
  } finally {
    rmSync(passwordFile, { force: true })
  }
  renameSync(draft, dataDir)
}

/** The built-in C.UTF-8 sorts and folds case alike on every system; a system's own locales do not. */
const INITDB_FLAGS = [
  `--username=${SUPERUSER}`,
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  `--locale=${process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8'}`,
  '--lc-messages=C',
  '--no-instructions',
  '--no-sync',
] as const

function passwordOf(dataDir: string, { renew }: { readonly renew: boolean }): string {
  const file = `${dataDir}.password`
  if (!renew && existsSync(file)) return readFileSync(file, 'utf8')
  const password = randomBytes(18).toString('base64url')
  writeFileSync(file, password, { mode: 0o600 })
  return password
}
