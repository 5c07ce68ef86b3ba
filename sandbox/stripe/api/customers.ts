import type Stripe from 'stripe'
import { createCustomer } from '../payments/customer'
import { amend } from '../state/world'
import { recordEvent } from '../webhooks/record-event'
import { changedMetadata, checkedEmail, checkedMetadata } from './check'
import { listPage } from './list-page'
import { named, type Operations, PAGING } from './operation'

type Routes = 'POST /v1/customers' | 'GET /v1/customers' | 'GET /v1/customers/:id' | 'POST /v1/customers/:id'

const FIELDS = ['name', 'email', 'phone', 'description', 'preferred_locales', 'metadata'] as const

export const customers: Operations<Routes> = {
  'POST /v1/customers': {
    heeds: FIELDS,
    run: (world, { metadata, ...params }) =>
      createCustomer(world, { ...fieldsOf(params), metadata: checkedMetadata(metadata) }),
  },
  'GET /v1/customers': {
    heeds: [...PAGING, 'created', 'email'],
    run: (world, params) => {
      const chosen = world.store.all('customer').filter((one) => !params.email || one.email === params.email)
      return listPage(chosen, { params, url: '/v1/customers', what: 'customer' })
    },
  },
  'GET /v1/customers/:id': { heeds: [], run: (world, _, id) => named(world, 'customer', { id }) },
  'POST /v1/customers/:id': {
    heeds: FIELDS,
    run: (world, { metadata, ...params }, id) => {
      const before = named(world, 'customer', { id })
      const object = amend(world, 'customer', {
        id,
        ...fieldsOf(params),
        ...(metadata !== undefined && { metadata: changedMetadata(before.metadata, metadata) }),
      })
      recordEvent(world, 'customer.updated', { object, before })
      return object
    },
  },
}

type Fields = Pick<
  Stripe.CustomerCreateParams,
  'name' | 'email' | 'phone' | 'description' | 'preferred_locales'
>

/** What was sent; an empty text takes a value away. */
function fieldsOf({ name, email, phone, description, preferred_locales }: Fields) {
  return {
    ...(name !== undefined && { name: name || null }),
    ...(email !== undefined && { email: email ? checkedEmail(email, 'email') : null }),
    ...(phone !== undefined && { phone: phone || null }),
    ...(description !== undefined && { description: description || null }),
    ...(preferred_locales !== undefined && { preferred_locales: [...preferred_locales] }),
  }
}
