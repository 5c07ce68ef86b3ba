import { createHash } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import { PgDialect } from 'drizzle-orm/pg-core'
import type { Database } from './drizzle-of'

type Statement = ReturnType<typeof sql>
type Answer = { readonly rows: readonly Record<string, unknown>[] }

const dialect = new PgDialect()
const names = new Map<string, string>()

/**
 * Runs a statement that is asked many times a second: each connection has PostgreSQL read and plan it once, and keeps that.
 * Only for a text that is always the same: what differs stands in its values.
 */
export function executePrepared({ _: { session } }: Database, statement: Statement): Promise<Answer> {
  const query = dialect.sqlToQuery(statement)
  const prepared = session.prepareQuery(query, undefined, nameOf(query.sql), false)
  return prepared.execute() as Promise<Answer> // what node-postgres answers; drizzle knows it by the type of its driver alone
}

/**
 * A list within such a statement, for `= any (…)`. PostgreSQL does not see how long it is before it runs, so one plan is as
 * good as another and it keeps the first ones; of an array that it sees it would make a new one every time.
 */
export const listed = (values: readonly (string | number)[], type: 'integer' | 'text' | 'uuid'): Statement =>
  sql`array(select json_array_elements_text(${JSON.stringify(values)}::json)::${sql.raw(type)})`

/** By what it says: one that was changed while developing is another one. */
function nameOf(text: string): string {
  const known = names.get(text)
  if (known) return known
  const name = createHash('sha256').update(text).digest('hex').slice(0, 24)
  names.set(text, name)
  return name
}
