import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** Runs `work` while no other process does so under the same folder; a lock whose process died is taken over. */
export async function withFolderLock(folder, work) {
  await acquire(folder)
  const release = () => rmSync(folder, { recursive: true, force: true })
  const interrupted = (signal) => {
    release()
    process.exit(signal === 'SIGINT' ? 130 : 143)
  }
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted)
  try {
    return await work()
  } finally {
    process.off('SIGINT', interrupted).off('SIGTERM', interrupted)
    release()
  }
}

async function acquire(folder) {
  let announced = false
  while (!take(folder)) {
    const owner = ownerOf(folder)
    if (owner !== undefined && !isAlive(owner)) discard(folder)
    else if (!announced && owner !== undefined) {
      announced = true
      console.log(`Waiting: process ${owner} is installing the dependencies of this folder.`)
    }
    await pause(300)
  }
}

/** The folder appears with its owner already inside, so nobody ever sees a lock without one. */
function take(folder) {
  mkdirSync(dirname(folder), { recursive: true })
  const draft = mkdtempSync(`${folder}-`)
  writeFileSync(join(draft, 'pid'), String(process.pid))
  try {
    renameSync(draft, folder)
    return true
  } catch {
    rmSync(draft, { recursive: true, force: true })
    return false
  }
}

function ownerOf(folder) {
  try {
    return Number(readFileSync(join(folder, 'pid'), 'utf8'))
  } catch {
    return undefined
  }
}

/** Renamed before it is removed: of two processes that find the same dead lock, one wins. */
function discard(folder) {
  const grave = `${folder}-dead-${process.pid}`
  try {
    renameSync(folder, grave)
    rmSync(grave, { recursive: true, force: true })
  } catch {
    // the other one won
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}
