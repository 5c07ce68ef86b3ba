import { execFileSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { PlainFailure } from '../processes/plain-failure'

export type ServerAccount = { readonly uid: number; readonly gid: number }

/**
 * Who PostgreSQL runs as: undefined for an ordinary user (as oneself). For root, whom PostgreSQL refuses, the owner of
 * an existing cluster, else the system's `postgres` account, else `nobody`, who is on every machine.
 */
export function accountForPostgres(dataDir: string): ServerAccount | undefined {
  const owner = existsSync(dataDir) ? statSync(dataDir) : undefined
  const self = process.getuid?.()
  if (self !== 0) {
    if (owner && owner.uid !== self) {
      throw new PlainFailure(
        `${dataDir} belongs to another user, who started this before. Remove it as that user.`,
      )
    }
    return undefined
  }
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  const account = findAccount('postgres') ?? findAccount('nobody')
  if (account) return account
  throw new PlainFailure(
    'PostgreSQL does not run as root and this machine has no account "postgres" or "nobody".',
  )
}

function findAccount(name: string): ServerAccount | undefined {
  const id = (flag: string) =>
    Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }))
  try {
    return { uid: id('-u'), gid: id('-g') }
  } catch {
    return undefined
  }
}
