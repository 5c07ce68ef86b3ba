import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startNginx } from '../../sandbox/front/start-nginx'
import type { Supervisor } from '../../sandbox/processes/supervise'

export type Sent = { readonly headers: readonly (readonly [string, string])[]; readonly body: Buffer }

type Files = {
  readonly folder: string
  readonly port: number
  readonly pages: Readonly<Record<string, Sent>>
}

/** nginx serving the same bytes, head and body, from files. */
export async function startStaticFiles(supervisor: Supervisor, { folder, port, pages }: Files) {
  const root = join(folder, 'files')
  mkdirSync(root, { recursive: true })
  for (const [name, { body }] of Object.entries(pages)) writeFileSync(join(root, name), body)
  const locations = Object.entries(pages).map(
    ([name, { headers }]) =>
      `location = /${name} { default_type "text/html; charset=utf-8"; ${headers.map(addHeader).join(' ')} }`,
  )
  const http = `server { listen 127.0.0.1:${port}; root ${root}; server_tokens off; etag off; ${locations.join('\n')} }`
  const running = await startNginx({ name: 'static files', folder, port, http })
  supervisor.adopt(running)
  return { pid: running.pid, address: `http://127.0.0.1:${port}` }
}

const addHeader = ([name, value]: readonly [string, string]): string =>
  `add_header ${name} "${value.replace(/[\\"]/g, '\\$&')}";`
