import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const OLD_ENOUGH = "now() - interval '1 minute'"

let pool: pg.Pool

const databaseUrl = process.env.DATABASE_URL ?? ''

beforeAll(() => {
  pool = new pg.Pool({ connectionString: databaseUrl })
})
afterAll(() => pool.end())

async function aJobHeldBy(workerId: string, lockedAt: string): Promise<string> {
  const { rows } = await pool.query<{ id: string }>(
    `select id from graphile_worker.add_job('send-mail', '{}')`,
  )
  const id = rows[0]?.id ?? ''
  await pool.query(
    `update graphile_worker._private_jobs set locked_by = $1, locked_at = ${lockedAt} where id = $2`,
    [workerId, id],
  )
  return id
}

const holderOf = async (id: string) => {
  const { rows } = await pool.query<{ locked_by: string | null }>(
    'select locked_by from graphile_worker._private_jobs where id = $1',
    [id],
  )
  return rows[0]?.locked_by ?? null
}

describe('jobs of a worker', () => {
  it('are given back when it was killed, and kept while it lives or has just begun', async () => {
    const { freeJobsOfTheDead, holdSignsOfLife } = await import('@/platform/jobs/sign-of-life')
    const signs = await holdSignsOfLife(databaseUrl)
    await signs.show('living')
    const [ofLiving, ofDead, ofNew] = [
      await aJobHeldBy('living', OLD_ENOUGH),
      await aJobHeldBy('dead', OLD_ENOUGH),
      await aJobHeldBy('new', 'now()'),
    ]

    expect(await freeJobsOfTheDead(pool)).toEqual(['dead'])
    expect([await holderOf(ofLiving), await holderOf(ofDead), await holderOf(ofNew)]).toEqual([
      'living',
      null,
      'new',
    ])
    expect(await freeJobsOfTheDead(pool)).toEqual([])

    await signs.end()
    expect(await freeJobsOfTheDead(pool)).toEqual(['living'])
  })
})
