import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { createElement } from 'react'
import type { Locale } from '@/kernel/locale'
import { moneyInWords } from '@/kernel/money'
import { env } from '@/platform/env'
import { deliverMail } from '@/platform/mail/deliver-mail'
import { mailWords } from '@/platform/mail/mail-words'
import { PaymentMail } from '../emails/payment-mail'
import { paymentPath } from '../domain/payment-path'
import { drawReceipt } from '../queries/draw-receipt'

export type PaymentMailOrder =
  | { readonly kind: 'paid'; readonly orderId: number }
  | { readonly kind: 'held' | 'failed'; readonly orderId: number; readonly paymentId: number }
  | { readonly kind: 'refund' | 'refund-failed' | 'by-hand'; readonly refundId: number }

/** Writes to the payer about money that came, waits or goes back, with the document that belongs to it. */
export async function sendPaymentMail(portal: Payload, wanted: PaymentMailOrder): Promise<void> {
  const { rows } = await portal.db.drizzle.execute(SUBJECTS[wanted.kind](wanted))
  const row = rows[0] as MailRow | undefined
  if (!row) return
  const { locale, code, payer_name: name, payer_email: to, receipt, account } = row
  const [t, drawn] = await Promise.all([
    mailWords(locale, 'payments.mail'),
    receipt ? drawReceipt(portal, receipt) : null,
  ])
  const amount = moneyInWords(row.cents, locale)
  const href = `${env().APP_URL}${paymentPath(locale, code)}${row.visit ? `?visit=${row.visit}` : ''}`
  const body = createElement(PaymentMail, {
    locale,
    t,
    kind: wanted.kind,
    name,
    order: code,
    amount,
    account: account ?? '',
    href,
    hasNote: drawn !== null,
  })
  await deliverMail({
    to,
    subject: t(`${wanted.kind}.subject`, { amount }),
    body,
    attachments: drawn ? [{ fileName: drawn.fileName, content: drawn.pdf }] : [],
  })
}

type MailRow = {
  locale: Locale
  code: string
  payer_name: string
  payer_email: string
  cents: number
  receipt: string | null
  /** The last digits of the account that was transferred to. */
  account?: string | null
  visit: string | null
}

const PAYER = sql`
  select o.locale::text as locale, o.code, o.payer_name, o.payer_email,
    (select provider_id from checkouts where order_id = o.id or intent_id in (
       select intent_id from payments where order_id = o.id) order by order_id = o.id desc, id desc limit 1) as visit,`

/** Each kind of mail by its own row. */
const SUBJECTS: Record<PaymentMailOrder['kind'], (wanted: PaymentMailOrder) => ReturnType<typeof sql>> = {
  paid: (wanted) => sql`${PAYER} o.total_cents::integer as cents, r.number as receipt
    from orders o left join receipts r on r.order_id = o.id and r.kind = 'receipt'
    where o.id = ${'orderId' in wanted ? wanted.orderId : 0}`,
  held: (wanted) => ofPayment(wanted),
  failed: (wanted) => ofPayment(wanted),
  refund: (wanted) => sql`${PAYER} r.amount_cents::integer as cents, c.number as receipt
    from refunds r join orders o on o.id = r.order_id left join receipts c on c.refund_id = r.id
    where r.id = ${'refundId' in wanted ? wanted.refundId : 0}`,
  'refund-failed': (wanted) => ofRefund(wanted),
  'by-hand': (wanted) => ofRefund(wanted),
}

const ofPayment = (wanted: PaymentMailOrder) => sql`${PAYER} p.amount_cents::integer as cents, null as receipt
    from payments p join orders o on o.id = p.order_id
    where p.id = ${'paymentId' in wanted ? wanted.paymentId : 0}`

/** Without its credit note, which went out when the refund was decided on. */
const ofRefund = (wanted: PaymentMailOrder) => sql`${PAYER} r.amount_cents::integer as cents, null as receipt,
      right(r.iban, 4) as account
    from refunds r join orders o on o.id = r.order_id
    where r.id = ${'refundId' in wanted ? wanted.refundId : 0}`
