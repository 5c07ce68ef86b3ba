import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../../tests/temporary-folder'
import { claimFolder, claimNewFolder } from './folder-record'
import { identityOf, isRunning, type ProcessIdentity } from './process-identity'

const aSleeper = (): ProcessIdentity => {
  const { pid } = spawn('sleep', ['600'], { detached: true, stdio: 'ignore' })
  const identity = pid === undefined ? undefined : identityOf(pid)
  if (!identity) throw new Error('no sleeper')
  return identity
}

const leave = (folder: string, record: { owner: ProcessIdentity; processes: ProcessIdentity[] }) =>
  writeFileSync(join(folder, 'running.json'), JSON.stringify(record))

describe('claiming a state folder', () => {
  it('is refused while another process has it', async () => {
    const folder = temporaryFolder()
    const owner = aSleeper()
    leave(folder, { owner, processes: [] })
    await expect(claimFolder(folder, { command: 'npm run demo' })).rejects.toThrow(
      `\`npm run demo\` is already running from this folder (process ${owner.pid})`,
    )
    process.kill(owner.pid, 'SIGKILL')
  })

  it('stops what a process that is gone left running', async () => {
    const folder = temporaryFolder()
    const leftBehind = aSleeper()
    leave(folder, { owner: { pid: leftBehind.pid, startedAt: 'another time' }, processes: [leftBehind] })
    await claimFolder(folder, { command: 'npm run demo' })
    expect(isRunning(leftBehind.pid)).toBe(false)
  })

  it('spares a process that merely got the number of one left behind', async () => {
    const folder = temporaryFolder()
    const stranger = aSleeper()
    const gone = { pid: stranger.pid, startedAt: 'another time' }
    leave(folder, { owner: gone, processes: [gone] })
    await claimFolder(folder, { command: 'npm run demo' })
    expect(isRunning(stranger.pid)).toBe(true)
    process.kill(stranger.pid, 'SIGKILL')
  })

  it('makes a new folder once', () => {
    const folder = join(temporaryFolder(), '4100')
    expect([claimNewFolder(folder), claimNewFolder(folder)]).toEqual([true, false])
  })
})
