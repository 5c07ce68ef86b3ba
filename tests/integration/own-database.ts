import { randomBytes } from 'node:crypto'
import pg from 'pg'

export type OwnDatabase = { readonly url: string; readonly drop: () => Promise<void> }

/** A database of this test file's own, copied from the migrated template that TEST_DATABASE_URL names. */
export async function ownDatabase(): Promise<OwnDatabase> {
  const template = process.env.TEST_DATABASE_URL
  if (!template) throw new Error('TEST_DATABASE_URL is missing: run these through `npm test -- integration`.')
  const url = new URL(template)
  const templateName = url.pathname.slice(1)
  const name = `test_${randomBytes(6).toString('hex')}`
  url.pathname = '/postgres'
  const administration = url.toString()
  await inDatabase(administration, `create database ${name} template ${templateName}`)
  url.pathname = `/${name}`
  return {
    url: url.toString(),
    drop: () => inDatabase(administration, `drop database if exists ${name} with (force)`),
  }
}

async function inDatabase(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
