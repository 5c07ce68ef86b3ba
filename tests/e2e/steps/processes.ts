import { type APIRequestContext, expect } from '@playwright/test'

type Seen = { readonly status: number; readonly text: string; readonly isKept: boolean }
type WebProcess = { readonly name: string; readonly read: (path: string) => Promise<Seen> }

export const webProcess = (name: string, client: APIRequestContext): WebProcess => ({
  name,
  async read(path) {
    const answer = await client.get(path)
    // Only what a process has at hand, ready to send, bears a name of its own to ask for it again.
    return { status: answer.status(), text: await answer.text(), isKept: 'etag' in answer.headers() }
  },
})

type Promised = {
  readonly processes: readonly WebProcess[]
  readonly paths: readonly string[]
  readonly withinMs: number
  /** How one can see that an answer is from after the save. */
  readonly isNew: (seen: Seen) => boolean
}

/**
 * Asks each process for each page on and on from now, which is when the save was answered. An old answer is a fault when
 * it was asked for later than promised; how long a busy machine takes to give it does not count.
 */
export async function expectNewEverywhere({ processes, paths, withinMs, isNew }: Promised): Promise<void> {
  const saved = Date.now()
  const untilNew = async ({ name, read }: WebProcess, path: string) => {
    for (;;) {
      const asked = Date.now() - saved
      if (isNew(await read(path))) return null
      if (asked > withinMs) return `${path} on ${name}, asked ${asked} ms after the save`
    }
  }
  const asking = processes.flatMap((process) => paths.map((path) => untilNew(process, path)))
  const old = (await Promise.all(asking)).filter((fault) => fault !== null)
  expect(old, 'old answers').toEqual([])
}

/** Each page is given from what the process keeps, so that the next change has something to outdate. */
export async function expectKept(processes: readonly WebProcess[], paths: readonly string[]): Promise<void> {
  for (const { name, read } of processes) {
    for (const path of paths) {
      await expect
        .poll(async () => (await read(path)).isKept, { message: `${path} on ${name} is kept` })
        .toBe(true)
    }
  }
}
