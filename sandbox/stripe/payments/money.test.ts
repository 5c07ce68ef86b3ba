import type Stripe from 'stripe'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type StandIn, startStripeStandIn } from '../start-stripe-stand-in'
import { aSession, refusalOf } from '../testing/a-session'
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
