import Stripe from 'stripe'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type StandIn, startStripeStandIn } from '../../../sandbox/stripe/start-stripe-stand-in'
import { type Receiver, SECRET, startReceiver } from '../../../sandbox/stripe/testing/receiver'
import { readSignedEvent } from './signed-event'
import { createStripeClient, stripe } from './stripe-client'

let standIn: StandIn
let receiver: Receiver

beforeEach(async () => {
  receiver = await startReceiver()
  standIn = await startStripeStandIn({ port: 0, webhooks: [{ url: receiver.url, secret: SECRET }] })
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await standIn.stop()
  await receiver.stop()
})

const clientHere = () =>
  createStripeClient({ STRIPE_SECRET_KEY: 'sk_test_portal', STRIPE_API_BASE: standIn.address })

describe('the client for Stripe', () => {
  it('talks to the stand-in that the environment names, in the version that the package knows', async () => {
    vi.stubEnv('STRIPE_API_BASE', standIn.address)
    vi.stubEnv('NEXT_PHASE', 'phase-production-build') // the rest of the environment is of no matter here
    const { lastResponse } = await stripe().balance.retrieve()
    expect(lastResponse.apiVersion).toBe(Stripe.API_VERSION)
  })

  it('sends a request again that got no answer, under the same key', async () => {
    standIn.control.fault({ kind: 'reset', when: 'after', times: 1 })
    const { id } = await clientHere().customers.create({ name: 'An' }, { idempotencyKey: 'customer:1' })
    const { data } = await clientHere().customers.list()
    expect(data.map((customer) => customer.id)).toEqual([id])
  })

  it('talks to Stripe itself where nothing takes its place', () => {
    const client = createStripeClient({ STRIPE_SECRET_KEY: 'sk_test_x', STRIPE_API_BASE: undefined })
    expect(client.getApiField('host')).toBe('api.stripe.com')
  })
})

describe('an event that came by webhook', () => {
  async function posted() {
    await clientHere().customers.create({ name: 'An' })
    await standIn.control.idle()
    const [{ body = '', signature = '' } = {}] = receiver.posted
    return { body, signature }
  }

  it('is read when it is signed with the secret', async () => {
    const { body, signature } = await posted()
    const event = readSignedEvent(body, { signature, secret: SECRET })
    expect(event).toMatchObject({ ok: true, value: { type: 'customer.created' } })
  })

  it.each([
    ['another secret', (signed: Posted) => ({ ...signed, secret: 'whsec_other' })],
    [
      'a body that was written anew',
      (signed: Posted) => ({ ...signed, body: JSON.stringify(JSON.parse(signed.body)) }),
    ],
    ['no signature', (signed: Posted) => ({ ...signed, signature: null })],
  ])('is refused with %s', async (_, spoil) => {
    const { body, signature, secret } = { secret: SECRET, ...spoil(await posted()) }
    expect(readSignedEvent(body, { signature, secret })).toEqual({ ok: false, code: 'invalid-signature' })
  })

  it.each([
    [299, true],
    [301, false],
  ])('that is %d seconds old is accepted: %s', (age, accepted) => {
    const payload = JSON.stringify({ id: 'evt_1', object: 'event' })
    const timestamp = Math.floor(Date.now() / 1000) - age
    const signature = Stripe.webhooks.generateTestHeaderString({ payload, secret: SECRET, timestamp })
    expect(readSignedEvent(payload, { signature, secret: SECRET }).ok).toBe(accepted)
  })
})

type Posted = { readonly body: string; readonly signature: string }
