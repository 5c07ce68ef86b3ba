import { setTimeout as pause } from 'node:timers/promises'
import { withEndOfLog } from './last-lines'
import { PlainFailure } from './plain-failure'
import { type RunningProcess, unexpectedEnd } from './start-process'

/** Waits until the probe says yes; a process that ends meanwhile, or takes too long, is a failure with its log. */
export async function waitUntilReady(
  running: RunningProcess,
  {
    probe,
    timeoutMs = 60_000,
  }: { readonly probe: () => boolean | Promise<boolean>; readonly timeoutMs?: number },
): Promise<void> {
  const deadline = Date.now() + timeoutMs
  const ended = running.ended.then((how) => ({ how }))
  while (!(await probe())) {
    const end = await Promise.race([ended, pause(100)])
    if (end) throw unexpectedEnd(running, end.how)
    if (Date.now() > deadline) throw new PlainFailure(notReady(running, timeoutMs))
  }
}

const notReady = ({ name, logFile }: RunningProcess, timeoutMs: number): string =>
  withEndOfLog(`The ${name} was not ready after ${timeoutMs / 1000} s.`, logFile)
