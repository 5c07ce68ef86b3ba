import { randomUUID } from 'node:crypto'
import { copyDatabase } from '../../sandbox/postgres/copy-database'

// Every test file gets an empty, migrated database to itself; it goes when the cluster of the run does.
const template = process.env['TEST_DATABASE_URL']
if (!template) throw new Error('TEST_DATABASE_URL is not set: scripts/test/vitest-database.ts sets it')
process.env['DATABASE_URL'] = await copyDatabase(template, { name: `test_${randomUUID().slice(0, 8)}` })

// Payload outlives the file that opened it, and would go on asking that file's database.
const kept: typeof globalThis & { _payload?: Map<string, unknown> } = globalThis
kept._payload?.clear()
