import { sql } from '@payloadcms/db-postgres'
import { describe, expect, it } from 'vitest'
import type { Settle } from '@/features/payments/commands/settle-order'
import { aRegisteredAlumnus } from '../../../factories/account-holders'
import { openMoneyDesk } from '../../money-desk'
import { paymentsInHand } from '../../payments-in-hand'
import { onOwnPortal } from '../../portal'

const desk = await openMoneyDesk()
const { portal } = onOwnPortal()
const { control } = desk.stripe
const money = paymentsInHand(desk, portal)

/** An order that was paid in two tabs, with the payment too many. */
async function paidTwice(wish = money.wish()) {
  const order = await money.start(wish)
  const second = await money.visitAgain(order.orderId, 3500)
  for (const session of [order.visit, second]) {
    control.pay({ session })
    await money.fulfil(session)
  }
  return { ...order, second, paymentId: await money.heldOf(order.orderId) }
}

/** Paid, when what it was for could not be had. */
async function paidTooLate(wish = money.wish()) {
  money.answerWith('hold')
  const order = await money.paid(wish)
  money.answerWith('accepted')
  return { ...order, paymentId: await money.heldOf(order.orderId) }
}

const orders = async () => (await money.one<{ n: number }>('select count(*)::int as n from orders')).n
const openTasks = async (paymentId: number) =>
  (
    await money.one<{ n: number }>(
      'select count(*)::int as n from treasurer_tasks where payment_id = $1 and done_at is null',
      paymentId,
    )
  ).n
const receiptsOf = async (orderId: number) =>
  (
    await money.one<{ n: number }>(
      `select count(*)::int as n from receipts where order_id = $1 and kind = 'receipt'`,
      orderId,
    )
  ).n

/** What the ledger says of an order, in cents. */
const balances = (orderId: number) =>
  money.one(
    `select coalesce(-sum(amount_cents) filter (where account = 'unallocated'), 0)::int as unallocated,
       coalesce(sum(amount_cents) filter (where account = 'disputed'), 0)::int as disputed,
       coalesce(sum(amount_cents) filter (where account = 'dispute-loss'), 0)::int as loss
     from ledger_postings p join ledger_entries e on e.id = p.entry_id where e.order_id = $1`,
    orderId,
  )

