import { runChecks } from './check/run-checks'
import { runScript } from './console/run-script'

await runScript(async () => {
  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'] as const)
    process.on(signal, () => stop.abort())
  const { passed, failed } = await runChecks({ signal: stop.signal })
  console.log(`${passed} passed, ${failed} failed`)
  if (failed > 0) process.exitCode = 1
})
