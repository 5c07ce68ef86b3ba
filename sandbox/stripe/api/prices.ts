import Stripe from 'stripe'
import { missingParam } from '../http/decode-params'
import { idOf } from '../payments/balance'
import { now, type World } from '../state/world'
import { checkedMetadata } from './check'
import { listPage } from './list-page'
import { given, named, type Operations, PAGING } from './operation'

type Routes = 'POST /v1/prices' | 'GET /v1/prices' | 'GET /v1/prices/:id'

export const prices: Operations<Routes> = {
  'POST /v1/prices': {
    heeds: ['currency', 'product', 'unit_amount', 'nickname', 'lookup_key', 'metadata', 'active'],
    run: (world, params) => createPrice(world, params),
  },
  'GET /v1/prices': {
    heeds: [...PAGING, 'created', 'active', 'product', 'lookup_keys'],
    run: (world, params) => {
      const { active, product, lookup_keys } = params
      const chosen = world.store
        .all('price')
        .filter((one) => active === undefined || one.active === active)
        .filter((one) => !product || idOf(one.product) === product)
        .filter((one) => !lookup_keys || (one.lookup_key && lookup_keys.includes(one.lookup_key)))
      return listPage(chosen, { params, url: '/v1/prices', what: 'price' })
    },
  },
  'GET /v1/prices/:id': { heeds: [], run: (world, _, id) => named(world, 'price', { id, param: 'price' }) },
}

/** A price of its own is in use; one that was described in a session serves there alone. */
export function createPrice(world: World, wanted: Stripe.PriceCreateParams): Stripe.Price {
  const { currency, product: productId, unit_amount } = wanted
  if (!productId) throw missingParam(['product'])
  if (unit_amount === undefined) throw missingParam(['unit_amount'])
  const product = given(world, 'product', { id: productId, param: 'product' })
  return world.store.put('price', {
    id: world.newId('price_'),
    object: 'price',
    active: wanted.active ?? true,
    billing_scheme: 'per_unit',
    created: now(world),
    currency,
    custom_unit_amount: null,
    livemode: false,
    lookup_key: wanted.lookup_key ?? null,
    metadata: checkedMetadata(wanted.metadata),
    nickname: wanted.nickname ?? null,
    product: product.id,
    recurring: null,
    tax_behavior: 'unspecified',
    tiers_mode: null,
    transform_quantity: null,
    type: 'one_time',
    unit_amount,
    unit_amount_decimal: Stripe.Decimal.from(unit_amount),
  })
}
