import type Stripe from 'stripe'
import { now, type World } from '../state/world'
import { checkedMetadata } from './check'
import { listPage } from './list-page'
import { named, type Operations, PAGING } from './operation'

type Routes = 'POST /v1/products' | 'GET /v1/products' | 'GET /v1/products/:id'

export const products: Operations<Routes> = {
  'POST /v1/products': { heeds: ['name', 'description', 'metadata', 'active'], run: createProduct },
  'GET /v1/products': {
    heeds: [...PAGING, 'created', 'active'],
    run: (world, params) => {
      const { active } = params
      const chosen = world.store.all('product').filter((one) => active === undefined || one.active === active)
      return listPage(chosen, { params, url: '/v1/products', what: 'product' })
    },
  },
  'GET /v1/products/:id': { heeds: [], run: (world, _, id) => named(world, 'product', { id }) },
}

type NewProduct = Pick<Stripe.ProductCreateParams, 'name' | 'description' | 'active' | 'metadata'>

export function createProduct(world: World, wanted: NewProduct): Stripe.Product {
  const at = now(world)
  return world.store.put('product', {
    id: world.newId('prod_'),
    object: 'product',
    active: wanted.active ?? true,
    created: at,
    default_price: null,
    description: wanted.description ?? null,
    images: [],
    livemode: false,
    marketing_features: [],
    metadata: checkedMetadata(wanted.metadata),
    name: wanted.name,
    package_dimensions: null,
    shippable: null,
    statement_descriptor: null,
    tax_code: null,
    tax_details: null,
    type: 'service',
    unit_label: null,
    updated: at,
    url: null,
  })
}
