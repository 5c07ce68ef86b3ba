import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeSchemas } from '../sandbox/stripe/schema/write-schemas'
import { PlainFailure } from '../sandbox/processes/plain-failure'
import { runScript } from './console/run-script'
import { projectRoot } from './run/project-root.mjs'
import { runPayload } from './stack/run-payload'

await runScript(async () => {
  await generate('generate:types', 'payload-types.ts')
  await generate('generate:importmap', 'src/app/(payload)/admin/importMap.js')
  writeSchemas()
})

/** Written anew rather than compared: a generator that did nothing and one that had nothing to do look the same. */
async function generate(command: string, file: string): Promise<void> {
  const path = join(projectRoot, file)
  const before = existsSync(path) ? readFileSync(path) : undefined
  rmSync(path, { force: true })
  const code = await runPayload([command])
  if (code === 0 && existsSync(path))
    return console.log(`${file} ${before?.equals(readFileSync(path)) ? 'is as it was' : 'changed'}`)
  if (before) writeFileSync(path, before)
  throw new PlainFailure(`Payload's ${command} did not write ${file} (exit code ${code}).`)
}
