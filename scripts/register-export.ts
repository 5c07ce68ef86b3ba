import './outside-next/register.mjs'
import { open, rename, rm } from 'node:fs/promises'
import { PlainFailure } from '../sandbox/processes/plain-failure'
import { runScript } from './console/run-script'
import { loadEnvFiles } from './stack/env-file'

await runScript(async () => {
  const [path, ...more] = process.argv.slice(2)
  if (!path || more.length > 0) throw new PlainFailure('Name one file: npm run register:export -- FILE')
  loadEnvFiles()
  if (!process.env['DATABASE_URL']) throw new PlainFailure('DATABASE_URL is not set: which register is it?')
  const { exportRegister } = await import('@/use-cases/export-register/export-register')

  // Under another name until it is whole, and readable for its owner alone: it holds everybody.
  const draft = `${path}.unfinished`
  const file = await open(draft, 'w', 0o600)
  try {
    const lines = await exportRegister(async (text) => void (await file.write(text)))
    await file.close()
    await rename(draft, path)
    console.log(`${lines} lines in ${path}.`)
  } catch (error) {
    await file.close()
    await rm(draft, { force: true })
    throw error
  }
})
