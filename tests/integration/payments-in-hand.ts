import type { Settle } from '@/features/payments/commands/settle-order'
import type { Settlement } from '@/features/payments/domain/settlement'
import type { HeldSettlement } from '@/features/payments/commands/settle-held-payment'
import type { CheckoutWish } from '@/features/payments/commands/start-checkout'
import type { RefundWish } from '@/features/payments/domain/refund-parts'
import type { Payload } from 'payload'
import { beforeAll } from 'vitest'
import { aChapter } from '../factories/association'
import { aCheckoutWish, theCollectingEntity, visitOf } from '../factories/money'
import { aStaffMember } from '../factories/staff'
import { type MoneyDesk, WEBHOOK_SECRET } from './money-desk'
import { startWebhookDoor } from './webhook-door'

type Commands = Awaited<ReturnType<typeof load>>

const load = async () => ({
  ...(await import('@/features/payments/commands/start-checkout')),
  ...(await import('@/features/payments/commands/fulfil-checkout')),
  ...(await import('@/features/payments/commands/request-refund')),
  ...(await import('@/features/payments/commands/finish-refund')),
  ...(await import('@/features/payments/commands/submit-refund')),
  ...(await import('@/features/payments/commands/sync-refund')),
  ...(await import('@/features/payments/commands/sync-dispute')),
  ...(await import('@/features/payments/commands/resolve-task')),
  ...(await import('@/features/payments/commands/settle-held-payment')),
  ...(await import('@/features/payments/commands/refund-held-payment')),
  ...(await import('@/features/payments/commands/reconcile-payments')),
  ...(await import('@/features/payments/commands/compare-with-provider')),
  ...(await import('@/features/payments/queries/check-ledger')),
  ...(await import('@/use-cases/settle-payment/payment-tasks')),
  ...(await import('@/use-cases/settle-payment/receive-provider-event')),
  ...(await import('@/platform/database/in-transaction')),
})

export type PaymentsInHand = ReturnType<typeof paymentsInHand>

/** The sentences of tests about money: starting, paying, refunding, delivering. Call it at the top of the file. */
export function paymentsInHand(
  desk: MoneyDesk,
  portal: () => Payload,
  { messages = 'to-this-process' }: { readonly messages?: 'to-this-process' | 'to-others' } = {},
) {
  const { control } = desk.stripe
  let commands: Commands | undefined
  let chapterId = 0
  let answer: Settlement = 'accepted'
  const settled: string[] = []
  const settle: Settle = async (_context, order) => {
    settled.push(order.reference.id)
    return answer
  }
  beforeAll(async () => {
    commands = await load()
    await theCollectingEntity(portal())
    chapterId = (await aChapter(portal())).id
    if (messages === 'to-others') return undefined
    const door = await startWebhookDoor(commands.receiveProviderEvent)
    control.addEndpoint({ url: door.url, secret: WEBHOOK_SECRET })
    return door.stop
  })
  const now = () => new Date()
  const its = (): Commands => {
    if (!commands) throw new Error('The commands are there only inside tests.')
    return commands
  }
  const one = async <Row>(query: string, ...values: unknown[]) =>
    (await desk.pool.query(query, values)).rows[0] as Row
  const start = async (wish: CheckoutWish) => {
    const started = await its().startCheckout(portal(), wish)
    if (!started.ok) throw new Error(started.code)
    const { id: orderId } = await one<{ id: number }>(
      'select id from orders where code = $1',
      started.value.orderCode,
    )
    return { ...started.value, orderId, visit: await visitOf(portal(), started.value.orderCode) }
  }
  const fulfil = (visit: string) => its().fulfilCheckout(portal(), { providerId: visit, settle, now: now() })
  let asked = 0
  let treasurer: { readonly id: number } | undefined
  return {
    its,
    portal,
    one,
    settle,
    settled,
    start,
    fulfil,
    /** What the use case answers from now on. */
    answerWith: (settlement: Settlement) => {
      answer = settlement
    },
    wish: (fields: Partial<CheckoutWish> & { readonly cents?: number } = {}) =>
      aCheckoutWish({ chapterId, ...fields }),
    work: () => desk.work({ ...its().paymentTasksWith(settle), 'send-payment-mail': async () => undefined }),
    refund: (orderId: number, wish: RefundWish, requestKey = `request-${(asked += 1)}`) =>
      its().inTransaction(portal(), (context) =>
        its().requestRefund(context, {
          orderId,
          wish,
          reason: 'test',
          requestKey,
          requestedBy: null,
          now: now(),
        }),
      ),
    stateOf: async (orderId: number) =>
      (await one<{ state: string }>('select state from orders where id = $1', orderId)).state,
    chargeOf: async (orderId: number) =>
      (
        await one<{ charge_id: string }>(
          'select charge_id from payments where order_id = $1 order by id desc',
          orderId,
        )
      ).charge_id,
    /** A treasurer. */
    staffId: async () => (treasurer ??= await aStaffMember(portal(), { roles: ['treasurer'] })).id,
    faults: () => its().checkLedger(portal().db.drizzle),
    /** Another page to pay the same order on, as if the first had not been closed in time; by any method. */
    visitAgain: async (orderId: number, cents: number, method: 'card' | 'sepa_debit' = 'card') => {
      const session = await (await import('@/platform/stripe/stripe-client'))
        .stripe()
        .checkout.sessions.create({
          mode: 'payment',
          success_url: 'http://localhost/{CHECKOUT_SESSION_ID}',
          allowed_payment_method_types: [method],
          line_items: [
            { quantity: 1, price_data: { currency: 'eur', unit_amount: cents, product_data: { name: 'x' } } },
          ],
        })
      await desk.pool.query(
        `insert into checkouts (order_id, provider_id, state, return_path, expires_at)
         values ($1, $2, 'complete', '/', now() + interval '1 hour')`,
        [orderId, session.id],
      )
      return session.id
    },
    /** Uses money that is held, for its own order or for what is wished. */
    useHeld: (held: Pick<HeldSettlement, 'paymentId'> & Partial<HeldSettlement>) =>
      its().inTransaction(portal(), (context) =>
        its().settleHeldPayment(context, { alumnusId: null, settle, now: now(), ...held }),
      ),
    /** Sends money back that is held, as its payer asks. */
    refundHeld: (paymentId: number, alumnusId: number | null = null) =>
      its().inTransaction(portal(), (context) =>
        its().refundHeldPayment(context, { paymentId, alumnusId, requestedBy: null, now: now() }),
      ),
    heldOf: async (orderId: number) =>
      (
        await one<{ id: number } | undefined>(
          'select id from payments where order_id = $1 and held is not null order by id desc',
          orderId,
        )
      )?.id ?? 0,
    /** An order that was paid and settled. */
    paid: async (wish: CheckoutWish, method: 'card' | 'bancontact' = 'card') => {
      const order = await start(wish)
      control.pay({ session: order.visit, method })
      await fulfil(order.visit)
      return order
    },
  }
}
