import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { acceptsTcp } from '../processes/probes'
import { type RunningProcess, startProcess } from '../processes/start-process'
import { waitUntilReady } from '../processes/wait-until-ready'
import { ensureNginx } from './ensure-nginx'

type Nginx = {
  /** What people call it. */
  readonly name: string
  /** Its state: configuration, copies, logs. */
  readonly folder: string
  readonly port: number
  /** What stands in its http block. */
  readonly http: string
}

/** An nginx of our own with one worker, its whole state in one folder, ready when it accepts connections. */
export async function startNginx({ name, folder, port, http }: Nginx): Promise<RunningProcess> {
  for (const each of ['logs', 'temporary']) mkdirSync(join(folder, each), { recursive: true })
  const configuration = join(folder, 'nginx.conf')
  writeFileSync(configuration, mainConfiguration(http))
  const running = await startProcess({
    name,
    command: ensureNginx(),
    args: ['-p', folder, '-c', configuration, '-e', 'stderr', '-g', 'daemon off;'],
    cwd: folder,
    env: process.env,
    logFile: join(folder, 'logs', 'nginx.log'),
  })
  await waitUntilReady(running, { probe: () => acceptsTcp(port), timeoutMs: 10_000 })
  return running
}

/** A master that is root would hand its workers to an account that may not enter the folders of this checkout. */
const mainConfiguration = (http: string): string => `
${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes 1;
pid nginx.pid;
events { worker_connections 1024; }
http {
    include /etc/nginx/mime.types;
    access_log off;
    client_body_temp_path temporary/body;
    proxy_temp_path temporary/proxy;
    fastcgi_temp_path temporary/fastcgi;
    uwsgi_temp_path temporary/uwsgi;
    scgi_temp_path temporary/scgi;
    sendfile on;
    keepalive_requests 100000;
${http}
}
`
