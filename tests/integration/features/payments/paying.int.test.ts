import { describe, expect, it } from 'vitest'
import { stripe } from '@/platform/stripe/stripe-client'
import { openMoneyDesk } from '../../money-desk'
import { paymentsInHand } from '../../payments-in-hand'
import { onOwnPortal } from '../../portal'

const desk = await openMoneyDesk()
const { portal } = onOwnPortal()
const { control } = desk.stripe
const money = paymentsInHand(desk, portal)

describe('paying', () => {
  it('settles an order once: receipt, income and fee are there, and the books balance', async () => {
    const wish = money.wish()
    const { visit, orderId } = await money.start(wish)
    control.pay({ session: visit, method: 'bancontact' })
    expect(await control.deliver({ copies: 2 })).not.toEqual([])
    await money.work()
    await money.fulfil(visit)
    expect(money.settled.filter((id) => id === wish.reference.id)).toHaveLength(1)
    expect(
      await money.one(
        `select o.state, r.number, p.method, p.fee_cents::int as fee from orders o join payments p on p.order_id = o.id
         join receipts r on r.order_id = o.id where o.id = $1`,
        orderId,
      ),
    ).toEqual({
      state: 'paid',
      number: expect.stringMatching(/^AL-\d{4}-00001$/),
      method: 'bancontact',
      fee: 40,
    })
    expect(await money.faults()).toEqual([])
  })

  it('resumes the page that is open, and says so when it is paid', async () => {
    const wish = money.wish()
    const first = await money.start(wish)
    const again = await Promise.all([money.start(wish), money.start(wish)])
    expect(again).toEqual([first, first])
    control.pay({ session: first.visit })
    await money.fulfil(first.visit)
    expect(await money.its().startCheckout(portal(), wish)).toEqual({ ok: false, code: 'already-paid' })
  })

  it('asks the provider under a key of the row, so that an answer that was lost is given again', async () => {
    const sessions = async () => (await stripe().checkout.sessions.list({ limit: 100 })).data.length
    const before = await sessions()
    control.fault({ method: 'POST', path: '/v1/checkout/sessions', kind: 'reset', when: 'after' })
    const wish = money.wish()
    const { orderId, url } = await money.start(wish)
    // As after a crash before the answer was written down.
    await desk.pool.query(
      `update checkouts set state = 'opening', provider_id = null, url = null where order_id = $1`,
      [orderId],
    )
    expect((await money.start(wish)).url).toBe(url)
    expect(await sessions()).toBe(before + 1)
    expect(await money.one('select count(*)::int from checkouts where order_id = $1', orderId)).toEqual({
      count: 1,
    })
  })

  it('closes the page when something else is asked, and begins another order', async () => {
    const wish = money.wish()
    const first = await money.start(wish)
    const dearer = wish.lines.map((line) => ({ ...line, unitNetCents: 4000 }))
    const second = await money.start({ ...wish, lines: dearer })
    expect([await money.stateOf(first.orderId), await money.stateOf(second.orderId)]).toEqual([
      'expired',
      'open',
    ])
    expect(() => control.pay({ session: first.visit })).toThrow()
  })

  it.each([
    ['nothing-to-pay', 0],
    ['amount-too-small', 49],
  ] as const)('refuses with %s when it is %d cents', async (code, cents) => {
    expect(await money.its().startCheckout(portal(), money.wish({ cents }))).toEqual({ ok: false, code })
  })

  it('waits for a slow method, and settles when the money comes', async () => {
    const { orderId } = await money.start(money.wish())
    const visit = await money.visitAgain(orderId, 3500, 'sepa_debit')
    control.pay({ session: visit, method: 'sepa_debit' })
    expect(await money.fulfil(visit)).toBe('processing')
    expect(await money.faults()).toEqual([])
    await control.advance(60)
    expect(await money.fulfil(visit)).toBe('paid')
    expect(await money.faults()).toEqual([])
  })
})

