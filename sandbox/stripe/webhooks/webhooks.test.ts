import type Stripe from 'stripe'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type StandIn, startStripeStandIn } from '../start-stripe-stand-in'
import { aSession } from '../testing/a-session'
import { clientOf } from '../testing/client'
import { faultsInAnswer } from '../testing/faithful'
import { type Receiver, SECRET, startReceiver, verified } from '../testing/receiver'

let receiver: Receiver
let standIn: StandIn
let stripe: Stripe

beforeEach(async () => {
  receiver = await startReceiver()
  standIn = await startStripeStandIn({ port: 0, webhooks: [{ url: receiver.url, secret: SECRET }] })
  stripe = clientOf(standIn)
})
afterEach(async () => {
  await standIn.stop()
  await receiver.stop()
})

async function paySession(payment: Partial<Parameters<StandIn['control']['pay']>[0]> = {}) {
  const { id } = await stripe.checkout.sessions.create(aSession())
  const paid = standIn.control.pay({ session: id, ...payment })
  await standIn.control.idle()
  return paid
}

const sorted = (words: readonly string[]) => words.toSorted()

describe('events', () => {
  it('tell of a payment by card, each object as it was at that moment', async () => {
    const { session } = await paySession()
    expect(standIn.control.events().map(({ type }) => type)).toEqual([
      'payment_intent.created',
      'charge.succeeded',
      'payment_intent.succeeded',
      'checkout.session.completed',
      'charge.updated',
    ])
    expect(sorted(receiver.types())).toEqual(sorted(standIn.control.events().map(({ type }) => type)))
    expect(faultsInAnswer(receiver.events())).toEqual([])
    const find = (type: string) => receiver.events().find((event) => event.type === type)
    expect(find('checkout.session.completed')?.data.object).toMatchObject({
      id: session.id,
      payment_status: 'paid',
      status: 'complete',
    })
    expect(find('payment_intent.created')?.data.object).toMatchObject({ status: 'requires_payment_method' })
    expect(find('charge.succeeded')?.data.object).toMatchObject({ balance_transaction: null })
    expect(find('charge.updated')?.data.previous_attributes).toEqual({ balance_transaction: null })
  })

  it('tell that a direct debit is under way, and later how it ended', async () => {
    await paySession({ method: 'sepa_debit' })
    const completed = receiver.events().find(({ type }) => type === 'checkout.session.completed')
    expect(completed?.data.object).toMatchObject({ status: 'complete', payment_status: 'unpaid' })
    expect(receiver.types()).not.toContain('charge.succeeded')

    await standIn.control.advance(60)
    expect(receiver.types()).toContain('payment_intent.succeeded')
    const later = receiver.events().find(({ type }) => type === 'checkout.session.async_payment_succeeded')
    expect(later?.data.object).toMatchObject({ payment_status: 'paid' })
  })

  it('tell that a direct debit failed', async () => {
    const { intent } = await paySession({ method: 'sepa_debit', number: 'AT861904300235473202' })
    await standIn.control.advance(60)
    expect(receiver.types()).toEqual(
      expect.arrayContaining([
        'charge.failed',
        'payment_intent.payment_failed',
        'checkout.session.async_payment_failed',
      ]),
    )
    expect(await stripe.paymentIntents.retrieve(intent.id)).toMatchObject({
      status: 'requires_payment_method',
    })
  })

  it('of Bancontact come as of a card, for it is not delayed', async () => {
    await paySession({ method: 'bancontact' })
    expect(receiver.types()).toContain('payment_intent.requires_action')
    expect(receiver.types()).toContain('checkout.session.completed')
    expect(receiver.types().filter((type) => type.includes('async'))).toEqual([])
  })

  it('name the request that caused them, and nobody when a payer did', async () => {
    const { intent } = await paySession()
    await stripe.refunds.create({ payment_intent: intent.id }, { idempotencyKey: 'refund:1' })
    await standIn.control.idle()
    const requests = receiver
      .events()
      .filter(({ type }) => type === 'refund.created' || type === 'charge.succeeded')
      .map(({ request }) => request?.idempotency_key)
    expect(requests).toEqual([null, 'refund:1'])
  })

  it('tell the end of a session that nobody paid, when its time has come', async () => {
    const { id } = await stripe.checkout.sessions.create(aSession())
    await standIn.control.advance(86_399)
    expect((await stripe.checkout.sessions.retrieve(id)).status).toBe('open')
    await standIn.control.advance(1)
    expect(await stripe.checkout.sessions.retrieve(id)).toMatchObject({ status: 'expired', url: null })
    expect(receiver.types()).toEqual(['checkout.session.expired'])
  })

  it('go only to endpoints that want their type', async () => {
    const other = await startReceiver()
    standIn.control.addEndpoint({ url: other.url, secret: SECRET, events: ['checkout.session.completed'] })
    await paySession()
    expect(other.types()).toEqual(['checkout.session.completed'])
    expect(receiver.types()).toHaveLength(5)
    await other.stop()
  })

  it('can be read over the API, with how many endpoints wait for them', async () => {
    receiver.answerWith = 500
    await paySession()
    const { data } = await stripe.events.list({ type: 'checkout.session.completed' })
    expect(data).toMatchObject([{ pending_webhooks: 1 }])
  })
})

