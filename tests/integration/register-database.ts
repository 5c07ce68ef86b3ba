import pg from 'pg'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { theFaculties } from '../factories/register'

let client: pg.Client | undefined

/**
 * Gives a test file a connection to its own database, with the sample's faculties and an empty register before each
 * test. Call it at the top of the file.
 */
export function onEmptyRegister(): { readonly database: () => pg.Client } {
  beforeAll(async () => {
    client = new pg.Client({ connectionString: process.env['DATABASE_URL'] })
    await client.connect()
  })
  beforeEach(async () => {
    await database().query(EMPTY)
    await theFaculties(database())
  })
  afterAll(() => client?.end())
  const database = () => {
    if (!client) throw new Error('The database is there only inside tests.')
    return client
  }
  return { database }
}

/** The audit log refuses to be emptied, except by whoever may switch triggers off. */
const EMPTY = `
  begin;
  set local session_replication_role = replica;
  truncate alumni, diplomas, programmes, faculties, register_import_runs, register_proposals, register_duplicates,
    register_import_chunks, register_import_progress, person_keys, audit_log restart identity cascade;
  commit`
