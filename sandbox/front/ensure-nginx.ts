import { spawnSync } from 'node:child_process'
import { PlainFailure } from '../processes/plain-failure'

/** Debian keeps it out of an ordinary user's PATH. */
const NAMES = ['nginx', '/usr/sbin/nginx', '/opt/homebrew/bin/nginx', '/usr/local/bin/nginx'] as const

/** The path of nginx: an installed one, else the platform's package where we may install it; refuses otherwise. */
export function ensureNginx(): string {
  const found = installedNginx() ?? fromThePlatform()
  if (found) return found
  throw new PlainFailure(
    'nginx is needed here and is not installed. On Debian or Ubuntu: apt-get install nginx-light',
  )
}

function installedNginx(): string | undefined {
  return NAMES.find((name) => spawnSync(name, ['-v'], { stdio: 'ignore' }).status === 0)
}

function fromThePlatform(): string | undefined {
  if (process.getuid?.() !== 0) return undefined
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apt = (...words: readonly string[]) =>
    spawnSync('apt-get', words, { stdio: 'ignore', env }).status === 0
  const isThere = apt('update') && apt('install', '-y', '--no-install-recommends', 'nginx-light')
  return isThere ? installedNginx() : undefined
}
