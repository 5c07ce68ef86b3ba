import { requireBuild } from './build/require-build'
import { runScript } from './console/run-script'
import { loadEnvFiles } from './stack/env-file'
import { runForeground } from './stack/run-foreground'

await runScript(async () => {
  loadEnvFiles()
  const worker = requireBuild('worker.mjs')
  const flags = ['--enable-source-maps', '--conditions=production']
  await runForeground([...flags, worker], { env: { ...process.env, NODE_ENV: 'production' } })
})
