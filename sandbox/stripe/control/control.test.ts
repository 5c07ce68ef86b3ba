import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Stripe from 'stripe'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type StandIn, startStripeStandIn } from '../start-stripe-stand-in'
import { aSession, refusalOf } from '../testing/a-session'
import { clientOf, TEST_KEY } from '../testing/client'
import { aCard, aVisitor } from '../testing/visitor'

let standIn: StandIn
let stripe: Stripe

beforeEach(async () => {
  standIn = await startStripeStandIn({ port: 0, seed: 1, frozenAt: new Date('2027-01-31T12:00:00Z') })
  stripe = clientOf(standIn)
})
afterEach(() => standIn.stop())

async function aCharge(
  payment: Partial<Parameters<StandIn['control']['pay']>[0]> = {},
): Promise<Stripe.Charge> {
  const { id } = await stripe.checkout.sessions.create(aSession())
  const { intent } = standIn.control.pay({ session: id, ...payment })
  return stripe.charges.retrieve(String(intent.latest_charge))
}

const types = () => standIn.control.events().map(({ type }) => type)
const balance = async () => {
  const { pending, available } = await stripe.balance.retrieve()
  return { pending: pending[0]?.amount, available: available[0]?.amount }
}

describe('money', () => {
  it('has another fee for each method, and is available when its day has come', async () => {
    const fees = []
    for (const method of ['card', 'bancontact', 'sepa_debit'] as const) {
      const charge = await aCharge({ method })
      await standIn.control.advance(60)
      const { balance_transaction: money } = await stripe.charges.retrieve(charge.id, {
        expand: ['balance_transaction'],
      })
      fees.push(typeof money === 'object' ? [money?.type, money?.fee, money?.net, money?.status] : money)
    }
    expect(fees).toEqual([
      ['charge', 78, 3422, 'pending'],
      ['payment', 40, 3460, 'pending'],
      ['payment', 35, 3465, 'pending'],
    ])
    expect(await balance()).toEqual({ pending: 10_347, available: 0 })
    await standIn.control.advance(8 * 86_400)
    expect(await balance()).toEqual({ pending: 0, available: 10_347 })
  })

  it('goes back for a refund that nobody asked of the API', async () => {
    const { id } = await aCharge()
    standIn.control.clearCalls()
    const refund = standIn.control.refund({ charge: id, amount: 500 })
    expect(standIn.control.calls()).toEqual([])
    expect(await stripe.refunds.retrieve(refund.id)).toMatchObject({ amount: 500, status: 'succeeded' })
    expect(types().slice(-2)).toEqual(['charge.refunded', 'refund.created'])
    expect(() => standIn.control.refund({ charge: id, amount: 3001 })).toThrow('3000 cents')
  })

  it.each([
    ['succeed', 'succeeded', 500],
    ['stay-pending', 'pending', 500],
    ['require-action', 'requires_action', 500],
    ['fail', 'failed', 0],
  ] as const)(
    'goes back, when refunds are to %s, with a refund that is %s',
    async (refunds, status, counted) => {
      const { id } = await aCharge()
      standIn.control.settings({ refunds })
      const refund = await stripe.refunds.create({ charge: id, amount: 500 })
      expect(refund.status).toBe(status)
      expect(await stripe.charges.retrieve(id)).toMatchObject({ amount_refunded: counted })
    },
  )

  it('of a refund that needs the payer can be called back', async () => {
    const { id } = await aCharge()
    const before = await balance()
    standIn.control.settings({ refunds: 'require-action' })
    const refund = await stripe.refunds.create({ charge: id })
    expect(await balance()).toEqual(before)
    expect(await stripe.refunds.cancel(refund.id)).toMatchObject({ status: 'canceled' })
    expect(await stripe.charges.retrieve(id)).toMatchObject({ amount_refunded: 0, refunded: false })
    expect(await refusalOf(stripe.refunds.cancel(refund.id))).toMatchObject({ status: 400 })
  })

  it('of a refund to a bank account takes a while', async () => {
    const { id } = await aCharge({ method: 'bancontact' })
    const refund = await stripe.refunds.create({ charge: id })
    expect(refund).toMatchObject({
      id: expect.stringMatching(/^pyr_/),
      status: 'pending',
      pending_reason: 'processing',
    })
    await standIn.control.advance(10)
    const done = await stripe.refunds.retrieve(refund.id)
    expect([done.status, done.pending_reason]).toEqual(['succeeded', undefined])
    expect(types().slice(-2)).toEqual(['refund.updated', 'charge.refund.updated'])
  })

  it('of a refund that succeeded can still come back: the charge counts it as paid again, and can be refunded anew', async () => {
    const { id } = await aCharge()
    const before = await balance()
    const refund = await stripe.refunds.create({ charge: id })
    standIn.control.moveRefund({ refund: refund.id, to: 'failed', reason: 'expired_or_canceled_card' })
    const failed = await stripe.refunds.retrieve(refund.id)
    expect(failed).toMatchObject({ status: 'failed', failure_reason: 'expired_or_canceled_card' })
    const updated = standIn.control.events().find(({ type }) => type === 'refund.updated')
    expect(updated?.data.previous_attributes).toMatchObject({ status: 'succeeded' })
    expect(types()).toContain('refund.failed')
    const { pending = 0, available = 0 } = await balance()
    expect(pending + available).toBe((before.pending ?? 0) + (before.available ?? 0))
    expect(await stripe.refunds.create({ charge: id })).toMatchObject({ amount: 3500 })
    expect(() => standIn.control.moveRefund({ refund: refund.id, to: 'succeeded' })).toThrow('cannot become')
  })

  it('is taken for a dispute, with a fee, and given back without it when the dispute is won', async () => {
    const { id } = await aCharge()
    const dispute = standIn.control.dispute({ charge: id })
    expect(await stripe.disputes.retrieve(dispute.id)).toMatchObject({
      amount: 3500,
      status: 'needs_response',
      balance_transactions: [{ amount: -3500, fee: 2000, net: -5500 }],
    })
    expect(await refusalOf(stripe.refunds.create({ charge: id }))).toMatchObject({ code: 'charge_disputed' })
    standIn.control.closeDispute({ dispute: dispute.id, outcome: 'won' })
    expect(await stripe.disputes.retrieve(dispute.id)).toMatchObject({
      status: 'won',
      balance_transactions: [{ net: -5500 }, { amount: 3500, fee: 0 }],
    })
    expect(types().filter((type) => type.startsWith('charge.dispute'))).toEqual([
      'charge.dispute.created',
      'charge.dispute.funds_withdrawn',
      'charge.dispute.closed',
      'charge.dispute.funds_reinstated',
    ])
  })

  it('is lost with a dispute that is given up; Bancontact knows none', async () => {
    const disputed = await aCharge({ number: '4000000000000259' })
    const [dispute] = (await stripe.disputes.list({ charge: disputed.id })).data
    expect(await stripe.disputes.close(dispute?.id ?? '')).toMatchObject({ status: 'lost' })
    const bancontact = await aCharge({ method: 'bancontact' })
    expect(() => standIn.control.dispute({ charge: bancontact.id })).toThrow('cannot be disputed')
  })
})

