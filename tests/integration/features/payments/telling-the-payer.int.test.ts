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

/** A test account whose bank refuses, after a while. */
const FAILING_ACCOUNT = 'AT861904300235473202'
const subjects = () => mailbox.take().map(({ subject }) => subject.replace(/\s/g, ' '))

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

  it('is told when the bank refuses a slow payment after all, once, and not of a card that was declined', async () => {
    const { orderId, orderCode, visit: open } = await money.start(money.wish({ locale: 'en' }))
    control.pay({ session: open, number: '4000000000000002' })
    await money.fulfil(open)
    await tell()
    expect(mailbox.take()).toEqual([])
    const visit = await money.visitAgain(orderId, 3500, 'sepa_debit')
    control.pay({ session: visit, method: 'sepa_debit', number: FAILING_ACCOUNT })
    expect(await money.fulfil(visit)).toBe('processing')
    await tell()
    expect(mailbox.take()).toEqual([])
    await control.advance(60)
    for (let told = 0; told < 2; told += 1) await money.fulfil(visit)
    await tell()
    const mails = mailbox.take()
    expect(mails.map(({ subject }) => subject)).toEqual(['Your payment of €35.00 did not go through'])
    expect(mails[0]?.text).toContain(`/en/payment/${orderCode}?visit=`)
    expect(await money.faults()).toEqual([])
  })

  it('is told when a refund did not arrive, and when it was transferred by hand, and to which account', async () => {
    const { orderId } = await money.paid(money.wish())
    await money.refund(orderId, { of: 'all' })
    await tell()
    mailbox.take()
    const refund = await money.one<{ id: number; provider_id: string }>(
      'select id, provider_id from refunds where order_id = $1',
      orderId,
    )
    control.moveRefund({ refund: refund.provider_id, to: 'failed' })
    await money.its().syncRefund(portal(), { providerId: refund.provider_id, now: new Date() })
    await tell()
    expect(subjects()).toEqual(['Je terugbetaling van € 35,00 is nog niet gelukt'])
    const byHand = {
      refundId: refund.id,
      staffId: await money.staffId(),
      iban: 'BE68 5390 0754 7034',
      accountHolder: 'Mieke Verdonck',
      bankReference: 'OV 12',
      now: new Date(),
    }
    expect(await money.its().payRefundByHand(portal(), byHand)).toMatchObject({ ok: true })
    expect(await money.its().payRefundByHand(portal(), byHand)).toEqual({ ok: false, code: 'not-failed' })
    await tell()
    const mails = mailbox.take()
    expect(mails.map(({ subject }) => subject.replace(/\s/g, ' '))).toEqual([
      'We hebben je € 35,00 overgeschreven',
    ])
    expect(mails[0]?.text).toContain('eindigt op 7034')
    expect(mails[0]?.text).not.toContain('0754')
    expect(await money.faults()).toEqual([])
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