describe('money that is held', () => {
  it('pays its own order after all, with a receipt and a mail, and nobody has to look at it any more', async () => {
    const wish = money.wish()
    const { orderId, orderCode, paymentId } = await paidTooLate(wish)
    expect(await money.stateOf(orderId)).toBe('expired')
    expect(await openTasks(paymentId)).toBe(1)
    expect(await money.useHeld({ paymentId })).toEqual({ ok: true, value: { orderId, orderCode } })
    expect(await money.stateOf(orderId)).toBe('paid')
    expect([await openTasks(paymentId), await receiptsOf(orderId)]).toEqual([0, 1])
    expect(money.settled.filter((id) => id === wish.reference.id)).toHaveLength(2)
    expect(
      await money.one(
        `select count(*)::int as mails from graphile_worker._private_jobs where key = $1`,
        `payment-mail:paid:${orderId}`,
      ),
    ).toEqual({ mails: 1 })
    expect(await money.faults()).toEqual([])
    expect(await money.useHeld({ paymentId })).toEqual({ ok: false, code: 'not-held' })
  })

  it('pays for something else of the same total: a new order, and the old one stays as it was paid', async () => {
    const { orderId, second, paymentId } = await paidTwice()
    const next = money.wish()
    const used = await money.useHeld({ paymentId, wish: next })
    const { orderId: newId, orderCode } = used.ok ? used.value : { orderId: 0, orderCode: '' }
    expect(newId).not.toBe(orderId)
    expect(await Promise.all([orderId, newId].map(money.stateOf))).toEqual(['paid', 'paid'])
    expect(await Promise.all([orderId, newId].map(receiptsOf))).toEqual([1, 1])
    expect(money.settled.at(-1)).toBe(next.reference.id)
    expect(await openTasks(paymentId)).toBe(0)
    expect(await money.faults()).toEqual([])
    // What the provider still says about it finds it where it is by now.
    await money.fulfil(second)
    const compare = { since: new Date(0), settle: money.settle, now: new Date() }
    expect(await money.its().compareWithProvider(portal(), compare)).toEqual([])
    expect(await money.faults()).toEqual([])

    // Who paid sees it, with the visit that paid, and nobody else's visit.
    const { findPaymentPage } = await import('@/features/payments/queries/find-payment-page')
    const look = (visit: string) => findPaymentPage(orderCode, { visit, alumnusId: null, locale: 'nl' })
    expect(await look(second)).toMatchObject({ state: 'paid', documents: [{ kind: 'receipt' }] })
    expect(await look((await paidTwice()).second)).toBeNull()

    expect(await money.refund(newId, { of: 'all' })).toMatchObject({ ok: true })
    await money.work()
    expect(await Promise.all([orderId, newId].map(money.stateOf))).toEqual(['paid', 'refunded'])
    expect(await money.faults()).toEqual([])
  })

  it('says on the page of the order it was paid for where it went', async () => {
    const { orderCode, visit, paymentId } = await paidTooLate()
    const used = await money.useHeld({ paymentId, wish: money.wish() })
    const { findPaymentPage } = await import('@/features/payments/queries/find-payment-page')
    expect(await findPaymentPage(orderCode, { visit, alumnusId: null, locale: 'nl' })).toMatchObject({
      state: 'expired',
      heldCents: 0,
      movedTo: used.ok ? used.value.orderCode : '',
    })
  })

  it('takes its fee along, even one that the provider books later', async () => {
    control.settings({ captureAfter: 60 })
    const { orderId, second, paymentId } = await paidTwice()
    control.settings({ captureAfter: 0 })
    const used = await money.useHeld({ paymentId, wish: money.wish() })
    expect(await money.faults()).toEqual([])
    await control.advance(60)
    await money.fulfil(second)
    expect(
      await money.one(
        `select fee_cents::int as fee, order_id, moved_from_id from payments where id = $1`,
        paymentId,
      ),
    ).toEqual({ fee: 78, order_id: used.ok ? used.value.orderId : 0, moved_from_id: orderId })
    expect(await money.faults()).toEqual([])
  })

  it('closes the page on which the same could still be paid', async () => {
    const wish = money.wish()
    const { paymentId } = await paidTooLate(wish)
    const again = await money.start(wish)
    expect(await money.useHeld({ paymentId })).toMatchObject({ ok: true })
    expect(await money.stateOf(again.orderId)).toBe('expired')
    await money.work()
    expect(() => control.pay({ session: again.visit })).toThrow('is expired')
    expect(await money.faults()).toEqual([])
  })

  it('stays held, and nothing is left behind, when it cannot be used like that', async () => {
    const { orderId, paymentId } = await paidTwice()
    const before = await orders()
    expect(await money.useHeld({ paymentId })).toEqual({ ok: false, code: 'already-paid' })
    expect(await money.useHeld({ paymentId, wish: money.wish({ cents: 3499 }) })).toEqual({
      ok: false,
      code: 'amount-differs',
    })
    const paid = money.wish()
    await money.paid(paid)
    expect(await money.useHeld({ paymentId, wish: paid })).toEqual({ ok: false, code: 'already-paid' })

    await desk.pool.query('create table what_was_bought (order_id integer not null)')
    const full: Settle = async ({ tx, enqueue }, order) => {
      await tx.execute(sql`insert into what_was_bought (order_id) values (${order.id})`)
      await enqueue('submit-refund', { payload: { refundId: 0 }, jobKey: 'of-what-was-not-bought' })
      return 'hold'
    }
    expect(await money.useHeld({ paymentId, wish: money.wish(), settle: full })).toEqual({
      ok: false,
      code: 'not-accepted',
    })
    expect(await money.one('select count(*)::int as n from what_was_bought')).toEqual({ n: 0 })
    expect(
      await money.one(
        `select count(*)::int as n from graphile_worker._private_jobs where key = 'of-what-was-not-bought'`,
      ),
    ).toEqual({ n: 0 })
    expect(await orders()).toBe(before + 1)
    expect([await money.stateOf(orderId), await openTasks(paymentId)]).toEqual(['paid', 1])
    expect(await money.faults()).toEqual([])
  })

  it('is its payer’s alone to decide on, and seen by the payer alone', async () => {
    const [{ id: owner }, { id: other }] = [
      await aRegisteredAlumnus(portal()),
      await aRegisteredAlumnus(portal()),
    ]
    const payer = { alumnusId: owner, name: 'Mieke Verdonck', email: 'mieke@alumninet.example' }
    const { paymentId } = await paidTwice(money.wish({ payer }))
    const { listHeldPayments } = await import('@/features/payments/queries/list-held-payments')
    const held = (alumnusId: number) => listHeldPayments(portal().db.drizzle, { alumnusId })
    expect(await held(other)).toEqual([])
    expect(await held(owner)).toMatchObject([{ paymentId, cents: 3500, held: 'paid-twice' }])
    const wish = money.wish()
    expect(await money.useHeld({ paymentId, wish, alumnusId: other })).toEqual({
      ok: false,
      code: 'not-held',
    })
    expect(await money.refundHeld(paymentId, other)).toEqual({ ok: false, code: 'not-held' })
    expect(await money.useHeld({ paymentId, wish, alumnusId: owner })).toMatchObject({ ok: true })
    expect(await held(owner)).toEqual([])
  })

  it('goes back when its payer asks so, once, and its task is done', async () => {
    const { orderId, paymentId } = await paidTwice()
    expect(await money.refundHeld(paymentId)).toMatchObject({ ok: true })
    expect(await money.refundHeld(paymentId)).toEqual({ ok: false, code: 'not-held' })
    expect(await money.useHeld({ paymentId, wish: money.wish() })).toEqual({ ok: false, code: 'not-held' })
    expect(await openTasks(paymentId)).toBe(0)
    await money.work()
    expect(
      await money.one('select state, source, requested_by_id from refunds where payment_id = $1', paymentId),
    ).toEqual({ state: 'succeeded', source: 'surplus', requested_by_id: null })
    expect(await money.stateOf(orderId)).toBe('paid')
    expect(await money.faults()).toEqual([])
  })

  it('is left alone while its payer disputes it; what was lost is gone from the books and needs nobody any more', async () => {
    const { orderId, paymentId } = await paidTwice()
    const { id } = control.dispute({ charge: await money.chargeOf(orderId) })
    await money.its().syncDispute(portal(), { providerId: id, now: new Date() })
    expect(await money.useHeld({ paymentId, wish: money.wish() })).toEqual({ ok: false, code: 'disputed' })
    expect(await money.refundHeld(paymentId)).toEqual({ ok: false, code: 'disputed' })
    // What the order was paid with is not disputed.
    expect(await money.stateOf(orderId)).toBe('paid')
    const settle = () =>
      desk.pool.query('update payments set settled_cents = amount_cents, held = null where id = $1', [
        paymentId,
      ])
    await expect(settle()).rejects.toMatchObject({ constraint: 'payments_charged_back_stay_held' })
    control.closeDispute({ dispute: id, outcome: 'lost' })
    for (let told = 0; told < 2; told += 1)
      await money.its().syncDispute(portal(), { providerId: id, now: new Date() })
    expect(
      await money.one(
        `select count(*)::int as n from treasurer_tasks where payment_id = $1 and kind = 'unallocated' and done_at is null`,
        paymentId,
      ),
    ).toEqual({ n: 0 })
    expect(await balances(orderId)).toEqual({ unallocated: 0, disputed: 0, loss: 0 })
    expect(await money.stateOf(orderId)).toBe('paid')
    expect(await money.refundHeld(paymentId)).toEqual({ ok: false, code: 'disputed' })
    expect(await money.faults()).toEqual([])
  })

  it('is a loss as far as it had gone back before its payer’s bank took it all', async () => {
    const { orderId } = await paidTwice()
    const charge = await money.chargeOf(orderId)
    const refund = control.refund({ charge, amount: 500 })
    await money.its().syncRefund(portal(), { providerId: refund.id, now: new Date() })
    const { id } = control.dispute({ charge, amount: 3500 })
    control.closeDispute({ dispute: id, outcome: 'lost' })
    await money.its().syncDispute(portal(), { providerId: id, now: new Date() })
    expect(await balances(orderId)).toEqual({ unallocated: 0, disputed: 0, loss: 500 })
    expect(await money.faults()).toEqual([])
  })

  it('still waits for the treasurer when a part of it was sent back in the provider’s own screens', async () => {
    const { orderId, paymentId } = await paidTwice()
    const { id } = control.refund({ charge: await money.chargeOf(orderId), amount: 500 })
    await money.its().syncRefund(portal(), { providerId: id, now: new Date() })
    expect(await openTasks(paymentId)).toBe(1)
    expect(await money.useHeld({ paymentId, wish: money.wish() })).toEqual({
      ok: false,
      code: 'amount-differs',
    })
    expect(await money.refundHeld(paymentId)).toMatchObject({ ok: true })
    expect(await openTasks(paymentId)).toBe(0)
    await money.work()
    expect(await money.faults()).toEqual([])
  })
})

