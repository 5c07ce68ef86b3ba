import { describe, expect, it } from 'vitest'
import { openMailbox } from '../../mailbox'
import { openMoneyDesk } from '../../money-desk'
import { paymentsInHand } from '../../payments-in-hand'
import { onOwnPortal } from '../../portal'

const mailbox = await openMailbox()
const desk = await openMoneyDesk()
const { portal } = onOwnPortal()
const { control } = desk.stripe
const money = paymentsInHand(desk, portal)

const tell = () => desk.work(money.its().paymentTasksWith(money.settle))

describe('the payer', () => {
  it('gets a mail with the receipt, and one with the credit note, in the own language', async () => {
    const { orderId, orderCode } = await money.paid(money.wish({ locale: 'en' }))
    await tell()
    const [paid] = mailbox.take()
    expect(paid?.subject).toBe('Your payment of €35.00 has arrived')
    expect(paid?.text).toContain(orderCode)
    expect(paid?.text).toContain(`/en/payment/${orderCode}?visit=cs_test_`)
    await money.refund(orderId, { of: 'amount', cents: 1000 })
    await tell()
    const mails = mailbox.take()
    expect(mails.map(({ subject }) => subject)).toEqual(['You get €10.00 back'])
    expect(mails[0]?.text).toContain('credit note')
  })

  it('is told when money could not be allocated', async () => {
    money.answerWith('hold')
    await money.paid(money.wish())
    money.answerWith('accepted')
    await tell()
    expect(mailbox.take().map(({ subject }) => subject.replace(/\s/g, ' '))).toEqual([
      'We kregen € 35,00 van je, maar konden het niet toewijzen',
    ])
  })

  it('sees the payment with the visit in hand, and nobody sees it without', async () => {
    const { orderCode, visit, orderId } = await money.start(money.wish())
    const { seePayment } = await import('@/use-cases/settle-payment/see-payment')
    const { findOwnReceipt } = await import('@/features/payments/queries/find-own-receipt')
    const look = (seen: { readonly visit: string | null; readonly alumnusId: number | null }) =>
      seePayment(orderCode, { ...seen, locale: 'nl', now: new Date() })
    const other = await money.start(money.wish())
    expect(await look({ visit: null, alumnusId: null })).toBeNull()
    expect(await look({ visit: other.visit, alumnusId: null })).toBeNull()
    expect(await look({ visit: null, alumnusId: 1 })).toBeNull()
    expect(await look({ visit, alumnusId: null })).toMatchObject({ state: 'open', isProviderSilent: false })

    control.fault({ method: 'GET', path: '/v1/checkout/sessions', kind: 'reset', when: 'before', times: 3 })
    expect(await look({ visit, alumnusId: null })).toMatchObject({ state: 'open', isProviderSilent: true })

    control.pay({ session: visit })
    await money.fulfil(visit)
    expect(await look({ visit, alumnusId: null })).toMatchObject({
      state: 'paid',
      documents: [{ kind: 'receipt' }],
    })
    const { number } = await money.one<{ number: string }>(
      'select number from receipts where order_id = $1',
      orderId,
    )
    expect(await findOwnReceipt(number, { visit: other.visit, alumnusId: null })).toBeNull()
    expect(await findOwnReceipt(number, { visit: null, alumnusId: null })).toBeNull()
    expect((await findOwnReceipt(number, { visit, alumnusId: null }))?.fileName).toBe(`${number}.pdf`)
  })

  it('is asked again by nobody when the money is for something nobody knows: it waits for the treasurer', async () => {
    const { visit, orderCode, orderId } = await money.start(money.wish())
    control.pay({ session: visit })
    const { seePayment } = await import('@/use-cases/settle-payment/see-payment')
    expect(
      await seePayment(orderCode, { visit, alumnusId: null, locale: 'nl', now: new Date() }),
    ).toMatchObject({
      heldCents: 3500,
    })
    expect(await money.one('select held from payments where order_id = $1', orderId)).toEqual({
      held: 'nobody-settles',
    })
    expect(await money.faults()).toEqual([])
  })
})