describe('a fault', () => {
  const pay = (idempotencyKey: string) => stripe.customers.create({ name: 'An' }, { idempotencyKey })
  const made = async () => (await stripe.customers.list()).data.length

  it('before the effect leaves nothing, and the next try does it', async () => {
    standIn.control.fault({ method: 'POST', path: '/v1/customers', kind: 'error', when: 'before' })
    expect(await refusalOf(pay('once'))).toMatchObject({ status: 500 })
    expect(await made()).toBe(0)
    await pay('once')
    expect(await made()).toBe(1)
  })

  it('after the effect leaves it, and under its key the same error is said again', async () => {
    standIn.control.fault({ method: 'POST', path: '/v1/customers', kind: 'error', when: 'after' })
    expect(await refusalOf(pay('once'))).toMatchObject({ status: 500 })
    expect(await refusalOf(pay('once'))).toMatchObject({ status: 500 })
    expect(await made()).toBe(1)
  })

  it('of the line after the effect is healed by the official client, which asks again under the same key', async () => {
    standIn.control.fault({ kind: 'reset', when: 'after' })
    const { lastResponse } = await pay('once')
    expect(new Headers(lastResponse.headers).get('idempotent-replayed')).toBe('true')
    expect(await made()).toBe(1)
    expect(standIn.control.calls().map(({ status, replayed }) => [status, replayed])).toEqual([
      [null, false],
      [200, true],
      [200, false],
    ])
  })

  it('can be no answer at all, one that comes late, and one that says wait', async () => {
    const hasty = clientOf(standIn, { timeout: 200 })
    standIn.control.fault({ kind: 'hang', when: 'after' })
    await expect(hasty.customers.create({})).rejects.toBeInstanceOf(Stripe.errors.StripeConnectionError)
    standIn.control.fault({ kind: 'slow', delayMs: 300, when: 'before' })
    const start = Date.now()
    await stripe.customers.create({})
    expect(Date.now() - start).toBeGreaterThanOrEqual(290)
    standIn.control.fault({ kind: 'rate-limit', when: 'before' })
    await expect(stripe.customers.create({})).rejects.toBeInstanceOf(Stripe.errors.StripeRateLimitError)
  })

  it('lets a second request with a key that is in use wait; the official client tries again', async () => {
    standIn.control.fault({ kind: 'slow', delayMs: 300, when: 'before' })
    const slow = pay('once')
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(await refusalOf(pay('once'))).toMatchObject({ status: 409, code: 'idempotency_key_in_use' })
    const patient = clientOf(standIn, { maxNetworkRetries: 2 })
    const again = await patient.customers.create({ name: 'An' }, { idempotencyKey: 'once' })
    expect(again.id).toBe((await slow).id)
    expect(await made()).toBe(1)
  })
})

