import type Stripe from 'stripe'
import { missingParam } from '../http/decode-params'
import { get, type World } from '../state/world'
import { idOf } from '../payments/balance'
import { invalidRequest } from './api-error'
import { createPrice } from './prices'
import { createProduct } from './products'
import { given } from './operation'

type LineParams = Stripe.Checkout.SessionCreateParams.LineItem

/** The lines of a session, their one currency and their sum. Prices that are described are made on the way. */
export function createLines(world: World, lines: readonly LineParams[]) {
  if (lines.length === 0) throw missingParam(['line_items'])
  if (lines.length > 100)
    throw invalidRequest({ message: 'You may only specify up to 100 line items.', param: 'line_items' })
  const items = lines.map((line, index) => createLine(world, { line, at: `line_items[${index}]` }))
  const [{ currency = 'eur' } = {}] = items
  if (items.some((item) => item.currency !== currency)) {
    const message = 'Checkout Sessions with multiple currencies are not supported.'
    throw invalidRequest({ message, param: 'line_items' })
  }
  return { items, currency, total: items.reduce((sum, item) => sum + item.amount_total, 0) }
}

function createLine(
  world: World,
  { line, at }: { readonly line: LineParams; readonly at: string },
): Stripe.LineItem {
  const { quantity = missing(`${at}[quantity]`) } = line
  if (quantity < 1) {
    throw invalidRequest({
      message: 'This value must be greater than or equal to 1.',
      param: `${at}[quantity]`,
      code: 'parameter_invalid_integer',
    })
  }
  const price = priceOf(world, { line, at })
  const amount = (price.unit_amount ?? 0) * quantity
  return {
    id: world.newId('li_'),
    object: 'item',
    adjustable_quantity: null,
    amount_discount: 0,
    amount_subtotal: amount,
    amount_tax: 0,
    amount_total: amount,
    currency: price.currency,
    description: get(world, 'product', idOf(price.product)).name,
    metadata: {},
    price,
    quantity,
  }
}

function priceOf(
  world: World,
  { line, at }: { readonly line: LineParams; readonly at: string },
): Stripe.Price {
  const { price, price_data: described } = line
  if (price && described) {
    const message = `You may only specify one of these parameters: ${at}[price], ${at}[price_data].`
    throw invalidRequest({ message, param: at })
  }
  if (price) return given(world, 'price', { id: price, param: `${at}[price]` })
  if (!described) return missing(`${at}[price]`)
  const { product, product_data, unit_amount = missing(`${at}[price_data][unit_amount]`) } = described
  if (unit_amount < 0) {
    throw invalidRequest({
      message: 'Invalid non-negative integer',
      param: `${at}[price_data][unit_amount]`,
      code: 'parameter_invalid_integer',
    })
  }
  const known = product && given(world, 'product', { id: product, param: `${at}[price_data][product]` })
  const { name = missing(`${at}[price_data][product_data]`), ...details } = product_data ?? {}
  return createPrice(world, {
    active: false,
    currency: described.currency,
    product: known ? known.id : createProduct(world, { name, ...details }).id,
    unit_amount,
  })
}

const missing = (name: string): never => {
  throw missingParam([name])
}
