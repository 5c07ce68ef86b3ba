import { PlainFailure } from '../../sandbox/processes/plain-failure'
import { Interrupted } from '../../sandbox/processes/supervise'
import { duration } from '../console/duration'
import { type Count, describeCount, ONE_FAILED } from './count'
import type { Stage } from './stages'

export type StageRun = () => Promise<Count>

/** Runs the stages one after the other, each under its heading with its time; a fault in one is one failure of it. */
export async function runStages(
  stages: readonly Stage[],
  { runs, signal }: { readonly runs: Readonly<Record<Stage, StageRun>>; readonly signal: AbortSignal },
): Promise<readonly Count[]> {
  const counts: Count[] = []
  for (const stage of stages) {
    const started = Date.now()
    console.log(`\n━━ ${stage} ${'━'.repeat(Math.max(0, 60 - stage.length))}`)
    const count = await withFaultsCounted(runs[stage])
    signal.throwIfAborted()
    console.log(`━━ ${stage}: ${describeCount(count)} in ${duration(Date.now() - started)}`)
    counts.push(count)
  }
  return counts
}

async function withFaultsCounted(run: StageRun): Promise<Count> {
  try {
    return await run()
  } catch (error) {
    if (!(error instanceof Interrupted)) console.error(error instanceof PlainFailure ? error.message : error)
    return ONE_FAILED
  }
}
