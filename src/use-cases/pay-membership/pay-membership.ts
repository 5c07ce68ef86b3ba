import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import {
  itemCents,
  type Partner,
  type PurchaseItem,
  writePurchase,
} from '@/features/memberships/commands/write-purchase'
import { type CheckoutRefusal, startCheckout } from '@/features/payments/commands/start-checkout'
import { civilDateAt } from '@/kernel/civil-date'
import type { Locale } from '@/kernel/locale'
import { ok, type Refused, type Result, refused, refusedAbout } from '@/kernel/result'
import { inTransaction, type Tx, type TxContext } from '@/platform/database/in-transaction'
import { lineDescription } from './domain/line-description'
import { type Choice, type QuoteItem, quoteMark, quoteOf, type QuoteRefusal } from './domain/quote'
import { findPartner } from './find-partner'
import { findOffers } from './queries/find-offers'

export type PaymentWish = {
  readonly alumnusId: number
  readonly choice: Choice
  /** What was typed of the partner, by the plan's id. */
  readonly partners: ReadonlyMap<number, { readonly name: string; readonly number: string }>
  /** The mark of the quote that was on the screen. */
  readonly shown: string
  readonly locale: Locale
  /** The page to which a payer who gives up goes back. */
  readonly returnPath: string
  readonly now: Date
}

export type PaymentRefusal =
  | QuoteRefusal
  | CheckoutRefusal
  | 'quote-changed'
  | 'no-email'
  | 'partner-name-required'
  | 'partner-not-found'
  | 'partner-is-you'
  | 'partner-tried-too-often'

/** The page to pay stays open for an hour. */
const MINUTES_TO_PAY = 60

/**
 * Brings a member to the page to pay on, for what was shown and nothing else: another price, period or offer since then
 * is refused, so that it is looked at first. The same choice in two windows, or clicked twice, is one order.
 */
export async function payMembership(
  portal: Payload,
  wish: PaymentWish,
): Promise<Result<{ readonly url: string }, PaymentRefusal>> {
  const prepared = await inTransaction(portal, (context) => prepare(context, wish))
  if (!prepared.ok) return prepared
  const { purchaseId, items, payer } = prepared.value
  return startCheckout(portal, {
    reference: { kind: 'membership', id: String(purchaseId) },
    lines: items.map((item) => ({
      chapterId: item.chapterId,
      kind: 'membership',
      description: item.description,
      quantity: 1,
      unitNetCents: itemCents(item),
    })),
    payer,
    locale: wish.locale,
    expiresAt: new Date(wish.now.getTime() + MINUTES_TO_PAY * 60_000),
    returnPath: wish.returnPath,
    now: wish.now,
  })
}

async function prepare(context: TxContext, wish: PaymentWish) {
  const { tx } = context
  const { alumnusId, locale, now } = wish
  const offers = await findOffers(tx, { alumnusId, locale, day: civilDateAt(now) })
  const quote = quoteOf(offers, wish.choice)
  if (!quote.ok) return quote
  if (quoteMark(quote.value) !== wish.shown) return refused('quote-changed')
  const payer = await payerOf(tx, alumnusId)
  if (!payer) return refused('no-email')
  const items: PurchaseItem[] = []
  for (const item of quote.value.items) {
    const partner = await partnerOf(tx, item, wish)
    if (partner && 'code' in partner) return partner
    items.push(purchaseItem(item, { locale, partner }))
  }
  const { purchaseId } = await writePurchase(context, { alumnusId, items })
  return ok({ purchaseId, items, payer })
}

const purchaseItem = (
  item: QuoteItem,
  { locale, partner }: { readonly locale: Locale; readonly partner: Partner | null },
): PurchaseItem => ({
  planId: item.plan.id,
  chapterId: item.chapterId,
  description: lineDescription(item, { locale, partner: partner?.name ?? null }),
  priceCents: item.plan.priceCents,
  firstDay: item.plan.period.firstDay,
  lastDay: item.plan.period.lastDay,
  partner,
})

async function partnerOf(
  tx: Tx,
  { plan, withPartner }: QuoteItem,
  { alumnusId, partners, now }: PaymentWish,
): Promise<Partner | null | Refused<PaymentRefusal>> {
  if (!withPartner) return null
  const typed = partners.get(plan.id)
  const found = await findPartner(tx, {
    name: typed?.name ?? '',
    number: typed?.number ?? '',
    payerId: alumnusId,
    now,
  })
  if (!found.ok) {
    const field = found.code === 'partner-name-required' ? 'name' : 'number'
    return refusedAbout(found.code, { [`partner-${plan.id}-${field}`]: '' })
  }
  return { ...found.value, priceCents: plan.partnerPriceCents ?? 0 }
}

async function payerOf(tx: Tx, alumnusId: number) {
  const { rows } = await tx.execute(sql`
    select concat_ws(' ', coalesce(preferred_name, given_name), family_name) as name, email from alumni_contacts
    where alumnus_id = ${alumnusId} and email is not null and state <> 'undeliverable' and not deceased
    order by email limit 1`)
  const payer = rows[0] as { name: string; email: string } | undefined
  return payer ? { alumnusId, ...payer } : null
}
