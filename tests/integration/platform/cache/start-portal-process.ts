import { fork } from 'node:child_process'
import path from 'node:path'
import { expect } from 'vitest'

type Page = {
  readonly key: string
  readonly tags: readonly string[]
  readonly text: string
  readonly status?: number
  readonly revalidate?: number
}
type Answer = { readonly id: number; readonly result?: unknown; readonly error?: string }

export type PortalProcess = Awaited<ReturnType<typeof startPortalProcess>>

/** A process of its own with the page cache in it; `stop` ends it. */
export async function startPortalProcess(environment: {
  readonly DATABASE_URL: string
  readonly PAGE_CACHE_BYTES?: string
  readonly NEXT_PHASE?: string
}) {
  const child = fork(path.join(import.meta.dirname, 'portal-process.mjs'), {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    execArgv: [],
  })
  const waiting = new Map<number, (answer: Answer) => void>()
  child.on('message', (answer: Answer) => waiting.get(answer.id)?.(answer))
  let asked = 0

  const ask = (name: string, order: object = {}) =>
    new Promise<unknown>((resolve, reject) => {
      const id = (asked += 1)
      waiting.set(id, ({ result, error }) =>
        error === undefined ? resolve(result) : reject(new Error(error)),
      )
      child.send({ id, name, order })
    })

  const find = (key: string) => ask('find', { key }) as Promise<string | null>
  const begin = (key: string) => ask('begin', { key })
  const finish = (page: Page) => ask('finish', page) as Promise<Record<string, string>>
  const hearing = () => ask('hearing') as Promise<string>

  return {
    find,
    begin,
    finish,
    hearing,
    async render(page: Page) {
      await begin(page.key)
      return finish(page)
    },
    revalidate: (tags: readonly string[]) => ask('revalidate', { tags }),
    bytesTaken: () => ask('bytesTaken') as Promise<number>,
    untilHearing: (state: string, { within = 5_000 } = {}) =>
      expect.poll(hearing, { timeout: within, interval: 10 }).toBe(state),
    async stop() {
      const gone = new Promise((resolve) => child.once('exit', resolve))
      child.disconnect()
      await gone
    },
  }
}
