import { join } from 'node:path'
import { ensureNginx } from '../../sandbox/front/ensure-nginx'
import { startFront } from '../../sandbox/front/start-front'
import { findFreeBlock, portBlock } from '../../sandbox/processes/port-block'
import { type Supervisor, supervised } from '../../sandbox/processes/supervise'
import type { BenchSuite } from '../../scripts/bench/bench-row'
import { createProgress, type Progress } from '../../scripts/console/progress'
import { projectRoot } from '../../scripts/run/project-root.mjs'
import { startDatabase, startPortal } from '../../scripts/stack/start-portal'
import { fetchPages, type PageName, type PublicPage } from './fetch-pages'
import { chooseLoadGenerator } from './load'
import { measureInRounds, type Target } from './measure-in-rounds'
import { rowsFrom } from './rows-from'
import { startBareNext } from '../servers/start-bare-next'
import { startStaticFiles } from './start-static-files'

const PAGES = ['events', 'event', 'faq'] as const satisfies readonly PageName[]
const folder = join(projectRoot, '.data', 'bench')
const logFolder = join(folder, 'logs')

type Step = Progress['step']
type Pages = Readonly<Record<PageName, PublicPage>>
type Server = { readonly pids: readonly number[]; readonly address: string }

/**
 * What public pages cost: from the portal itself, held against a bare static page of Next of the same size, and through
 * the front, held against the same bytes as files of nginx.
 */
export const run: BenchSuite['run'] = ({ json }) =>
  supervised({ folder, command: 'npm run bench' }, async (supervisor) => {
    const step = json ? silentStep : createProgress({ steps: 11 }).step
    ensureNginx()
    const first = await findFreeBlock(() => true)
    const direct = await startDirect(supervisor, { step, first })
    const pages = await fetchPages(direct.address)
    const bare = await step('Bare page', () => startBare(supervisor, { pages, port: first + 5 }))
    const files = await step('Static files', () => startFiles(supervisor, { pages, port: first + 6 }))
    const front = await step('Front', () => startFrontBefore(supervisor, { direct, first }))

    const targets = PAGES.flatMap((page): readonly Target[] => [
      { name: `bare:${page}`, url: `${bare.address}/${page}`, pids: bare.pids },
      { name: `direct:${page}`, url: `${direct.address}${pages[page].path}`, pids: direct.pids },
      { name: `static:${page}`, url: `${files.address}/${page}`, pids: files.pids },
      { name: `front:${page}`, url: `${front.address}${pages[page].path}`, pids: front.pids },
    ])
    const generator = chooseLoadGenerator()
    const title = `Rounds (load: ${generator.name})`
    return rowsFrom(await step(title, (say) => measureInRounds(targets, { generator, say })), PAGES)
  })

const silentStep: Step = (_title, work) => work(() => undefined)

async function startDirect(
  supervisor: Supervisor,
  { step, first }: { readonly step: Step; readonly first: number },
): Promise<Server> {
  const ports = portBlock(first)
  const web: number[] = []
  const watching: Supervisor = {
    ...supervisor,
    start: async (description, ready) => {
      const running = await supervisor.start(description, ready)
      if (description.name === 'web server') web.push(running.pid)
      return running
    },
  }
  const postgres = await step('PostgreSQL', (say) =>
    startDatabase(supervisor, { folder, ports, keeping: 'throwaway' }, say),
  )
  await startPortal(watching, { folder, ports, build: 'bench', step, postgres })
  return { pids: web, address: `http://127.0.0.1:${ports.web}` }
}

async function startBare(
  supervisor: Supervisor,
  { pages, port }: { readonly pages: Pages; readonly port: number },
): Promise<Server> {
  const sizes = Object.fromEntries(PAGES.map((page) => [page, pages[page].body.length]))
  const { pid, address } = await startBareNext(supervisor, { logFolder, port, sizes })
  return { pids: [pid], address }
}

async function startFiles(
  supervisor: Supervisor,
  { pages, port }: { readonly pages: Pages; readonly port: number },
): Promise<Server> {
  const { pid, address } = await startStaticFiles(supervisor, { folder: join(folder, 'static'), port, pages })
  return { pids: [pid], address }
}

/** A request through the front costs the front's time, and the portal's when it has to ask it. */
async function startFrontBefore(
  supervisor: Supervisor,
  { direct, first }: { readonly direct: Server; readonly first: number },
): Promise<Server> {
  const port = first + 7
  const running = await startFront({ folder: join(folder, 'front'), port, portalPort: first })
  supervisor.adopt(running)
  return { pids: [running.pid, ...direct.pids], address: `http://127.0.0.1:${port}` }
}
