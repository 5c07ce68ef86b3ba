import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../../scripts/run/project-root.mjs'
import type { RunningProcess } from '../processes/start-process'
import { startNginx } from './start-nginx'

type Front = {
  readonly folder: string
  readonly port: number
  /** The port of the portal's web server on this machine. */
  readonly portalPort: number
  readonly change?: (template: string) => string
}

/** The front of deploy/ before a portal on this machine; `change` spoils its configuration, for tests of the tests. */
export function startFront({
  folder,
  port,
  portalPort,
  change = (text) => text,
}: Front): Promise<RunningProcess> {
  const copies = join(folder, 'copies')
  mkdirSync(copies, { recursive: true })
  const values: Record<string, string> = {
    PORTAL_LISTEN: `127.0.0.1:${port}`,
    PORTAL_NAME: 'localhost 127.0.0.1',
    PORTAL_HOST: `localhost:${port}`,
    PORTAL_SCHEME: 'http',
    PORTAL_UPSTREAM: `127.0.0.1:${portalPort}`,
    PORTAL_CACHE: copies,
    PORTAL_DEPLOY: join(projectRoot, 'deploy'),
  }
  const template = change(readFileSync(join(projectRoot, 'deploy/nginx.conf.template'), 'utf8'))
  const http = template.replace(/\$\{(PORTAL_\w+)\}/g, (whole, name: string) => values[name] ?? whole)
  return startNginx({ name: 'front', folder, port, http })
}