describe('money that has no destination', () => {
  it('is kept when somebody pays twice in two tabs, and goes back from the treasurer’s queue', async () => {
    const { orderId, visit } = await money.start(money.wish())
    const second = await money.visitAgain(orderId, 3500)
    control.pay({ session: visit })
    control.pay({ session: second })
    await Promise.all([money.fulfil(visit), money.fulfil(second), money.fulfil(visit)])
    const sums = () =>
      money.one('select settled_cents, unallocated_cents from order_sums where order_id = $1', orderId)
    expect(await sums()).toEqual({ settled_cents: 3500, unallocated_cents: 3500 })
    const task = await money.one<{ payment_id: number; detail: string }>(
      `select payment_id, detail from treasurer_tasks where order_id = $1 and done_at is null`,
      orderId,
    )
    expect(task.detail).toBe('paid-twice')
    const by = { paymentId: task.payment_id, staffId: await money.staffId(), now: new Date() }
    expect(await money.its().refundUnallocated(portal(), by)).toMatchObject({ ok: true })
    expect(await money.its().refundUnallocated(portal(), by)).toEqual({ ok: false, code: 'not-unallocated' })
    await money.work()
    expect(await sums()).toEqual({ settled_cents: 3500, unallocated_cents: 0 })
    expect(await money.stateOf(orderId)).toBe('paid')
    expect(await money.faults()).toEqual([])
  })

  it('goes back at once when what was paid for can no longer be had', async () => {
    money.answerWith('refund')
    const { orderId, visit } = await money.start(money.wish())
    control.pay({ session: visit })
    await money.fulfil(visit)
    money.answerWith('accepted')
    await money.work()
    expect(await money.one('select state, source, reason from refunds where order_id = $1', orderId)).toEqual(
      { state: 'succeeded', source: 'surplus', reason: 'not-accepted' },
    )
    expect(await money.stateOf(orderId)).toBe('expired')
    expect(await money.faults()).toEqual([])
  })

  it('is still settled when it is paid in the last moment, after we took the order for closed', async () => {
    const { orderId, visit } = await money.start(money.wish())
    await desk.pool.query(`update orders set closed_at = now(), state = 'expired' where id = $1`, [orderId])
    control.pay({ session: visit })
    expect(await money.fulfil(visit)).toBe('paid')
    expect(await money.faults()).toEqual([])
  })
})

describe('refunding', () => {
  it('gives back in parts, each with its credit note, and never more than was paid', async () => {
    const { orderId } = await money.paid(money.wish())
    const first = await money.refund(orderId, { of: 'amount', cents: 1000 }, 'first')
    expect(await money.refund(orderId, { of: 'amount', cents: 1000 }, 'first')).toMatchObject({
      value: { refundId: first.ok ? first.value.refundId : 0 },
    })
    expect(await money.refund(orderId, { of: 'amount', cents: 2501 })).toEqual({
      ok: false,
      code: 'refund-too-large',
    })
    expect(await money.refund(orderId, { of: 'all' })).toMatchObject({ ok: true })
    expect(await money.refund(orderId, { of: 'all' })).toEqual({ ok: false, code: 'nothing-to-refund' })
    await money.work()
    await control.deliver({ order: 'reversed' })
    await money.work()
    expect(
      await money.one(
        `select o.state, count(r.*)::int as refunds, count(c.*)::int as notes from orders o
         join refunds r on r.order_id = o.id and r.state = 'succeeded'
         join receipts c on c.refund_id = r.id where o.id = $1 group by o.id`,
        orderId,
      ),
    ).toEqual({ state: 'refunded', refunds: 2, notes: 2 })
    expect(await money.faults()).toEqual([])
  })

  it('asks the provider under keys that are made of its rows, never of chance', async () => {
    control.clearCalls()
    const { orderId } = await money.paid(money.wish())
    const asked = await money.refund(orderId, { of: 'amount', cents: 500 })
    await money.work()
    const { id } = await money.one<{ id: number }>('select id from checkouts where order_id = $1', orderId)
    const keys = control
      .calls()
      .flatMap(({ method, idempotencyKey }) => (method === 'POST' ? [idempotencyKey] : []))
    expect(keys).toEqual([`checkout:${id}`, `refund:${asked.ok ? asked.value.refundId : 0}:1`])
  })

  it('opens again when it fails days later, and is asked again or paid by hand', async () => {
    const { orderId } = await money.paid(money.wish())
    const asked = await money.refund(orderId, { of: 'all' })
    const refundId = asked.ok ? asked.value.refundId : 0
    await money.work()
    const latest = () =>
      money.one<{ state: string; provider_id: string; attempt: number }>(
        'select state, provider_id, attempt::int from refunds where id = $1',
        refundId,
      )
    const first = await latest()
    expect(first.state).toBe('succeeded')
    control.moveRefund({ refund: first.provider_id, to: 'failed', reason: 'expired_or_canceled_card' })
    await control.deliver({ copies: 3 })
    await money.work()
    expect(await latest()).toMatchObject({ state: 'failed', attempt: 1 })
    expect(await money.faults()).toEqual([])

    const by = { refundId, staffId: await money.staffId(), now: new Date() }
    expect(await money.its().retryRefund(portal(), by)).toMatchObject({ ok: true })
    await money.work()
    const second = await latest()
    expect(second).toMatchObject({ state: 'succeeded', attempt: 2 })
    // What is still told of the first attempt comes too late to matter.
    await money.its().syncRefund(portal(), { providerId: first.provider_id, now: new Date() })
    expect(await latest()).toEqual(second)

    control.moveRefund({ refund: second.provider_id, to: 'failed' })
    await money.its().syncRefund(portal(), { providerId: second.provider_id, now: new Date() })
    const hand = {
      ...by,
      iban: 'BE68 5390 0754 7034',
      accountHolder: 'Mieke Verdonck',
      bankReference: 'OV-1',
    }
    expect(await money.its().payRefundByHand(portal(), { ...hand, iban: 'BE00' })).toEqual({
      ok: false,
      code: 'iban-is-wrong',
    })
    expect(await money.its().payRefundByHand(portal(), hand)).toMatchObject({ ok: true })
    expect(await money.its().payRefundByHand(portal(), hand)).toEqual({ ok: false, code: 'not-failed' })
    expect(await latest()).toMatchObject({ state: 'manual' })
    expect(await money.faults()).toEqual([])
  })

  it('takes a refund into the books that was made in the provider’s own screens', async () => {
    const { orderId } = await money.paid(money.wish())
    control.refund({ charge: await money.chargeOf(orderId), amount: 500 })
    await control.deliver({ order: 'shuffled' })
    await money.work()
    expect(await money.stateOf(orderId)).toBe('partly-refunded')
    expect(await money.faults()).toEqual([])
  })

  it('is refused while the payer disputes the payment, and a lost dispute is a loss', async () => {
    const { orderId } = await money.paid(money.wish())
    const { id } = control.dispute({ charge: await money.chargeOf(orderId) })
    await money.its().syncDispute(portal(), { providerId: id, now: new Date() })
    expect(await money.refund(orderId, { of: 'all' })).toEqual({ ok: false, code: 'disputed' })
    control.closeDispute({ dispute: id, outcome: 'lost' })
    await control.deliver({ order: 'reversed' })
    await money.work()
    expect(await money.stateOf(orderId)).toBe('charged-back')
    expect(await money.faults()).toEqual([])
  })
})

