import { expect } from 'vitest'
import { type MoneyDesk, startMoneyProcess, WEBHOOK_SECRET } from './money-desk'
import type { PaymentsInHand } from './payments-in-hand'

export type Storm = {
  readonly orders: number
  readonly seed: number
  /** How often each message comes, to each of the two web processes. */
  readonly copies: readonly [number, number]
}

export type StormReport = {
  readonly events: number
  readonly deliveries: number
  /** How often a portal that believes each message that says "completed" would have handed something out. */
  readonly completedDeliveries: number
  readonly paidOrders: number
}

/**
 * Orders that are paid, left, refunded and disputed; then all that the provider has to say about it, several times each,
 * in no order, to two web processes while two workers work it off.
 */
export async function rideOutStorm(
  desk: MoneyDesk,
  money: PaymentsInHand,
  storm: Storm,
): Promise<StormReport> {
  const { control } = desk.stripe
  await desk.pool.query('create table if not exists test_fulfilments (order_id integer not null)')
  const webs = [await startMoneyProcess('web'), await startMoneyProcess('web')]
  for (const { said } of webs) control.addEndpoint({ url: said, secret: WEBHOOK_SECRET })
  const paidOrders = await makeOrders(desk, money, storm.orders)
  const workers = [await startMoneyProcess('worker'), await startMoneyProcess('worker')]
  const { copies, seed } = storm
  const delivered = await control.deliver({ copies, seed, order: 'shuffled', concurrency: 16 })
  expect(new Set(delivered.map(({ status }) => status))).toEqual(new Set([200]))
  await calm(money)
  for (const one of [...webs, ...workers]) await one.stop()
  return {
    events: new Set(delivered.map(({ event }) => event)).size,
    deliveries: delivered.length,
    completedDeliveries: delivered.filter(({ type }) => type === 'checkout.session.completed').length,
    paidOrders,
  }
}

/** Two of three orders are paid; of those some are refunded by hand of the provider, and some disputed. */
async function makeOrders(desk: MoneyDesk, money: PaymentsInHand, orders: number): Promise<number> {
  const { control } = desk.stripe
  let paid = 0
  for (let made = 0; made < orders; made += 1) {
    const { visit } = await money.start(money.wish({ cents: 1000 + made }))
    if (made % 3 === 2) continue
    const { intent } = control.pay({ session: visit, method: made % 2 === 0 ? 'card' : 'bancontact' })
    paid += 1
    const charge = String(intent.latest_charge)
    if (made % 5 === 0) control.refund({ charge, amount: 100 })
    if (made % 12 === 4) control.dispute({ charge })
  }
  return paid
}

const calm = (money: PaymentsInHand) =>
  expect
    .poll(
      async () =>
        (
          await money.one<{ waiting: number }>(
            `select (select count(*) from graphile_worker._private_jobs where task_id in (
                     select id from graphile_worker._private_tasks where identifier = 'process-provider-event'))::int
                + (select count(*) from provider_events where state = 'received')::int as waiting`,
          )
        ).waiting,
      { timeout: 20 * 60_000, interval: 250 },
    )
    .toBe(0)

/** All that counts in the end, in one value: states, sums, balances. */
export async function stateOfTheBooks(desk: MoneyDesk): Promise<unknown> {
  const { rows: sums } = await desk.pool.query('select * from order_sums order by order_id')
  const { rows: balances } = await desk.pool.query(
    'select account::text, chapter_id, kind, sum(amount_cents)::int from ledger_postings group by 1, 2, 3 order by 1, 2, 3',
  )
  const { rows: fulfilled } = await desk.pool.query(
    'select order_id, count(*)::int from test_fulfilments group by 1 order by 1',
  )
  return { sums, balances, fulfilled }
}
