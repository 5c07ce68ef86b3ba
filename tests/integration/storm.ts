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
  /** What is in the books of the orders that came through the storm, and of as many whose messages came once, in order. */
  readonly stormy: Books
  readonly calm: Books
}

/**
 * The same orders twice, declined, paid, left, refunded and disputed. Of the first the provider tells everything once, in
 * order, to one web process; of the second several times each, in no order, to two, while two workers work it off.
 */
export async function rideOutStorm(
  desk: MoneyDesk,
  money: PaymentsInHand,
  storm: Storm,
): Promise<StormReport> {
  const { control } = desk.stripe
  await desk.pool.query('create table if not exists test_fulfilments (order_id integer not null)')
  const [webs, workers] = await Promise.all([pairOf('web'), pairOf('worker')])
  const endpoints = webs.map(({ said }) => control.addEndpoint({ url: said, secret: WEBHOOK_SECRET }))
  const { copies, seed, orders } = storm

  const before = await makeOrders(desk, money, orders)
  await control.deliver({ endpoint: endpoints[0]?.id ?? '', order: 'as-happened' })
  await calm(money)
  const calmBooks = await booksOf(desk, before.orderIds)

  const { orderIds, paid } = await makeOrders(desk, money, orders)
  const told = new Set(control.events().map(({ id }) => id))
  const delivered = await control.deliver({ copies, seed, order: 'shuffled', concurrency: 16 })
  expect(new Set(delivered.map(({ status }) => status))).toEqual(new Set([200]))
  await calm(money)
  for (const one of [...webs, ...workers]) await one.stop()
  // What had come once came again with the rest, and changed nothing.
  expect(await booksOf(desk, before.orderIds)).toEqual(calmBooks)
  return {
    events: told.size / 2,
    deliveries: delivered.length,
    completedDeliveries: delivered.filter(({ type }) => type === 'checkout.session.completed').length / 2,
    paidOrders: paid,
    stormy: await booksOf(desk, orderIds),
    calm: calmBooks,
  }
}

const pairOf = (role: 'web' | 'worker') => Promise.all([startMoneyProcess(role), startMoneyProcess(role)])

/** Everybody has a card declined first. Four of five then pay; of those some are refunded in the provider's screens, some disputed. */
async function makeOrders(
  desk: MoneyDesk,
  money: PaymentsInHand,
  orders: number,
): Promise<{ readonly orderIds: readonly number[]; readonly paid: number }> {
  const { control } = desk.stripe
  const orderIds: number[] = []
  let paid = 0
  for (let made = 0; made < orders; made += 1) {
    const { visit: session, orderId } = await money.start(money.wish({ cents: 1000 + made }))
    orderIds.push(orderId)
    control.pay({ session, number: '4000000000000002' })
    if (made % 5 === 4) {
      control.expire(session)
      continue
    }
    const { intent } = control.pay({ session, method: made % 2 === 0 ? 'card' : 'bancontact' })
    paid += 1
    const charge = String(intent.latest_charge)
    if (made % 4 === 0) control.refund({ charge, amount: 100 })
    if (made % 12 === 6) control.dispute({ charge })
  }
  return { orderIds, paid }
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

/** All that counts of some orders in the end, order by order: state and sums, balances, fulfilments, documents. */
export type Books = readonly Readonly<Record<string, unknown>>[]

export async function booksOf(desk: MoneyDesk, orderIds: readonly number[]): Promise<Books> {
  const { rows } = await desk.pool.query(
    `select to_jsonb(s) - 'order_id' as sums,
       (select jsonb_object_agg(account, cents) from (
          select p.account::text, sum(p.amount_cents)::int as cents from ledger_postings p
          join ledger_entries e on e.id = p.entry_id where e.order_id = s.order_id group by 1) balances) as balances,
       (select count(*)::int from test_fulfilments f where f.order_id = s.order_id) as fulfilments,
       (select jsonb_object_agg(kind, n) from (
          select kind::text, count(*)::int as n from receipts r where r.order_id = s.order_id group by 1) documents) as documents
     from order_sums s where s.order_id = any($1) order by s.order_id`,
    [orderIds],
  )
  return rows as Books
}
