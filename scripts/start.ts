import { requireBuild } from './build/require-build'
import { runScript } from './console/run-script'
import { loadEnvFiles } from './stack/env-file'
import { runForeground } from './stack/run-foreground'

await runScript(async () => {
  loadEnvFiles()
  requireBuild('BUILD_ID')
  const server = 'node_modules/next/dist/bin/next'
  await runForeground([server, 'start', ...process.argv.slice(2)], {
    env: { ...process.env, NODE_ENV: 'production' },
  })
})
