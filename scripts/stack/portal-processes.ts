import { join } from 'node:path'
import type { Environment } from '../../sandbox/processes/environment'
import { answersHttp, hasLogged } from '../../sandbox/processes/probes'
import type { RunningProcess } from '../../sandbox/processes/start-process'
import type { Supervisor } from '../../sandbox/processes/supervise'
import { buildFolder } from '../build/build-folder'
import { projectRoot } from '../run/project-root.mjs'

type Place = {
  readonly folder: string
  readonly env: Environment
  /** Set where several of a kind run side by side: it names the log. */
  readonly name?: string
}

/** A built web server; ready when it says so itself: database up, no migration missing. */
export function startWeb(
  supervisor: Pick<Supervisor, 'start'>,
  { folder, env, port, name = 'web server' }: Place & { readonly port: number },
): Promise<RunningProcess> {
  return supervisor.start(
    {
      name,
      command: process.execPath,
      args: [join(projectRoot, 'src/web.mjs')],
      cwd: projectRoot,
      env: { ...env, PORT: String(port) },
      logFile: logFile(folder, name),
    },
    { probe: () => answersHttp(`http://127.0.0.1:${port}/api/health/ready`) },
  )
}

/** A built worker of the same build. */
export function startWorker(
  supervisor: Pick<Supervisor, 'start'>,
  { folder, env, build, name = 'worker' }: Place & { readonly build: string },
): Promise<RunningProcess> {
  return supervisor.start(
    {
      name,
      command: process.execPath,
      args: ['--enable-source-maps', '--conditions=production', join(buildFolder(build), 'worker.mjs')],
      cwd: projectRoot,
      env,
      logFile: logFile(folder, name),
    },
    { probe: ({ logFile: log }) => hasLogged(log, /worker ready/) },
  )
}

const logFile = (folder: string, name: string): string =>
  join(folder, 'logs', `${name.replaceAll(' ', '-')}.log`)
