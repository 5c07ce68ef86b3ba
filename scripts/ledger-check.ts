import './outside-next/register.mjs'
import { PlainFailure } from '../sandbox/processes/plain-failure'
import { runScript } from './console/run-script'
import { loadEnvFiles } from './stack/env-file'
import { openPayload } from './stack/open-payload'

await runScript(async () => {
  loadEnvFiles()
  if (!process.env['DATABASE_URL']) throw new PlainFailure('DATABASE_URL is not set: which books are to be checked?')
  const { checkLedger, LEDGER_RULES } = await import('@/features/payments/queries/check-ledger')
  const portal = await openPayload()
  const faults = await checkLedger(portal.db.drizzle)
  for (const rule of LEDGER_RULES) {
    const found = faults.filter((fault) => fault.rule === rule)
    console.log(`${found.length === 0 ? 'holds ' : 'BROKEN'}  ${rule}`)
    for (const { detail } of found) console.log(`        ${detail}`)
  }
  if (faults.length > 0) process.exitCode = 1
})
