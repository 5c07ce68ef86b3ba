import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type Stripe from 'stripe'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { temporaryFolder } from '../../../tests/temporary-folder'
import { type StandIn, startStripeStandIn } from '../start-stripe-stand-in'
import { aSession } from '../testing/a-session'
import { clientOf } from '../testing/client'
import { faultsOf } from '../testing/faithful'
import { aCard, aVisitor } from '../testing/visitor'

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
    const { id: session } = await stripe.checkout.sessions.create(aSession())
    const { intent } = standIn.control.pay({ session })
    const id = String(intent.latest_charge)
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
    const folder = temporaryFolder()
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
  })
})
