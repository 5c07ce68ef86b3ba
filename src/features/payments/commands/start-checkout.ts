import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { Locale } from '@/kernel/locale'
import { ok, type Result, refused } from '@/kernel/result'
import { inTransaction, type Tx, type TxContext } from '@/platform/database/in-transaction'
import { env } from '@/platform/env'
import { log } from '@/platform/log/log'
import { expireCheckout, isRefusal, openCheckout, readCheckout } from '@/platform/stripe/checkout'
import { checkoutExpiry } from '../domain/checkout-states'
import { paymentPath } from '../domain/payment-path'
import { lockOrder, restateOrder } from './locked-order'
import { type OrderRefusal, type OrderWish, placeOrder } from './place-order'

export type CheckoutWish = OrderWish & {
  /** How long what is paid for stays reserved; the page lives at least 31 minutes. */
  readonly expiresAt: Date
  /** The page of ours to which a payer who gives up goes back. */
  readonly returnPath: string
  readonly now: Date
}

export type CheckoutRefusal = OrderRefusal | 'amount-too-small' | 'payment-not-possible'

/** The provider takes no less than this. */
const LEAST_CENTS = 50

/**
 * Brings a payer to a page to pay on. While one is open for the same order it is that one again; while one is open for
 * an order that asks for something else, it is closed first. Whoever paid already is told so.
 */
export async function startCheckout(
  portal: Payload,
  wish: CheckoutWish,
): Promise<
  Result<{ readonly url: string; readonly orderCode: string; readonly expiresAt: Date }, CheckoutRefusal>
> {
  // The first round may find a page that has to be closed, the second one that the provider refuses.
  for (let round = 0; round < 3; round += 1) {
    const prepared = await inTransaction(portal, (context) => prepare(context, wish))
    if (!prepared.ok) return prepared
    const { checkout, isUsable } = prepared.value
    const { providerId } = checkout
    // A page that may have been opened without our knowing is opened again under the same key, and so gets known.
    if (!providerId) {
      const opened = await open(portal, checkout)
      if (opened && isUsable) return opened
      continue
    }
    const truth = isUsable ? await readCheckout(providerId) : await expireCheckout(providerId)
    if (truth.state === 'open' && truth.url) return ok(payableAt(checkout, truth.url))
    if (truth.state === 'complete') return lookInto(portal, providerId)
    await noteExpired(portal, checkout, wish.now)
  }
  return refused('payment-not-possible')
}

type Checkout = {
  readonly id: number
  readonly orderId: number
  readonly orderCode: string
  readonly locale: Locale
  readonly email: string
  readonly providerId: string | null
  readonly url: string | null
  readonly returnPath: string
  readonly expiresAt: Date
}

type Outcome = Awaited<ReturnType<typeof startCheckout>>

const payableAt = ({ orderCode, expiresAt }: Checkout, url: string) => ({ url, orderCode, expiresAt })

/** The order and its page to pay on as rows, before the provider hears of them. */
async function prepare(
  context: TxContext,
  wish: CheckoutWish,
): Promise<Result<{ readonly checkout: Checkout; readonly isUsable: boolean }, CheckoutRefusal>> {
  const { tx } = context
  // Nobody pays before there is somebody to put on the receipt.
  const { rows } = await tx.execute(sql`select from collecting_entity`)
  if (rows.length === 0) return refused('payment-not-possible')
  const placed = await placeOrder(context, wish)
  if (!placed.ok) return placed
  const { orderId, differs } = placed.value
  const order = await lockOrder(tx, orderId)
  if (order.totalCents < LEAST_CENTS) return refused('amount-too-small')
  const live = await liveCheckout(tx, orderId)
  if (live) {
    // A minute is left for the way to the page.
    const isInTime = live.expiresAt.getTime() > wish.now.getTime() + 60_000
    return ok({ checkout: live, isUsable: !differs && isInTime })
  }
  if (differs) {
    await tx.execute(sql`update orders set closed_at = ${wish.now.toISOString()} where id = ${orderId}`)
    await restateOrder(tx, orderId)
    return prepare(context, wish)
  }
  const expiresAt = checkoutExpiry(wish.expiresAt, { now: wish.now }).toISOString()
  await tx.execute(sql`
    insert into checkouts (order_id, state, return_path, expires_at)
    values (${orderId}, 'opening', ${wish.returnPath}, ${expiresAt})`)
  const checkout = await liveCheckout(tx, orderId)
  if (!checkout) throw new Error(`The page to pay order ${orderId} on is not there.`)
  return ok({ checkout, isUsable: true })
}

