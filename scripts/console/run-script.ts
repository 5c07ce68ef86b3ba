import { PlainFailure } from '../../sandbox/processes/plain-failure'
import { Interrupted } from '../../sandbox/processes/supervise'

/** Runs a command's steps and ends the process: 0 when done, 1 with one sentence for a plain failure, 130 on Ctrl-C. */
export async function runScript(
  work: () => Promise<void>,
  { interrupted = 130 }: { readonly interrupted?: number } = {},
): Promise<void> {
  outliveTheReader()
  try {
    await work()
    process.exit(process.exitCode ?? 0)
  } catch (error) {
    if (error instanceof Interrupted) {
      console.log('\nStopped.')
      process.exit(interrupted)
    }
    console.error(error instanceof PlainFailure ? `\n${error.message}` : error)
    process.exit(1)
  }
}

/** `npm run demo | head` closes our output; the work and its tidying up go on. */
function outliveTheReader(): void {
  for (const output of [process.stdout, process.stderr]) output.on('error', () => undefined)
}
