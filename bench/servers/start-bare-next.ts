import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PlainFailure } from '../../sandbox/processes/plain-failure'
import type { Environment } from '../../sandbox/processes/environment'
import { answersHttp } from '../../sandbox/processes/probes'
import type { Supervisor } from '../../sandbox/processes/supervise'
import { projectRoot } from '../../scripts/run/project-root.mjs'
import { cleanEnvironment } from '../../scripts/stack/clean-environment'

/** What a page of bare-next weighs: as built by Next 16, html and the data to bring it to life together. */
const BYTES_OF_FRAME = 4_900
const BYTES_PER_PARAGRAPH = 468
/** A page may differ by this much from the one it is compared with. */
const TOLERANCE = 0.1

type Bare = {
  readonly logFolder: string
  readonly port: number
  /** Bytes that each page should have, by its name. */
  readonly sizes?: Readonly<Record<string, number>>
  /** What its routes read. */
  readonly env?: Environment
}

/** A Next application with static pages of these sizes and a route that checks a signature, built and started as Next's documentation says. */
export async function startBareNext(
  supervisor: Supervisor,
  { logFolder, port, sizes = {}, env: own = {} }: Bare,
) {
  const folder = join(projectRoot, '.build', 'bare')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  cpSync(join(import.meta.dirname, 'bare-next'), folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }))
  const paragraphs = Object.entries(sizes).map(([page, bytes]) => [page, paragraphsFor(bytes)])
  writeFileSync(join(folder, 'pages.json'), JSON.stringify(Object.fromEntries(paragraphs)))

  const next = join(projectRoot, 'node_modules/next/dist/bin/next')
  const env = { ...cleanEnvironment(), ...own, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
  const command = { command: process.execPath, cwd: folder, env }
  await supervisor.run({
    ...command,
    name: 'build of the bare page',
    args: [next, 'build'],
    logFile: join(logFolder, 'bare-build.log'),
  })
  const address = `http://127.0.0.1:${port}`
  const { pid } = await supervisor.start(
    {
      ...command,
      name: 'bare page',
      args: [next, 'start', '-H', '127.0.0.1', '-p', String(port)],
      logFile: join(logFolder, 'bare.log'),
    },
    { probe: () => answersHttp(`${address}/verify`) },
  )
  for (const [page, bytes] of Object.entries(sizes)) await refuseOtherSize(`${address}/${page}`, bytes)
  return { pid, address }
}

const paragraphsFor = (bytes: number): number =>
  Math.max(1, Math.round((bytes - BYTES_OF_FRAME) / BYTES_PER_PARAGRAPH))

async function refuseOtherSize(url: string, wanted: number): Promise<void> {
  const { byteLength } = await (
    await fetch(url, { headers: { 'accept-encoding': 'identity' } })
  ).arrayBuffer()
  if (Math.abs(byteLength - wanted) <= wanted * TOLERANCE) return
  throw new PlainFailure(
    `The bare page has ${byteLength} bytes and should have ${wanted}: BYTES_OF_FRAME and BYTES_PER_PARAGRAPH are not right any more.`,
  )
}