describe('the delivery of an event', () => {
  it('is tried again, later and later, under the same id and with a new signature, until it is taken', async () => {
    receiver.answerWith = 503
    standIn.control.settings({ retryAfter: [10, 60] })
    await stripe.customers.create({})
    await standIn.control.idle()
    expect(receiver.posted).toHaveLength(1)
    await standIn.control.advance(9)
    expect(receiver.posted).toHaveLength(1)
    await standIn.control.advance(1)
    expect(receiver.posted).toHaveLength(2)
    receiver.answerWith = 204
    await standIn.control.advance(60)
    await standIn.control.advance(86_400)
    expect(receiver.posted).toHaveLength(3)
    expect(new Set(receiver.events().map(({ id }) => id)).size).toBe(1)
    expect(standIn.control.deliveries()).toMatchObject([
      { state: 'delivered', attempts: [{}, {}, { status: 204 }] },
    ])
  })

  it('is given up in the end; a redirect does not count as taken', async () => {
    receiver.answerWith = 302
    standIn.control.settings({ retryAfter: [10] })
    await stripe.customers.create({})
    await standIn.control.advance(86_400)
    expect(standIn.control.deliveries()).toMatchObject([
      { state: 'given-up', attempts: [{}, { status: 302 }] },
    ])
  })

  it('signs a body that is lost when somebody parses it and writes it anew', async () => {
    await stripe.customers.create({})
    await standIn.control.idle()
    const [{ body = '', signature = '' } = {}] = receiver.posted
    expect(verified(body, { signature }).type).toBe('customer.created')
    expect(() => verified(JSON.stringify(JSON.parse(body)), { signature })).toThrow('No signatures found')
  })

  it('signs with the old and the new secret while a secret is replaced, and then with the new one alone', async () => {
    const [endpoint] = (await stripe.webhookEndpoints.list()).data
    const fresh = standIn.control.rotateSecret({ endpoint: endpoint?.id ?? '', keepOldFor: 3600 })
    await stripe.customers.create({})
    await standIn.control.idle()
    const [{ body = '', signature = '' } = {}] = receiver.posted
    for (const secret of [SECRET, fresh]) expect(verified(body, { signature, secret }).id).toMatch(/^evt_/)

    await standIn.control.advance(3601)
    await stripe.customers.create({})
    await standIn.control.idle()
    const [, last = { body: '', signature: '' }] = receiver.posted
    expect(verified(last.body, { signature: last.signature ?? '', secret: fresh }).id).toMatch(/^evt_/)
    expect(() => verified(last.body, { signature: last.signature ?? '' })).toThrow('No signatures found')
  })

  it('waits when it is told to hold, and never comes by itself when told to drop', async () => {
    standIn.control.settings({ webhooks: 'hold' })
    await stripe.customers.create({})
    standIn.control.settings({ webhooks: 'drop' })
    await stripe.customers.create({})
    await standIn.control.advance(86_400)
    expect(receiver.posted).toEqual([])
    expect(standIn.control.deliveries().map(({ state }) => state)).toEqual(['held', 'dropped'])
    expect(await standIn.control.deliver()).toMatchObject([{ status: 200 }, { status: 200 }])
    expect(await standIn.control.deliver()).toEqual([])
  })

  it('comes several times and in any order, the same for the same seed', async () => {
    standIn.control.settings({ webhooks: 'hold' })
    for (const name of ['An', 'Bart', 'Chris', 'Dirk']) await stripe.customers.create({ name })
    const events = standIn.control.events().map(({ id }) => id)
    const first = await standIn.control.deliver({ events, order: 'shuffled', copies: [1, 5], seed: 7 })
    const second = await standIn.control.deliver({ events, order: 'shuffled', copies: [1, 5], seed: 7 })
    expect(second).toEqual(first)
    expect(new Set(first.map(({ event }) => event))).toEqual(new Set(events))
    expect(first.length).toBeGreaterThan(4)
    const reversed = await standIn.control.deliver({ events, order: 'reversed' })
    expect(reversed.map(({ event }) => event)).toEqual(events.toReversed())
    const concurrent = await standIn.control.deliver({ events, copies: 3, concurrency: 12 })
    expect(concurrent).toHaveLength(12)
  })

  it.each([
    ['from another account', { signature: 'wrong-secret' }, 'No signatures found'],
    ['of an old scheme', { signature: 'v0-only' }, 'No signatures found'],
    ['that is missing', { signature: 'missing' }, 'No stripe-signature header'],
    ['that is too old', { ageSeconds: 302 }, 'Timestamp outside the tolerance zone'],
    ['for another body', { body: 'altered' }, 'No signatures found'],
  ] as const)('can have a signature %s', async (_, tampering, refusal) => {
    standIn.control.settings({ webhooks: 'hold' })
    await stripe.customers.create({})
    await standIn.control.deliver(tampering)
    const [{ body = '', signature = '' } = {}] = receiver.posted
    expect(() => verified(body, { signature })).toThrow(refusal)
  })

  it('goes nowhere but to this machine', () => {
    expect(() => standIn.control.addEndpoint({ url: 'https://example.com/hook' })).toThrow(
      'this machine alone',
    )
  })
})
