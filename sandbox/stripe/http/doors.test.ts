import { request } from 'node:http'
import type Stripe from 'stripe'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type StandIn, startStripeStandIn } from '../start-stripe-stand-in'
import { aSession, refusalOf } from '../testing/a-session'
import { clientOf, TEST_KEY } from '../testing/client'
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
