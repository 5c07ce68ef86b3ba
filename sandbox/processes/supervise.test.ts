import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { temporaryFolder } from '../../tests/temporary-folder'
import { isRunning } from './process-identity'
import { hasLogged } from './probes'
import type { RunningProcess } from './start-process'
import { type Supervisor, supervised } from './supervise'

let folder: string
beforeEach(() => {
  folder = temporaryFolder()
})

const place = () => ({ folder, command: 'npm run demo' })

const aProcess = (supervisor: Supervisor, name: string, script: string): Promise<RunningProcess> =>
  supervisor.start(
    {
      name,
      command: 'sh',
      args: ['-c', script],
      env: { PATH: process.env['PATH'] },
      cwd: folder,
      logFile: join(folder, `${name}.log`),
    },
    { probe: ({ logFile }) => hasLogged(logFile, /ready/), timeoutMs: 5000 },
  )

const readLog = (name: string) => readFileSync(join(folder, `${name}.log`), 'utf8')

describe('supervised processes', () => {
  it('are stopped, children included, when the work is done', async () => {
    const { pid, child } = await supervised(place(), async (supervisor) => {
      const running = await aProcess(supervisor, 'server', 'sleep 600 & echo "child $!"; echo ready; wait')
      return { pid: running.pid, child: Number(/child (\d+)/.exec(readLog('server'))?.[1]) }
    })
    expect([isRunning(pid), isRunning(child)]).toEqual([false, false])
    expect(readdirSync(folder)).not.toContain('running.json')
  })

  it('are all stopped when one crashes, and the message names it with the end of its log', async () => {
    let survivor = 0
    const crash = supervised(place(), async (supervisor) => {
      survivor = (await aProcess(supervisor, 'web server', 'echo ready; sleep 600')).pid
      await aProcess(supervisor, 'worker', 'echo ready; sleep 0.3; echo out of memory; exit 3')
      await supervisor.untilStopped()
    })
    await expect(crash).rejects.toThrow(/The worker stopped \(exit code 3\)[^]*out of memory/)
    expect(isRunning(survivor)).toBe(false)
  })

  it('that never get ready are a failure with their log', async () => {
    const hanging = supervised(place(), (supervisor) =>
      supervisor.start(
        {
          name: 'worker',
          command: 'sh',
          args: ['-c', 'echo waiting for a database; sleep 600'],
          env: {},
          cwd: folder,
          logFile: join(folder, 'w.log'),
        },
        { probe: () => false, timeoutMs: 300 },
      ),
    )
    await expect(hanging).rejects.toThrow(/The worker was not ready after 0.3 s[^]*waiting for a database/)
  })
})
