import { execFile, spawnSync } from 'node:child_process'
import { promisify } from 'node:util'
import { knock } from './knock'

const CONNECTIONS = 10

export type Load = { readonly requests: number; readonly perSecond: number }

/** Asks for a page again and again, on ten connections at once; a response that is not 200 is a failure. */
export type LoadGenerator = {
  readonly name: string
  readonly run: (url: string, seconds: number) => Promise<Load>
}

/**
 * wrk where it is installed. Our own needs nothing, but takes as much processor time as nginx does to answer: with it
 * the figures for nginx are lower than nginx can do.
 */
export function chooseLoadGenerator(): LoadGenerator {
  const hasWrk = spawnSync('wrk', ['-v'], { stdio: 'ignore' }).error === undefined
  return hasWrk ? { name: 'wrk', run: runWrk } : { name: 'our own', run: runOurOwn }
}

async function runWrk(url: string, seconds: number): Promise<Load> {
  const { stdout } = await promisify(execFile)('wrk', ['-t1', `-c${CONNECTIONS}`, `-d${seconds}s`, url])
  const requests = Number(/(\d+) requests in/.exec(stdout)?.[1])
  const perSecond = Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1])
  if (!(requests > 0) || /Non-2xx|Socket errors/.test(stdout))
    throw new Error(`wrk on ${url} says:\n${stdout}`)
  return { requests, perSecond }
}

async function runOurOwn(url: string, seconds: number): Promise<Load> {
  const started = performance.now()
  const until = started + seconds * 1000
  const counts = await Promise.all(Array.from({ length: CONNECTIONS }, () => knock(url, { until })))
  const requests = counts.reduce((sum, count) => sum + count, 0)
  return { requests, perSecond: (requests / (performance.now() - started)) * 1000 }
}