describe('payer and treasurer who act on the same held money at once', () => {
  const staffRefund = async (paymentId: number) =>
    money.its().refundUnallocated(portal(), { paymentId, staffId: await money.staffId(), now: new Date() })

  it.each([
    [
      'use it and send it back',
      (id: number) => [money.useHeld({ paymentId: id, wish: money.wish() }), staffRefund(id)],
    ],
    [
      'use it for its own order and send it back',
      (id: number) => [staffRefund(id), money.useHeld({ paymentId: id })],
    ],
    ['send it back twice', (id: number) => [money.refundHeld(id), staffRefund(id)]],
    [
      'use it in two tabs',
      (id: number) => [1, 2].map(() => money.useHeld({ paymentId: id, wish: money.wish() })),
    ],
  ] as const)('%s: exactly one wins', async (_what, acts) => {
    await money.staffId()
    for (let round = 0; round < 6; round += 1) {
      const { paymentId } = await paidTooLate()
      const outcomes = await Promise.all(acts(paymentId) as readonly Promise<{ readonly ok: boolean }>[])
      expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
      expect(await openTasks(paymentId)).toBe(0)
    }
    await money.work()
    expect(await money.faults()).toEqual([])
  })

  it('would spend it twice if it were not locked, and the database did not mind', async () => {
    const { orderId, paymentId } = await paidTooLate()
    const { orderId: other } = await money.start(money.wish())
    expect(await money.refundHeld(paymentId)).toMatchObject({ ok: true })
    const move = () =>
      desk.pool.query('update payments set order_id = $1, moved_from_id = $2 where id = $3', [
        other,
        orderId,
        paymentId,
      ])
    await expect(move()).rejects.toMatchObject({ constraint: 'payments_move_whole_or_stay' })
    await desk.pool.query('alter table payments disable trigger payments_move_whole_or_stay')
    await move()
    await desk.pool.query('alter table payments enable trigger payments_move_whole_or_stay')
    expect((await money.faults()).map(({ rule }) => rule)).toContain(
      'received-less-refunded-is-income-and-unallocated',
    )
  })
})
