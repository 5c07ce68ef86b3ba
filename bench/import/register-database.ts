import pg from 'pg'
import { faculties } from '../../sandbox/demo/association/faculties'

export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** The faculties that the synthetic export names. */
export const addFaculties = (url: string): Promise<void> =>
  withClient(url, async (client) => {
    for (const { key, name } of faculties) {
      await client.query(
        `with added as (insert into faculties (code) values ($1) on conflict do nothing returning id)
         insert into faculties_locales (_parent_id, _locale, name) select id, 'nl', $2 from added`,
        [key, name.nl],
      )
    }
  })

/** Everything that makes up the register, and what an import keeps beside it. */
const TABLES = [
  'alumni',
  'alumni_emails',
  'alumni_phones',
  'diplomas',
  'programmes',
  'programmes_locales',
  'register_proposals',
  'register_duplicates',
  'audit_log',
  'person_keys',
] as const

/** How many rows of the register `work` adds, changes or removes; the record of the import itself is not counted. */
export async function rowsWrittenBy(url: string, work: () => Promise<void>): Promise<number> {
  const before = await withClient(url, rowsByTransaction)
  await work()
  const after = await withClient(url, rowsByTransaction)
  const writtenSince = [...after].filter(([transaction]) => !before.has(transaction))
  return total(writtenSince) + Math.max(0, total(before) + total(writtenSince) - total(after))
}

/** The rows of each table by the transaction that wrote them: a row that is written anew moves to another one. */
async function rowsByTransaction(client: pg.Client): Promise<ReadonlyMap<string, number>> {
  const found = new Map<string, number>()
  for (const table of TABLES) {
    const { rows } = await client.query<{ transaction: string; count: number }>(
      `select xmin::text as transaction, count(*)::integer as count from ${table} group by 1`,
    )
    for (const { transaction, count } of rows) found.set(`${table} ${transaction}`, count)
  }
  return found
}

const total = (rows: Iterable<readonly [string, number]>): number =>
  [...rows].reduce((sum, [, count]) => sum + count, 0)