describe('the journal', () => {
  it('shows what was sent, with the key that the portal gave and not one that the client made up', async () => {
    await stripe.customers.create(
      { name: 'An', metadata: { number: 'q0000001' } },
      { idempotencyKey: 'customer:1' },
    )
    await stripe.customers.create({})
    expect(standIn.control.calls()).toMatchObject([
      {
        method: 'POST',
        path: '/v1/customers',
        params: { name: 'An', metadata: { number: 'q0000001' } },
        idempotencyKey: 'customer:1',
        status: 200,
      },
      { idempotencyKey: expect.stringMatching(/^stripe-node-retry-/) },
    ])
  })
})

describe('the doors', () => {
  const send = (headers: Record<string, string>) =>
    new Promise<number | undefined>((resolve) => {
      const { host, port } = standIn.connection
      request({ host, port, path: '/v1/balance', headers }, (response) => {
        response.resume()
        resolve(response.statusCode)
      }).end()
    })

  it.each([
    ['without a key', {}, 401],
    ['with a live key', { Authorization: 'Bearer sk_live_51' }, 401],
    ['with a live key of fewer rights', { Authorization: 'Bearer rk_live_51' }, 401],
    ['with what is no key', { Authorization: 'Bearer key' }, 401],
    ['with a key of test mode', { Authorization: `Bearer ${TEST_KEY}` }, 200],
    ['with a key as a user name', { Authorization: `Basic ${btoa(`${TEST_KEY}:`)}` }, 200],
    ['with another version', { Authorization: `Bearer ${TEST_KEY}`, 'Stripe-Version': '2024-06-20' }, 400],
    [
      'under a name of somewhere else',
      { Authorization: `Bearer ${TEST_KEY}`, Host: 'elsewhere.example' },
      403,
    ],
  ])('answer a request %s', async (_, headers, status) => {
    expect(await send(headers)).toBe(status)
  })

  it('stay closed beside a live key', async () => {
    await expect(startStripeStandIn({ port: 0, apiKey: 'sk_live_51' })).rejects.toThrow('live Stripe key')
  })

  it('say what lies outside the part of the API that is known here', async () => {
    expect(await refusalOf(stripe.subscriptions.list())).toMatchObject({ status: 404 })
    const params = { ...aSession(), allow_promotion_codes: true }
    expect(await refusalOf(stripe.checkout.sessions.create(params))).toMatchObject({
      status: 400,
      code: 'stand_in_unsupported',
      param: 'allow_promotion_codes',
    })
  })
})

