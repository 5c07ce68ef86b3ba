import type { JobHelpers } from 'graphile-worker'
import { beforeAll, describe, expect, it } from 'vitest'
import { aChapter, anEvent } from '../../../factories/association'
import { aQuota, aTicketType } from '../../../factories/sales'
import { onOwnPortal } from '../../portal'

const { portal } = onOwnPortal()
let turn: () => Promise<unknown>
let type = 0
let event = 0

const run = async (statement: string) => (await portal().db.drizzle.execute(statement)).rows
/** How often kept pages of events were outdated. */
const touches = async () =>
  Number((await run(`select count(*)::int as n from cache_touch where tag = 'events'`))[0]?.['n'])

beforeAll(async () => {
  const { turnCalendarPage } = await import('@/features/events/jobs/turn-calendar-page')
  const helpers = {
    withPgClient: async (work: (client: unknown) => Promise<unknown>) => {
      const client = await portal().db.pool.connect()
      try {
        return await work(client)
      } finally {
        client.release()
      }
    },
  } as unknown as JobHelpers // all that this task uses
  turn = async () => turnCalendarPage({}, helpers)
  const { id: chapter } = await aChapter(portal())
  event = (await anEvent(portal(), { chapters: [chapter] })).id
  const { id: quota } = await aQuota(portal(), { event })
  type = (await aTicketType(portal(), { event, quotas: [quota] })).id
  await run(`update events set starts_at = now() + interval '9 days', ends_at = now() + interval '10 days'`)
})

/** Since the last look, which `lookedAMinuteAgo` puts back. */
const JUST_NOW = `now() - interval '10 seconds'`
const lookedAMinuteAgo = () =>
  run(`update cache_touch set at = at - interval '1 minute' where tag = 'events'`)
const SOON = `now() + interval '1 day'`

describe('the kept pages of events', () => {
  it.each([
    {
      name: 'the sale of a ticket opens',
      change: () => `update ticket_types set sales_from = ${JUST_NOW} where id = ${type}`,
    },
    {
      name: 'the sale of a ticket closes',
      change: () => `update ticket_types set sales_from = null, sales_until = ${JUST_NOW} where id = ${type}`,
    },
    {
      name: 'registration opens',
      change: () => `update events set registration_opens_at = ${JUST_NOW} where id = ${event}`,
    },
    {
      name: 'registration closes',
      change: () => `update events set registration_closes_at = ${JUST_NOW} where id = ${event}`,
    },
    {
      name: 'an event begins',
      change: () => `update events set starts_at = ${JUST_NOW} where id = ${event}`,
    },
  ])('are written anew when $name, without anybody saving, and once', async ({ change }) => {
    const before = await touches()
    await lookedAMinuteAgo()
    await run(change())
    await turn()
    expect(await touches()).toBe(before + 1)
    await turn()
    expect(await touches()).toBe(before + 1)
  })

  it('stay when a sale is still to open or to close', async () => {
    const before = await touches()
    await run(`update ticket_types set sales_from = ${SOON}, sales_until = null where id = ${type}`)
    await turn()
    await run(`update ticket_types set sales_from = null, sales_until = ${SOON} where id = ${type}`)
    await turn()
    expect(await touches()).toBe(before)
  })
})
