import type Stripe from 'stripe'
import { expect, it, vi } from 'vitest'
import { refusalOf } from '../testing/a-session'
import { contract } from './against-both'

const paid = (stripe: Stripe, { card = 'pm_card_visa', amount = 3500 } = {}) =>
  stripe.paymentIntents.create({
    amount,
    currency: 'eur',
    confirm: true,
    payment_method: card,
    automatic_payment_methods: { enabled: true, allow_redirects: 'never' },
    metadata: { order: 'order-1' },
    expand: ['latest_charge'],
  })

contract('payments and refunds', (stripe) => {
  it('lead from the payment to the charge and to the money, the fee known a moment later', async () => {
    const intent = await paid(stripe())
    expect(intent).toMatchObject({
      object: 'payment_intent',
      amount_received: 3500,
      metadata: { order: 'order-1' },
      status: 'succeeded',
      latest_charge: {
        object: 'charge',
        amount: 3500,
        paid: true,
        status: 'succeeded',
        metadata: { order: 'order-1' },
      },
    })
    const money = await vi.waitFor(
      async () => {
        const { latest_charge } = await stripe().paymentIntents.retrieve(intent.id, {
          expand: ['latest_charge.balance_transaction'],
        })
        const transaction = (latest_charge as Stripe.Charge).balance_transaction
        if (transaction === null || typeof transaction === 'string') throw new Error('not yet')
        return transaction
      },
      { timeout: 20_000 },
    )
    expect(money).toMatchObject({
      object: 'balance_transaction',
      amount: 3500,
      currency: 'eur',
      type: 'charge',
    })
    expect(money.net).toBe(money.amount - money.fee)
    expect(money.fee).toBeGreaterThan(0)
    const { data } = await stripe().balanceTransactions.list({ source: String(money.source) })
    expect(data.map(({ id }) => id)).toEqual([money.id])
  })

  it.each([
    ['a card that is declined', 'pm_card_visa_chargeDeclined', 'card_declined', 'generic_decline'],
    [
      'a card without money',
      'pm_card_visa_chargeDeclinedInsufficientFunds',
      'card_declined',
      'insufficient_funds',
    ],
  ])('are refused with %s, and the payment stays open', async (_, card, code, decline) => {
    const error = await paid(stripe(), { card }).catch((thrown: Stripe.errors.StripeCardError) => thrown)
    if (!('raw' in error)) throw new Error('It was not refused.')
    expect(error).toMatchObject({ statusCode: 402, rawType: 'card_error', code, decline_code: decline })
    expect(error.payment_intent).toMatchObject({ status: 'requires_payment_method' })
  })

  it('take a refund in parts, the last without an amount for what is left', async () => {
    const intent = await paid(stripe())
    const first = await stripe().refunds.create({
      payment_intent: intent.id,
      amount: 1000,
      metadata: { refund: 'r1' },
    })
    expect(first).toMatchObject({
      object: 'refund',
      amount: 1000,
      metadata: { refund: 'r1' },
      payment_intent: intent.id,
      status: 'succeeded',
    })
    const charge = String(first.charge)
    expect(await stripe().charges.retrieve(charge)).toMatchObject({ amount_refunded: 1000, refunded: false })

    expect(await refusalOf(stripe().refunds.create({ charge, amount: 2501 }))).toMatchObject({
      status: 400,
      type: 'invalid_request_error',
    })
    expect(await stripe().refunds.create({ charge })).toMatchObject({ amount: 2500 })
    expect(await stripe().charges.retrieve(charge)).toMatchObject({ amount_refunded: 3500, refunded: true })
    expect(await refusalOf(stripe().refunds.create({ charge }))).toMatchObject({
      status: 400,
      code: 'charge_already_refunded',
    })
    const { data } = await stripe().refunds.list({ charge })
    expect(data.map(({ amount }) => amount)).toEqual([2500, 1000])
    const { balance_transaction } = await stripe().refunds.retrieve(first.id, {
      expand: ['balance_transaction'],
    })
    expect(balance_transaction).toMatchObject({ amount: -1000, fee: 0, net: -1000, type: 'refund' })
  })

  it('can have a refund that is on its way first', async () => {
    const intent = await paid(stripe(), { card: 'pm_card_pendingRefund' })
    const refund = await stripe().refunds.create({ payment_intent: intent.id })
    expect(refund.status).toBe('pending')
    await vi.waitFor(
      async () => expect(await stripe().refunds.retrieve(refund.id)).toMatchObject({ status: 'succeeded' }),
      { timeout: 50_000, interval: 100 },
    )
  })

  it('can have a refund that succeeded and failed later; the money is there again', async () => {
    const intent = await paid(stripe(), { card: 'pm_card_refundFail' })
    const refund = await stripe().refunds.create({ payment_intent: intent.id })
    expect(refund.status).toBe('succeeded')
    const failed = await vi.waitFor(
      async () => {
        const now = await stripe().refunds.retrieve(refund.id, { expand: ['failure_balance_transaction'] })
        expect(now.status).toBe('failed')
        return now
      },
      { timeout: 50_000, interval: 100 },
    )
    expect(failed.failure_reason).toBeTruthy()
    expect(failed.failure_balance_transaction).toMatchObject({ amount: 3500, type: 'refund_failure' })
    expect(await stripe().charges.retrieve(String(refund.charge))).toMatchObject({
      amount_refunded: 0,
      refunded: false,
    })
  })

  it('need a charge that exists', async () => {
    expect(await refusalOf(stripe().refunds.create({ charge: 'ch_nothing' }))).toMatchObject({
      code: 'resource_missing',
      param: 'charge',
    })
  })
})
