import { type ChildProcess, fork } from 'node:child_process'
import path from 'node:path'
import type { Errand, Told } from './seat-process'

export type ErrandOutcome = {
  readonly confirmed: readonly string[]
  /** What was neither done nor refused with a word; null when all was well. */
  readonly fault: string | null
}

export type SeatProcess = {
  /** Null when the process was killed before it answered. */
  readonly run: (todo: Errand) => Promise<ErrandOutcome | null>
  readonly kill: () => Promise<void>
}

/** Another web process on the database of this test file: see seat-process.ts. `pay` pays the page with this id. */
export async function startSeatProcess(pay: (visit: string) => void): Promise<SeatProcess> {
  const child = await started()
  const open = new Map<number, (outcome: ErrandOutcome | null) => void>()
  let errands = 0
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  void gone.then(() => {
    for (const answer of open.values()) answer(null)
  })
  const close = (errand: number, outcome: ErrandOutcome) => {
    open.get(errand)?.(outcome)
    open.delete(errand)
  }
  child.on('message', (told: Told) => {
    if (told.kind === 'done') close(told.errand, { confirmed: told.confirmed, fault: null })
    else if (told.kind === 'fault') close(told.errand, { confirmed: [], fault: told.detail })
    else {
      pay(told.visit)
      if (child.connected) child.send({ paid: told.errand })
    }
  })
  return {
    run: (todo) =>
      new Promise((resolve) => {
        if (!child.connected) return resolve(null)
        errands += 1
        open.set(errands, resolve)
        child.send({ errand: errands, todo }, () => undefined)
        return undefined
      }),
    kill: async () => {
      child.kill('SIGKILL')
      await gone
    },
  }
}

async function started(): Promise<ChildProcess> {
  const root = path.resolve(import.meta.dirname, '../../..')
  const child = fork(path.join(import.meta.dirname, 'seat-process.ts'), [], {
    cwd: root,
    execArgv: ['--import', 'tsx', '--import', path.join(root, 'scripts/outside-next/register.mjs')],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  await new Promise<void>((resolve, reject) => {
    child.once('message', () => resolve())
    child.once('exit', (code) => reject(new Error(`A web process ended with ${code}.`)))
  })
  return child
}
