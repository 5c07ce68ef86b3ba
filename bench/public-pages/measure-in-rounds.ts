import type { LoadGenerator } from './load'
import { cpuMsOf } from './process-cpu'

const ROUNDS = 7
const SECONDS = 2
const WARM_UP_SECONDS = 3

export type Target = {
  readonly name: string
  readonly url: string
  /** Whose processor time it costs, with that of their children. */
  readonly pids: readonly number[]
}

export type Figures = { readonly perSecond: number; readonly cpuMs: number }
/** For each target what each round gave, in the order of the rounds. */
export type Measured = ReadonlyMap<string, readonly Figures[]>

/** All targets in turn, several times over: what else the machine does in the meantime meets each of them. */
export async function measureInRounds(
  targets: readonly Target[],
  { generator, say }: { readonly generator: LoadGenerator; readonly say: (text: string) => void },
): Promise<Measured> {
  for (const { name, url } of targets) {
    say(`warming up ${name}`)
    await generator.run(url, WARM_UP_SECONDS)
  }
  const measured = new Map(targets.map(({ name }) => [name, [] as Figures[]]))
  for (let round = 1; round <= ROUNDS; round += 1) {
    for (const target of targets) {
      say(`round ${round} of ${ROUNDS}, ${target.name}`)
      measured.get(target.name)?.push(await measure(target, generator))
    }
  }
  return measured
}

async function measure({ url, pids }: Target, generator: LoadGenerator): Promise<Figures> {
  const before = cpuMsOf(pids)
  const { requests, perSecond } = await generator.run(url, SECONDS)
  return { perSecond, cpuMs: (cpuMsOf(pids) - before) / requests }
}
