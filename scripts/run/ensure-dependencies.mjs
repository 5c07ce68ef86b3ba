import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { installDependencies } from './install-dependencies.mjs'
import { lockHash, satisfiesLock } from './lock-file.mjs'
import { withFolderLock } from './with-folder-lock.mjs'

const NODE_DOES_NOT_RUN =
  'The Node 24 that npm installed (node_modules/.bin/node) does not run here. It needs Linux with glibc or macOS, on x64 or arm64.'

/** `{ ok, node, seconds }` when node_modules fits package-lock.json, else `{ ok: false, sentence }`. */
export async function ensureDependencies({ projectRoot, mayInstall }) {
  const place = placeOf(projectRoot)
  const done = (seconds) => ({ ok: true, node: place.node, seconds })

  if (!mayInstall)
    return runs(place.node) ? done(0) : refused('Run `npm ci` first: node_modules is missing or incomplete.')
  if (isFresh(place)) return runs(place.node) ? done(0) : refused(NODE_DOES_NOT_RUN)

  return withFolderLock(join(projectRoot, '.data', 'install.lock'), async () => {
    if (isFresh(place)) return done(0) // another command installed while this one waited
    const started = Date.now()
    rmSync(place.stamp, { force: true })
    const installed = await installDependencies(projectRoot)
    if (!installed.ok) return installed
    if (!runs(place.node)) return refused(NODE_DOES_NOT_RUN)
    writeFileSync(place.stamp, `${lockHash(readFileSync(place.lock))}\n`)
    return done(Math.round((Date.now() - started) / 1000))
  })
}

function placeOf(projectRoot) {
  const modules = join(projectRoot, 'node_modules')
  return {
    lock: join(projectRoot, 'package-lock.json'),
    node: join(modules, '.bin', 'node'),
    stamp: join(modules, '.alumninet-installed'),
    installedLock: join(modules, '.package-lock.json'),
  }
}

function isFresh(place) {
  const lock = readFileSync(place.lock)
  const hash = lockHash(lock)
  if (read(place.stamp)?.trim() === hash && read(place.installedLock)) return true

  // Somebody ran `npm ci` or `npm install` by hand: npm's own record says whether the result fits.
  const installedLock = read(place.installedLock)
  if (!installedLock || !satisfiesLock(JSON.parse(installedLock), JSON.parse(lock.toString()))) return false
  writeFileSync(place.stamp, `${hash}\n`)
  return true
}

function read(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

const runs = (node) => spawnSync(node, ['--version'], { stdio: 'ignore' }).status === 0

const refused = (sentence) => ({ ok: false, sentence })
