import { type FolderRecord, claimFolder } from './folder-record'
import type { Lifeline } from './run-child'
import { type LoggedTask, runToEnd } from './run-to-end'
import { type ProcessDescription, type RunningProcess, startProcess, unexpectedEnd } from './start-process'
import { waitUntilReady } from './wait-until-ready'

export type Supervisor = {
  /** Starts a process and waits until it is ready; from then on its end is everybody's end. */
  readonly start: (
    description: ProcessDescription,
    ready: {
      readonly probe: (running: RunningProcess) => boolean | Promise<boolean>
      readonly timeoutMs?: number
    },
  ) => Promise<RunningProcess>
  /** Takes care of what was started elsewhere and others depend on: it is stopped after them. */
  readonly adopt: (running: RunningProcess) => void
  /** Runs a command to its end. */
  readonly run: (task: LoggedTask, onLine?: (line: string) => void) => Promise<void>
  /** For children that are run in other ways. */
  readonly lifeline: Required<Lifeline> & { readonly signal: AbortSignal }
  /** Waits until everything has to stop. */
  readonly untilStopped: () => Promise<void>
}

/** Somebody pressed Ctrl-C or ended the command that started this one. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted'
}

/**
 * Runs `work` with a supervisor for the processes of one state folder. However it ends – done, failed, a process
 * crashed, Ctrl-C, the parent gone – nothing that was started is left running.
 */
export async function supervised<T>(
  { folder, command }: { readonly folder: string; readonly command: string },
  work: (supervisor: Supervisor) => Promise<T>,
): Promise<T> {
  const record = await claimFolder(folder, { command })
  const end = new AbortController()
  const { supervisor, stopAll } = createSupervisor(record, end)
  const forgetSignals = onInterruption(() => end.abort(new Interrupted()))
  const ended = new Promise<never>((_, reject) => {
    end.signal.addEventListener('abort', () => reject(end.signal.reason as Error), { once: true })
  })
  const working = work(supervisor)
  try {
    return await Promise.race([working, ended])
  } finally {
    end.abort(new Interrupted())
    ended.catch(() => undefined)
    await stopAll()
    await working.catch(() => undefined) // it may have been about to start one more
    await stopAll()
    record.release()
    forgetSignals()
  }
}

function createSupervisor(record: FolderRecord, end: AbortController) {
  const processes: RunningProcess[] = []
  const foundations: RunningProcess[] = []

  const watch = (running: RunningProcess, list: RunningProcess[]) => {
    list.push(running)
    void running.ended.then((how) => end.abort(unexpectedEnd(running, how)))
  }
  const stopList = async (list: RunningProcess[]) => {
    await Promise.all(list.splice(0).map((running) => running.stop()))
  }
  const lifeline = { signal: end.signal, onStart: record.add }
  const supervisor: Supervisor = {
    start: async (description, { probe, timeoutMs = 60_000 }) => {
      end.signal.throwIfAborted()
      const running = await startProcess(description)
      record.add(running.pid)
      watch(running, processes)
      await waitUntilReady(running, { probe: () => probe(running), timeoutMs })
      return running
    },
    lifeline,
    adopt: (running) => watch(running, foundations),
    run: async (task, onLine) => {
      end.signal.throwIfAborted()
      await runToEnd(task, { ...lifeline, onLine })
    },
    untilStopped: () =>
      new Promise<void>((resolve) => {
        if (end.signal.aborted) return resolve()
        end.signal.addEventListener('abort', () => resolve(), { once: true })
      }),
  }
  const stopAll = async () => {
    await stopList(processes)
    await stopList(foundations)
  }
  return { supervisor, stopAll }
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

function onInterruption(stop: () => void): () => void {
  for (const signal of SIGNALS) process.on(signal, stop)
  process.on('disconnect', stop) // the command that started this one is gone
  return () => {
    for (const signal of SIGNALS) process.off(signal, stop)
    process.off('disconnect', stop)
  }
}
