import Stripe from 'stripe'
import { describe, expect, it } from 'vitest'
import { openMoneyDesk, startMoneyProcess, WEBHOOK_SECRET } from '../../money-desk'
import { paymentsInHand } from '../../payments-in-hand'
import { onOwnPortal } from '../../portal'

const desk = await openMoneyDesk()
const OLD_SECRET = 'whsec_of_last_month'
process.env.STRIPE_WEBHOOK_SECRET = `${WEBHOOK_SECRET},${OLD_SECRET}`
const { portal } = onOwnPortal()
const { control } = desk.stripe
const money = paymentsInHand(desk, portal)

let posted = 0
async function post(change: { readonly age?: number; readonly secret?: string; readonly altered?: true }) {
  posted += 1
  const event = {
    id: `evt_${posted}`,
    object: 'event',
    type: 'customer.created',
    data: { object: { id: 'cus_1' } },
  }
  const payload = JSON.stringify(event, null, 2)
  const timestamp = Math.floor(Date.now() / 1000) - (change.age ?? 0)
  const secret = change.secret ?? WEBHOOK_SECRET
  const signature = Stripe.webhooks.generateTestHeaderString({ payload, secret, timestamp })
  const body = change.altered ? JSON.stringify(event) : payload
  const request = new Request('http://portal/api/stripe/webhook', {
    method: 'POST',
    body,
    headers: { 'stripe-signature': signature },
  })
  const { status } = await money.its().receiveProviderEvent(request)
  const { count } = await money.one<{ count: number }>(
    'select count(*)::int from provider_events where provider_id = $1',
    event.id,
  )
  return { status, kept: count }
}

describe('a message of the provider', () => {
  it.each([
    ['is taken when it was signed just now', {}, 200],
    ['is taken when it was signed 299 seconds ago', { age: 299 }, 200],
    ['is refused when it was signed 301 seconds ago', { age: 301 }, 400],
    ['is refused when a byte of it was written anew', { altered: true }, 400],
    ['is refused when another secret signed it', { secret: 'whsec_of_somebody_else' }, 400],
    ['is taken when the secret that is being replaced signed it', { secret: OLD_SECRET }, 200],
  ] as const)('%s', async (_what, change, status) => {
    expect(await post(change)).toEqual({ status, kept: status === 200 ? 1 : 0 })
  })

  it('would be taken at any age, altered and by anybody, without the check', () => {
    const event = { id: 'evt_x', object: 'event', type: 'customer.created', data: { object: {} } }
    const payload = JSON.stringify(event, null, 2)
    const timestamp = Math.floor(Date.now() / 1000) - 301
    const signature = (secret: string) =>
      Stripe.webhooks.generateTestHeaderString({ payload, secret, timestamp })
    const read = (body: string, secret: string, tolerance: number) =>
      Stripe.webhooks.constructEvent(body, signature(secret), WEBHOOK_SECRET, tolerance).id
    // Each refusal is of one check alone: with that one off, the same message is taken.
    expect(() => read(payload, WEBHOOK_SECRET, 300)).toThrow('tolerance')
    expect(read(payload, WEBHOOK_SECRET, 0)).toBe('evt_x')
    expect(() => read(JSON.stringify(event), WEBHOOK_SECRET, 0)).toThrow('No signatures found')
    expect(() => read(payload, 'whsec_of_somebody_else', 0)).toThrow('No signatures found')
  })

  it('about something we do not know is kept, and answered like any other', async () => {
    await post({})
    await money.work()
    expect(
      await money.one(`select state from provider_events where provider_id = $1`, `evt_${posted}`),
    ).toEqual({ state: 'unknown' })
  })

  it('is kept once however often it comes, with one job', async () => {
    const { visit } = await money.start(money.wish())
    control.pay({ session: visit })
    const delivered = await control.deliver({ copies: 4, concurrency: 8 })
    expect(new Set(delivered.map(({ status }) => status))).toEqual(new Set([200]))
    const events = new Set(delivered.map(({ event }) => event)).size
    const ids = delivered.map(({ event }) => event)
    expect(
      await money.one('select count(*)::int from provider_events where provider_id = any($1)', ids),
    ).toEqual({ count: events })
    await money.work()
  })
})

