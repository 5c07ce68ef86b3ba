import Stripe from 'stripe'
import { expect, it } from 'vitest'
import { refusalOf } from '../testing/a-session'
import { contract } from './against-both'

const key = () => `contract-${Date.now()}-${Math.random()}`

contract('the manners of the API', (stripe) => {
  it('give the same answer to the same request under the same idempotency key', async () => {
    const idempotencyKey = key()
    const first = await stripe().customers.create({ name: 'An' }, { idempotencyKey })
    const second = await stripe().customers.create({ name: 'An' }, { idempotencyKey })
    expect(second).toEqual(first)
    const headers = new Headers(second.lastResponse.headers)
    expect(headers.get('idempotent-replayed')).toBe('true')
    expect(headers.get('original-request')).toBe(first.lastResponse.requestId)
  })

  it('refuse another request under the same key', async () => {
    const idempotencyKey = key()
    await stripe().customers.create({ name: 'An' }, { idempotencyKey })
    const refusal = await refusalOf(stripe().customers.create({ name: 'Bart' }, { idempotencyKey }))
    expect(refusal).toMatchObject({ status: 400, type: 'idempotency_error' })
  })

  it('remember a declined payment under its key', async () => {
    const pay = (idempotencyKey: string) =>
      stripe().paymentIntents.create(
        {
          amount: 1000,
          currency: 'eur',
          confirm: true,
          payment_method: 'pm_card_visa_chargeDeclined',
          automatic_payment_methods: { enabled: true, allow_redirects: 'never' },
        },
        { idempotencyKey },
      )
    const same = key()
    const attempts = [same, same, key()].map((one) =>
      pay(one).catch((error: Stripe.errors.StripeError) => error),
    )
    const intents = []
    for (const attempt of attempts) {
      const answer = await attempt
      intents.push('payment_intent' in answer ? answer.payment_intent?.id : undefined)
    }
    expect(intents[0]).toMatch(/^pi_/)
    expect(intents[1] === intents[0] || intents[1] === undefined).toBe(true)
    expect(intents[2]).not.toBe(intents[0])
  })

  it('give lists page by page, newest first', async () => {
    const email = `lists-${Date.now()}@example.be`
    const ids = []
    for (const name of ['An', 'Bart', 'Chris'])
      ids.push((await stripe().customers.create({ email, name })).id)
    const [an, bart, chris] = ids
    const first = await stripe().customers.list({ email, limit: 2 })
    expect(first).toMatchObject({ object: 'list', has_more: true, url: '/v1/customers' })
    expect(first.data.map(({ id }) => id)).toEqual([chris, bart])
    const rest = await stripe().customers.list({ email, limit: 2, starting_after: bart ?? '' })
    expect([rest.has_more, rest.data.map(({ id }) => id)]).toEqual([false, [an]])
    const back = await stripe().customers.list({ email, limit: 1, ending_before: an ?? '' })
    expect([back.has_more, back.data.map(({ id }) => id)]).toEqual([true, [bart]])
    const all = await stripe().customers.list({ email, limit: 1 }).autoPagingToArray({ limit: 10 })
    expect(all.map(({ id }) => id)).toEqual([chris, bart, an])
  })

  it('refuse a page after something that does not exist', async () => {
    expect(await refusalOf(stripe().customers.list({ starting_after: 'cus_nothing' }))).toMatchObject({
      status: 400,
      code: 'resource_missing',
      param: 'starting_after',
    })
  })

  it('take values of metadata away when they are emptied', async () => {
    const { id } = await stripe().customers.create({ metadata: { number: 'q0000001', old: 'yes' } })
    expect((await stripe().customers.update(id, { metadata: { old: '' } })).metadata).toEqual({
      number: 'q0000001',
    })
    expect((await stripe().customers.update(id, { metadata: '' })).metadata).toEqual({})
  })

  it('refuse to expand what is no object', async () => {
    const { id } = await stripe().customers.create({})
    expect(await refusalOf(stripe().customers.retrieve(id, { expand: ['name'] }))).toMatchObject({
      status: 400,
      type: 'invalid_request_error',
    })
  })

  it('name every request', async () => {
    const { lastResponse } = await stripe().customers.create({})
    expect(lastResponse.requestId).toMatch(/^req_/)
    expect(lastResponse.apiVersion).toBe(Stripe.API_VERSION)
  })
})
