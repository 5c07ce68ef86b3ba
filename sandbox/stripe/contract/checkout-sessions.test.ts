import { expect, it } from 'vitest'
import { aSession, refusalOf } from '../testing/a-session'
import { contract } from './against-both'

const inMinutes = (minutes: number) => Math.floor(Date.now() / 1000) + minutes * 60

contract('Checkout sessions', (stripe) => {
  it('are made open, unpaid, without a payment and with a page', async () => {
    const session = await stripe().checkout.sessions.create(
      aSession({
        client_reference_id: 'order-1',
        customer_email: 'an.peeters@example.be',
        metadata: { order: 'order-1' },
        payment_intent_data: { metadata: { order: 'order-1' }, description: 'Lidmaatschap 2027' },
        allowed_payment_method_types: ['bancontact', 'card'],
        expires_at: inMinutes(31),
        locale: 'nl',
      }),
    )
    expect(session).toMatchObject({
      object: 'checkout.session',
      amount_total: 3500,
      client_reference_id: 'order-1',
      currency: 'eur',
      livemode: false,
      locale: 'nl',
      metadata: { order: 'order-1' },
      mode: 'payment',
      payment_intent: null,
      payment_status: 'unpaid',
      status: 'open',
      ui_mode: 'hosted_page',
    })
    expect(session.id).toMatch(/^cs_test_/)
    expect(session.url).toContain(session.id)
    expect(session.payment_method_types).toContain('card')
    expect(session.line_items).toBeUndefined()
  })

  it('live for a day when nothing else was asked', async () => {
    const { created, expires_at } = await stripe().checkout.sessions.create(aSession())
    expect(expires_at - created).toBe(86_400)
  })

  it('tell their lines when asked to', async () => {
    const { id } = await stripe().checkout.sessions.create(
      aSession({
        line_items: [
          {
            price_data: { currency: 'eur', product_data: { name: 'Diner' }, unit_amount: 4000 },
            quantity: 2,
          },
          {
            price_data: { currency: 'eur', product_data: { name: 'Lezing' }, unit_amount: 500 },
            quantity: 1,
          },
        ],
      }),
    )
    const session = await stripe().checkout.sessions.retrieve(id, {
      expand: ['line_items.data.price.product'],
    })
    const lines = session.line_items?.data.map(({ description, quantity, amount_total }) => [
      description,
      quantity,
      amount_total,
    ])
    expect(lines).toEqual([
      ['Diner', 2, 8000],
      ['Lezing', 1, 500],
    ])
    expect(session.line_items?.data[0]?.price?.product).toMatchObject({ object: 'product', name: 'Diner' })
    expect(session.line_items?.data[0]?.price?.unit_amount_decimal?.toString()).toBe('4000')
    const page = await stripe().checkout.sessions.listLineItems(id, { limit: 1 })
    expect(page).toMatchObject({ has_more: true, data: [{ description: 'Diner' }] })
  })

  it('are found by the payer', async () => {
    const customer = await stripe().customers.create({ email: `an-${Date.now()}@example.be`, name: 'An' })
    const mine = await stripe().checkout.sessions.create(aSession({ customer: customer.id }))
    await stripe().checkout.sessions.create(aSession())
    const { data } = await stripe().checkout.sessions.list({ customer: customer.id })
    expect(data.map(({ id }) => id)).toEqual([mine.id])
  })

  it('can be ended, once', async () => {
    const { id } = await stripe().checkout.sessions.create(aSession())
    expect(await stripe().checkout.sessions.expire(id)).toMatchObject({ status: 'expired', url: null })
    expect(await refusalOf(stripe().checkout.sessions.expire(id))).toMatchObject({
      status: 400,
      type: 'invalid_request_error',
    })
  })

  it.each([
    ['without an address to come back to', { success_url: undefined }, 'success_url', 'parameter_missing'],
    ['without lines', { line_items: undefined }, 'line_items', 'parameter_missing'],
    ['for less than half an hour', { expires_at: inMinutes(20) }, 'expires_at', undefined],
    ['for more than a day', { expires_at: inMinutes(25 * 60) }, 'expires_at', undefined],
    ['with a word that is no language', { locale: 'vlaams' }, 'locale', undefined],
    ['for a customer who does not exist', { customer: 'cus_nobody' }, 'customer', 'resource_missing'],
    ['with a parameter that does not exist', { shape: 'round' }, 'shape', 'parameter_unknown'],
  ])('are refused %s', async (_, wish, param, code) => {
    const params = JSON.parse(JSON.stringify(aSession(wish as never))) // undefined takes a parameter away
    expect(await refusalOf(stripe().checkout.sessions.create(params))).toEqual({
      status: 400,
      type: 'invalid_request_error',
      code,
      param,
    })
  })

  it('no longer take payment_method_types', async () => {
    const params = { ...aSession(), payment_method_types: ['card'] } as never
    expect(await refusalOf(stripe().checkout.sessions.create(params))).toMatchObject({
      status: 400,
      code: 'payment_method_types_no_longer_supported',
    })
  })

  it('that do not exist are not found', async () => {
    expect(await refusalOf(stripe().checkout.sessions.retrieve('cs_test_nothing'))).toMatchObject({
      status: 404,
      code: 'resource_missing',
    })
  })
})