describe('the control over HTTP', () => {
  const ask = async (verb: string, input?: object) => {
    const response = await fetch(`${standIn.address}/_stand-in/${verb}`, {
      ...(input && {
        method: 'POST',
        body: JSON.stringify(input),
        headers: { 'Content-Type': 'application/json' },
      }),
    })
    return { status: response.status, body: (await response.json()) as unknown }
  }

  it('does what the control does', async () => {
    const { id } = await stripe.checkout.sessions.create(aSession())
    expect(await ask('pay', { session: id, method: 'bancontact', atBank: 'no' })).toMatchObject({
      status: 200,
      body: { session: { status: 'open' }, intent: { status: 'requires_payment_method' } },
    })
    expect(await ask('pay', { session: id })).toMatchObject({ body: { session: { payment_status: 'paid' } } })
    expect(await ask('pay', { session: id })).toMatchObject({ status: 409 })
    expect(await ask('advance', { seconds: 3600 })).toEqual({ status: 200, body: { done: true } })
    expect((await ask('calls')).body).toHaveLength(1)
    expect(await ask('settings', { webhooks: 'hold' })).toMatchObject({
      body: { webhooks: 'hold', refunds: 'as-usual' },
    })
    expect(await ask('settings', { webhooks: 'sometimes' })).toMatchObject({ status: 400 })
    expect(await ask('fly', {})).toMatchObject({ status: 404 })
    await ask('reset', {})
    expect((await stripe.charges.list()).data).toEqual([])
  })

  it('is also a page with buttons', async () => {
    const { id } = await aCharge()
    const visitor = aVisitor()
    expect((await visitor.look(standIn.address)).text).toContain(id.slice(0, 24))
    const { status, movedTo } = await visitor.send(`${standIn.address}/_stand-in/refund`, {
      charge: id,
      amount: '500',
    })
    expect([status, movedTo]).toEqual([303, `${standIn.address}/`])
    expect((await visitor.look(standIn.address)).text).toContain('€5.00 refunded')
  })
})

describe('what is kept', () => {
  it('is the same each time for the same seed and the same moment', async () => {
    const other = await startStripeStandIn({ port: 0, seed: 1, frozenAt: new Date('2027-01-31T12:00:00Z') })
    const customer = { name: 'An' }
    expect(await clientOf(other).customers.create(customer)).toEqual(await stripe.customers.create(customer))
    await other.stop()
  })

  it('is there again after a restart, after a kill in the middle of a line too', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'stripe-stand-in-'))
    const first = await startStripeStandIn({ port: 0, folder })
    const client = clientOf(first)
    const { id, url } = await client.checkout.sessions.create(aSession())
    await client.customers.create({ name: 'An' }, { idempotencyKey: 'customer:1' })
    first.control.settings({ webhooks: 'hold' })
    await first.control.advance(600)
    await first.stop()
    const file = join(folder, 'stripe.jsonl')
    writeFileSync(file, `${readFileSync(file, 'utf8')}["put","customer",{"id":"cus_ha`)

    const second = await startStripeStandIn({ port: first.connection.port, folder })
    const again = clientOf(second)
    await aVisitor().send(url ?? '', aCard())
    expect(await again.checkout.sessions.retrieve(id)).toMatchObject({ payment_status: 'paid' })
    await again.customers.create({ name: 'An' }, { idempotencyKey: 'customer:1' })
    expect((await again.customers.list()).data).toMatchObject([{ name: 'An' }])
    expect(second.control.settings()).toMatchObject({ webhooks: 'hold', clockOffset: 600 })
    await second.stop()
    rmSync(folder, { recursive: true })
  })
})
