import Stripe from 'stripe'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type StandIn, startStripeStandIn } from '../start-stripe-stand-in'
import { refusalOf } from '../testing/a-session'
import { clientOf } from '../testing/client'
import { faultsOf } from '../testing/faithful'

let standIn: StandIn
let stripe: Stripe

beforeEach(async () => {
  standIn = await startStripeStandIn({ port: 0, seed: 1, frozenAt: new Date('2027-01-31T12:00:00Z') })
  stripe = clientOf(standIn)
})
afterEach(async () => {
  expect(faultsOf(standIn)).toEqual([])
  await standIn.stop()
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

describe('an idempotency key', () => {
  it('is forgotten after a day', async () => {
    const create = () => stripe.customers.create({ name: 'An' }, { idempotencyKey: 'customer:1' })
    const first = await create()
    await standIn.control.advance(86_400)
    expect((await create()).id).toBe(first.id)
    await standIn.control.advance(1)
    expect((await create()).id).not.toBe(first.id)
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