describe('a payment is found out about', () => {
  it('when the message comes before the payer does', async () => {
    const { visit, orderId } = await money.start(money.wish())
    control.pay({ session: visit })
    await control.deliver()
    await money.work()
    expect(await money.stateOf(orderId)).toBe('paid')
    expect(await money.fulfil(visit)).toBe('paid')
  })

  it('when the payer comes first, and the message after', async () => {
    const wish = money.wish()
    const { visit, orderId } = await money.start(wish)
    control.pay({ session: visit })
    expect(await money.fulfil(visit)).toBe('paid')
    await control.deliver({ order: 'reversed' })
    await money.work()
    expect(await money.stateOf(orderId)).toBe('paid')
    expect(money.settled.filter((id) => id === wish.reference.id)).toHaveLength(1)
  })

  it.each(['refund', 'dispute'] as const)('when news of its %s comes before its own', async (what) => {
    const { visit, orderId } = await money.start(money.wish())
    const { intent } = control.pay({ session: visit })
    const charge = String(intent.latest_charge)
    if (what === 'refund') control.refund({ charge, amount: 500 })
    else control.dispute({ charge })
    const types = what === 'refund' ? ['refund.created'] : ['charge.dispute.created']
    expect(await control.deliver({ types })).toHaveLength(1)
    await money.work()
    expect(await money.stateOf(orderId)).toBe(what === 'refund' ? 'partly-refunded' : 'disputed')
    expect(await money.faults()).toEqual([])
    await control.deliver()
    await money.work()
    expect(await money.stateOf(orderId)).toBe(what === 'refund' ? 'partly-refunded' : 'disputed')
  })

  it('when neither comes: by asking; and without asking it is not', async () => {
    const { visit, orderId } = await money.start(money.wish())
    control.settings({ webhooks: 'drop' })
    control.pay({ session: visit })
    control.settings({ webhooks: 'hold' })
    await money.work()
    expect(await money.stateOf(orderId)).toBe('open')
    await money.its().reconcilePayments(portal(), { now: new Date(Date.now() + 10 * 60_000) })
    await money.work()
    expect(await money.stateOf(orderId)).toBe('paid')
    expect(await money.faults()).toEqual([])
  })

  it('when the process is killed between the charge and writing it down', async () => {
    await desk.pool.query('create table if not exists test_fulfilments (order_id integer not null)')
    const { visit, orderId } = await money.start(money.wish())
    control.pay({ session: visit })
    await control.deliver()
    control.fault({
      method: 'GET',
      path: `/v1/checkout/sessions/${visit}`,
      kind: 'slow',
      when: 'before',
      delayMs: 3_000,
      times: 4, // as many as the worker does at once: the next one is answered as usual
    })
    const worker = await startMoneyProcess('worker')
    await expect
      .poll(
        async () =>
          (
            await money.one<{ n: number }>(
              'select count(*)::int as n from graphile_worker._private_jobs where locked_by is not null',
            )
          ).n,
        { timeout: 60_000 },
      )
      .toBeGreaterThan(0)
    // Long enough for the question to be on its way, not for its answer.
    await new Promise((resolve) => setTimeout(resolve, 500))
    await worker.stop('SIGKILL')
    expect(await money.stateOf(orderId)).toBe('open')
    expect(await money.faults()).toEqual([])
    await giveJobsBack()
    const next = await startMoneyProcess('worker')
    await expect.poll(() => money.stateOf(orderId), { timeout: 120_000 }).toBe('paid')
    await next.stop('SIGKILL')
    expect(
      await money.one('select count(*)::int from test_fulfilments where order_id = $1', orderId),
    ).toEqual({ count: 1 })
    expect(await money.faults()).toEqual([])
  }, 240_000)

  it('when the process is killed in the middle of writing it down: once, and not once more', async () => {
    await desk.pool.query(`
      create table if not exists test_fulfilments (order_id integer not null);
      create table test_attempts (order_id integer not null)`)
    const { visit, orderId } = await money.start(money.wish())
    const count = async (table: string) =>
      (await money.one<{ n: number }>(`select count(*)::int as n from ${table} where order_id = $1`, orderId))
        .n
    control.pay({ session: visit })
    await control.deliver()
    const worker = await startMoneyProcess('worker', { TEST_SETTLE_SECONDS: '12' })
    await expect.poll(() => count('test_attempts'), { timeout: 60_000 }).toBeGreaterThan(0)
    await worker.stop('SIGKILL')
    expect(await money.stateOf(orderId)).toBe('open')
    expect(await money.faults()).toEqual([])
    await giveJobsBack()
    const next = await startMoneyProcess('worker', { TEST_SETTLE_SECONDS: '0.1' })
    await expect.poll(() => money.stateOf(orderId), { timeout: 120_000 }).toBe('paid')
    await next.stop('SIGKILL')
    expect(await count('test_fulfilments')).toBe(1)
    // What is written outside the transaction is there twice.
    expect(await count('test_attempts')).toBeGreaterThan(1)
    expect(await money.faults()).toEqual([])
  }, 240_000)
})

/** As the sign of life of workers does, which has tests of its own. */
async function giveJobsBack(): Promise<void> {
  await desk.pool.query(
    `select graphile_worker.force_unlock_workers(array_agg(distinct locked_by)) from graphile_worker._private_jobs where locked_by is not null`,
  )
  await desk.pool.query(`update graphile_worker._private_jobs set run_at = now()`)
}
