import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { describe, expect, it } from 'vitest'
import { onOwnPortal } from '../../portal'

const { portal } = onOwnPortal()

const inTransaction = async <T>(
  work: Parameters<typeof import('@/platform/database/in-transaction').inTransaction<T>>[1],
) => (await import('@/platform/database/in-transaction')).inTransaction(portal(), work)

const aFaculty = (req: PayloadRequest, code: string) =>
  portal().create({
    collection: 'faculties',
    locale: 'nl',
    data: { name: code, code },
    req,
    overrideAccess: true,
  })

async function countOf(code: string): Promise<number> {
  const { totalDocs } = await portal().count({
    collection: 'faculties',
    where: { code: { equals: code } },
    overrideAccess: true,
  })
  return totalDocs
}

async function jobsFor(code: string): Promise<number> {
  const { rows } = await portal().db.drizzle.execute(
    sql`select count(*)::int as n from graphile_worker._private_jobs where payload->>'code' = ${code}`,
  )
  return Number(rows[0]?.n)
}

describe('a transaction', () => {
  it('keeps the document, the SQL and the job together when it commits', async () => {
    await inTransaction(async ({ req, enqueue }) => {
      await aFaculty(req, 'kept')
      await enqueue('send-mail', { payload: { code: 'kept' } })
      expect([await countOf('kept'), await jobsFor('kept')]).toEqual([0, 0])
    })
    expect([await countOf('kept'), await jobsFor('kept')]).toEqual([1, 1])
  })

  it('leaves nothing when the work throws', async () => {
    const work = inTransaction(async ({ req, enqueue }) => {
      await aFaculty(req, 'thrown')
      await enqueue('send-mail', { payload: { code: 'thrown' } })
      throw new Error('second thoughts')
    })
    await expect(work).rejects.toThrow('second thoughts')
    expect([await countOf('thrown'), await jobsFor('thrown')]).toEqual([0, 0])
  })

  it('tells when the commit itself fails, where Payload alone would say all is well', async () => {
    await portal().db.drizzle.execute(sql`create table if not exists promise (id int primary key, other int
      constraint promise_kept references promise (id) deferrable initially deferred)`)
    const work = inTransaction(async ({ tx, req }) => {
      await aFaculty(req, 'uncommitted')
      await tx.execute(sql`insert into promise values (1, 2)`)
    })
    await expect(work).rejects.toMatchObject({ cause: { constraint: 'promise_kept' } })
    expect(await countOf('uncommitted')).toBe(0)
  })

  it('is rolled back by a failed operation even when its error is caught', async () => {
    const work = inTransaction(async ({ req }) => {
      await aFaculty(req, 'before-failure')
      await aFaculty(req, 'before-failure').catch(() => undefined)
    })
    await expect(work).rejects.toThrow()
    expect(await countOf('before-failure')).toBe(0)
  })

  it('refuses a call that comes after its end, instead of writing outside it', async () => {
    let late: PayloadRequest | undefined
    await inTransaction(async ({ req }) => {
      late = req
    })
    await expect(aFaculty(late as PayloadRequest, 'late')).rejects.toThrow('has ended')
    expect(await countOf('late')).toBe(0)
  })

  it('does not open inside another', async () => {
    await expect(inTransaction(() => inTransaction(async () => undefined))).rejects.toThrow('already open')
  })

  it('survives the loss of its connection with an error and no rows', async () => {
    const work = inTransaction(async ({ tx, req }) => {
      await aFaculty(req, 'cut')
      const { rows } = await tx.execute(sql`select pg_backend_pid() as pid`)
      await portal().db.drizzle.execute(sql`select pg_terminate_backend(${rows[0]?.pid})`)
      await tx.execute(sql`select 1`)
    })
    await expect(work).rejects.toThrow()
    expect(await countOf('cut')).toBe(0)
  })
})
