import { requireBuild } from './build/require-build'
import { runScript } from './console/run-script'
import { loadEnvFiles } from './stack/env-file'
import { runForeground } from './stack/run-foreground'

await runScript(async () => {
  loadEnvFiles()
  requireBuild('BUILD_ID')
  await runForeground(['src/web.mjs'], { env: { ...process.env, NODE_ENV: 'production' } })
})