async function liveCheckout(tx: Tx, orderId: number): Promise<Checkout | null> {
  const { rows } = await tx.execute(sql`
    select c.id, c.order_id, o.code, o.locale::text as locale, o.payer_email, c.provider_id, c.url, c.return_path,
           c.expires_at
    from checkouts c join orders o on o.id = c.order_id
    where c.order_id = ${orderId} and c.state in ('opening', 'open')`)
  const row = rows[0] as CheckoutRow | undefined
  if (!row) return null
  return {
    id: row.id,
    orderId: row.order_id,
    orderCode: row.code,
    locale: row.locale,
    email: row.payer_email,
    providerId: row.provider_id,
    url: row.url,
    returnPath: row.return_path,
    expiresAt: new Date(row.expires_at),
  }
}

type CheckoutRow = {
  id: number
  order_id: number
  code: string
  locale: Locale
  payer_email: string
  provider_id: string | null
  url: string | null
  return_path: string
  expires_at: string
}

/** Asks the provider for the page; asked again after a break, it is the same page, for the key is the row's. */
async function open(portal: Payload, checkout: Checkout): Promise<Outcome | null> {
  const { id, orderCode, locale, email, expiresAt, returnPath } = checkout
  const origin = env().APP_URL
  try {
    const truth = await openCheckout({
      idempotencyKey: `checkout:${id}`,
      orderCode,
      checkoutId: id,
      lines: await linesToShow(portal, checkout.orderId),
      email,
      locale,
      expiresAt,
      successUrl: `${origin}${paymentPath(locale, orderCode)}?visit={CHECKOUT_SESSION_ID}`,
      cancelUrl: `${origin}${returnPath}`,
    })
    await portal.db.drizzle.execute(sql`
      update checkouts set provider_id = ${truth.providerId}, url = ${truth.url}, intent_id = ${truth.intentId},
        state = 'open', updated_at = now()
      where id = ${id} and state = 'opening'`)
    return truth.url ? ok(payableAt(checkout, truth.url)) : null
  } catch (error) {
    if (!isRefusal(error)) throw error
    // It was never opened: the provider would have said again what it said the first time.
    log.error({ err: error, order: orderCode }, 'the provider refused to open a page to pay on')
    await portal.db.drizzle.execute(
      sql`update checkouts set state = 'expired' where id = ${id} and state = 'opening'`,
    )
    return null
  }
}

/** Somebody just paid on it: that is looked into before anybody is asked to pay once more. */
async function lookInto(portal: Payload, providerId: string): Promise<Outcome> {
  await inTransaction(portal, ({ enqueue }) =>
    enqueue('fulfil-checkout', { payload: { providerId }, jobKey: `fulfil:${providerId}` }),
  )
  return refused('payment-processing')
}

const noteExpired = (portal: Payload, { id }: Checkout, now: Date) =>
  portal.db.drizzle.execute(sql`
    update checkouts set state = 'expired', checked_at = ${now.toISOString()}, updated_at = now()
    where id = ${id} and state = 'open'`)

async function linesToShow(portal: Payload, orderId: number) {
  const { rows } = await portal.db.drizzle.execute(sql`
    select description, quantity::integer as quantity, gross_cents::integer as gross_cents from order_lines
    where order_id = ${orderId} and gross_cents > 0 order by position`)
  return (rows as { description: string; quantity: number; gross_cents: number }[]).map((line) => ({
    name: line.quantity > 1 ? `${line.quantity} × ${line.description}` : line.description,
    grossCents: line.gross_cents,
  }))
}
