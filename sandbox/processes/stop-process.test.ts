import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../../tests/temporary-folder'
import { hasLogged } from './probes'
import { isRunning } from './process-identity'
import { startProcess } from './start-process'
import { waitUntilReady } from './wait-until-ready'

const aShell = async (script: string) => {
  const folder = temporaryFolder()
  const logFile = join(folder, 'shell.log')
  const env = { PATH: process.env['PATH'] }
  const shell = await startProcess({
    name: 'shell',
    command: 'sh',
    args: ['-c', script],
    env,
    cwd: folder,
    logFile,
  })
  await waitUntilReady(shell, { probe: () => hasLogged(logFile, /ready/) })
  return shell
}

describe('stopping a process', () => {
  it('lets it tidy up', async () => {
    const shell = await aShell('trap "exit 0" TERM; echo ready; while :; do sleep 0.05; done')
    await shell.stop()
    expect(await shell.ended).toBe('exit code 0')
  })

  it('kills one that does not listen, with its children', async () => {
    const shell = await aShell('trap "" TERM; echo ready; while :; do sleep 0.05; done')
    await shell.stop({ graceMs: 100 })
    expect([await shell.ended, isRunning(shell.pid)]).toEqual(['signal SIGKILL', false])
  })
})
