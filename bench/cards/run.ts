import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import type { BenchRow, BenchSuite } from '../../scripts/bench/bench-row'
import { projectRoot } from '../../scripts/run/project-root.mjs'

const ROUNDS = 5
const CARDS = 60

const WAYS = ['portal', 'react-pdf', 'pdfkit'] as const
export type Way = (typeof WAYS)[number]
export type Round = { readonly seconds: number; readonly cpuSeconds: number }

/**
 * How fast membership cards are made, beside the bare library with the same page and the same fonts, and beside the
 * same page drawn by hand with pdfkit. Each way has a process of its own, which has made cards before it is measured.
 */
export const run: BenchSuite['run'] = async () => {
  const makers = new Map(WAYS.map((way) => [way, startMaker(way)]))
  const rounds = new Map<Way, Round[]>(WAYS.map((way) => [way, []]))
  try {
    // In turns, so that what else the machine does falls on all alike; the first round warms up.
    for (let round = -1; round < ROUNDS; round += 1) {
      for (const [way, maker] of makers) {
        const made = await makeCards(maker)
        if (round >= 0) rounds.get(way)?.push(made)
      }
    }
  } finally {
    for (const maker of makers.values()) maker.kill('SIGKILL')
  }
  return rowsOf(rounds)
}

function startMaker(way: Way): ChildProcess {
  return fork(join(import.meta.dirname, 'make-cards.ts'), [way], {
    cwd: projectRoot,
    env: { ...process.env, NODE_ENV: 'production' },
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
}

const makeCards = (maker: ChildProcess) =>
  new Promise<Round>((resolve, reject) => {
    const ended = (code: number | null) => reject(new Error(`A process that makes cards ended with ${code}.`))
    maker.once('exit', ended)
    maker.once('message', (round) => {
      maker.off('exit', ended)
      resolve(round as Round) // what make-cards.ts sends
    })
    maker.send(CARDS)
  })

function rowsOf(rounds: ReadonlyMap<Way, readonly Round[]>): readonly BenchRow[] {
  const best = (way: Way, of: (round: Round) => number) => Math.min(...(rounds.get(way) ?? []).map(of))
  const perSecond = (way: Way) => CARDS / best(way, ({ seconds }) => seconds)
  const cpuMs = (way: Way) => (best(way, ({ cpuSeconds }) => cpuSeconds) * 1000) / CARDS
  const row = (
    name: string,
    unit: string,
    [value, baseline]: readonly [number, number],
    goal: string | null,
  ) => ({
    ...{ suite: 'cards', case: name, value, unit, baseline, ratio: value / baseline, goal },
  })
  return [
    row('react-pdf', 'cards/s', [perSecond('portal'), perSecond('react-pdf')], '>=1.5'),
    row('react-pdf:cpu', 'CPU ms a card', [cpuMs('portal'), cpuMs('react-pdf')], null),
    row('pdfkit', 'cards/s', [perSecond('portal'), perSecond('pdfkit')], null),
    row('pdfkit:cpu', 'CPU ms a card', [cpuMs('portal'), cpuMs('pdfkit')], null),
  ]
}
