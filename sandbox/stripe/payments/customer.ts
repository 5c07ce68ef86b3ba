import type Stripe from 'stripe'
import { now, type World } from '../state/world'
import { recordEvent } from '../webhooks/record-event'

type NewCustomer = Partial<
  Pick<
    Stripe.Customer,
    'name' | 'email' | 'phone' | 'description' | 'preferred_locales' | 'metadata' | 'address'
  >
>

export function createCustomer(world: World, wanted: NewCustomer): Stripe.Customer {
  const customer = world.store.put('customer', {
    id: world.newId('cus_'),
    object: 'customer',
    address: null,
    balance: 0,
    created: now(world),
    currency: null,
    customer_account: null,
    default_source: null,
    delinquent: false,
    description: null,
    discount: null,
    email: null,
    invoice_prefix: world.newId('req_').slice(4, 12).toUpperCase(),
    invoice_settings: {
      custom_fields: null,
      default_payment_method: null,
      footer: null,
      rendering_options: null,
    },
    livemode: false,
    metadata: {},
    name: null,
    phone: null,
    preferred_locales: [],
    shipping: null,
    tax_exempt: 'none',
    test_clock: null,
    ...wanted,
  })
  recordEvent(world, 'customer.created', { object: customer })
  return customer
}