describe('the provider’s own books', () => {
  it('agree with ours; what we missed is fetched, and what cannot be is told', async () => {
    const { visit, orderId } = await money.start(money.wish())
    control.pay({ session: visit })
    await money.fulfil(visit)
    const charge = await money.chargeOf(orderId)
    const { id } = control.refund({ charge, amount: 100 })
    const compare = () =>
      money.its().compareWithProvider(portal(), { since: new Date(0), settle: money.settle, now: new Date() })
    expect(await compare()).toEqual([])
    expect(await money.one('select state from refunds where provider_id = $1', id)).toEqual({
      state: 'succeeded',
    })

    const stranger = await stripe().checkout.sessions.create({
      mode: 'payment',
      success_url: 'http://localhost/',
      line_items: [
        { quantity: 1, price_data: { currency: 'eur', unit_amount: 900, product_data: { name: 'x' } } },
      ],
    })
    const { intent } = control.pay({ session: stranger.id })
    const foreign = String(intent.latest_charge)
    expect(await compare()).toEqual([foreign])
    expect(await money.one('select kind from treasurer_tasks where detail = $1', foreign)).toEqual({
      kind: 'difference',
    })
    expect(await money.faults()).toEqual([])
  })

  it('make up for a payment and its refund that nobody told us of at all', async () => {
    const { visit, orderId } = await money.start(money.wish())
    const { intent } = control.pay({ session: visit })
    control.refund({ charge: String(intent.latest_charge), amount: 500 })
    const compare = { since: new Date(0), settle: money.settle, now: new Date() }
    expect(await money.its().compareWithProvider(portal(), compare)).not.toContain(
      String(intent.latest_charge),
    )
    expect(await money.stateOf(orderId)).toBe('partly-refunded')
    expect(await money.faults()).toEqual([])
  })

  it('show a refund that came back and that we would not have opened again', async () => {
    const { orderId } = await money.paid(money.wish())
    const asked = await money.refund(orderId, { of: 'all' })
    await money.work()
    const { provider_id: refund } = await money.one<{ provider_id: string }>(
      'select provider_id from refunds where id = $1',
      asked.ok ? asked.value.refundId : 0,
    )
    control.moveRefund({ refund, to: 'failed' })
    const compare = () =>
      money.its().compareWithProvider(portal(), { since: new Date(0), settle: money.settle, now: new Date() })
    // As if it were news of an attempt long past: the guard against old news keeps it out.
    await desk.pool.query('update refunds set attempt = 2 where provider_id = $1', [refund])
    expect(await compare()).toContain(refund)
    await desk.pool.query('update refunds set attempt = 1 where provider_id = $1', [refund])
    expect(await compare()).not.toContain(refund)
    expect(await money.one('select state from refunds where provider_id = $1', refund)).toEqual({
      state: 'failed',
    })
    expect(await money.faults()).toEqual([])
  })
})
