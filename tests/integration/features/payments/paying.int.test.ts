import { beforeAll, describe, expect, it } from 'vitest'
import type { CheckoutWish } from '@/features/payments/commands/start-checkout'
import type { Settle } from '@/features/payments/commands/settle-order'
import { aChapter } from '../../../factories/association'
import { aCheckoutWish, theCollectingEntity, visitOf } from '../../../factories/money'
import { openMoneyDesk, startWebhookDoor, WEBHOOK_SECRET } from '../../money-desk'
import { onOwnPortal } from '../../portal'

const desk = await openMoneyDesk()
const { portal } = onOwnPortal()
const { control } = desk.stripe

let chapterId = 0
let payments: Awaited<ReturnType<typeof load>>
const load = async () => ({
  ...(await import('@/features/payments/commands/start-checkout')),
  ...(await import('@/features/payments/commands/fulfil-checkout')),
  ...(await import('@/features/payments/commands/request-refund')),
  ...(await import('@/features/payments/commands/finish-refund')),
  ...(await import('@/features/payments/queries/check-ledger')),
  ...(await import('@/use-cases/settle-payment/payment-tasks')),
  ...(await import('@/use-cases/settle-payment/receive-provider-event')),
  ...(await import('@/platform/database/in-transaction')),
})
beforeAll(async () => {
  payments = await load()
  await theCollectingEntity(portal())
  chapterId = (await aChapter(portal())).id
  const door = await startWebhookDoor(payments.receiveProviderEvent)
  control.addEndpoint({ url: door.url, secret: WEBHOOK_SECRET })
  return door.stop
})

const settled: string[] = []
let answer: Awaited<ReturnType<Settle>> = 'accepted'
const settle: Settle = async (_context, order) => {
  settled.push(order.reference.id)
  return answer
}
const quiet = { 'send-payment-mail': async () => undefined }
const work = () => desk.work({ ...payments.paymentTasksWith(settle), ...quiet })
const start = async (wish: CheckoutWish) => {
  const started = await payments.startCheckout(portal(), wish)
  if (!started.ok) throw new Error(started.code)
  return { ...started.value, visit: await visitOf(portal(), started.value.orderCode) }
}
const one = async <Row>(query: string, ...values: unknown[]) =>
  (await desk.pool.query(query, values)).rows[0] as Row
const faults = () => payments.checkLedger(portal().db.drizzle)

describe('paying', () => {
  it('settles an order once: receipt, income and fee are there, and the books balance', async () => {
    const wish = aCheckoutWish({ chapterId })
    const { visit, orderCode } = await start(wish)
    control.pay({ session: visit, method: 'bancontact' })
    expect(await control.deliver({ copies: 2 })).not.toEqual([])
    await work()
    await payments.fulfilCheckout(portal(), { providerId: visit, settle, now: new Date() })
    expect(settled.filter((id) => id === wish.reference.id)).toHaveLength(1)
    expect(
      await one(
        `select o.state, r.number, p.method, p.fee_cents::int as fee from orders o join payments p on p.order_id = o.id
         join receipts r on r.order_id = o.id where o.code = $1`,
        orderCode,
      ),
    ).toEqual({
      state: 'paid',
      number: expect.stringMatching(/^AL-\d{4}-00001$/),
      method: 'bancontact',
      fee: 40,
    })
    expect(await faults()).toEqual([])
  })

  it('resumes the page that is open, and says so when it is paid', async () => {
    const wish = aCheckoutWish({ chapterId })
    const first = await start(wish)
    expect(await start(wish)).toEqual(first)
    control.pay({ session: first.visit })
    await payments.fulfilCheckout(portal(), { providerId: first.visit, settle, now: new Date() })
    expect(await payments.startCheckout(portal(), wish)).toEqual({ ok: false, code: 'already-paid' })
  })
})

describe('refunding', () => {
  it('gives back in parts, each with its credit note, and never more than was paid', async () => {
    const { visit, orderCode } = await start(aCheckoutWish({ chapterId }))
    control.pay({ session: visit })
    await payments.fulfilCheckout(portal(), { providerId: visit, settle, now: new Date() })
    const { id: orderId } = await one<{ id: number }>('select id from orders where code = $1', orderCode)
    const ask = (cents: number, requestKey: string) =>
      payments.inTransaction(portal(), (context) =>
        payments.requestRefund(context, {
          orderId,
          wish: { of: 'amount', cents },
          reason: 'cancelled',
          requestKey,
          requestedBy: null,
          now: new Date(),
        }),
      )
    const first = await ask(1000, 'a')
    expect(await ask(1000, 'a')).toMatchObject({
      ok: true,
      value: { refundId: first.ok ? first.value.refundId : 0 },
    })
    expect(await ask(2500, 'b')).toMatchObject({ ok: true })
    expect(await ask(1, 'c')).toEqual({ ok: false, code: 'refund-too-large' })
    await work()
    await control.deliver({ order: 'reversed' })
    await work()
    expect(
      await one(
        `select o.state, count(r.*)::int as refunds, count(c.*)::int as notes from orders o
         join refunds r on r.order_id = o.id and r.state = 'succeeded'
         join receipts c on c.refund_id = r.id where o.id = $1 group by o.id`,
        orderId,
      ),
    ).toEqual({ state: 'refunded', refunds: 2, notes: 2 })
    expect(await faults()).toEqual([])
  })
})
