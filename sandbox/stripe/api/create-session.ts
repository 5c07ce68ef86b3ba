import type Stripe from 'stripe'
import { missingParam } from '../http/decode-params'
import { later } from '../state/later'
import { PAYMENT_METHODS, type PaymentMethodType } from '../state/rows'
import { now, type World } from '../state/world'
import { invalidRequest, notInStandIn } from './api-error'
import { checkedEmail, checkedMetadata, checkedUrl } from './check'
import { createLines } from './line-items'
import { given } from './operation'

type Params = Stripe.Checkout.SessionCreateParams

export const SESSION_PARAMS = [
  'allowed_payment_method_types',
  'cancel_url',
  'client_reference_id',
  'customer',
  'customer_creation',
  'customer_email',
  'excluded_payment_method_types',
  'expires_at',
  'line_items.price',
  'line_items.price_data.currency',
  'line_items.price_data.product',
  'line_items.price_data.product_data.description',
  'line_items.price_data.product_data.metadata',
  'line_items.price_data.product_data.name',
  'line_items.price_data.unit_amount',
  'line_items.quantity',
  'locale',
  'metadata',
  'mode',
  'payment_intent_data.description',
  'payment_intent_data.metadata',
  'payment_intent_data.receipt_email',
  'submit_type',
  'success_url',
  'ui_mode',
] as const

const HALF_AN_HOUR = 30 * 60
const DAY = 86_400
/** Stripe takes no less than half a euro. */
const LEAST_AMOUNT = 50

export function createSession(world: World, params: Params): Stripe.Checkout.Session {
  refuseOtherModes(params)
  const success_url = checkedUrl(params.success_url ?? missing('success_url'), 'success_url')
  const cancel_url = params.cancel_url ? checkedUrl(params.cancel_url, 'cancel_url') : null
  const metadata = checkedMetadata(params.metadata)
  const intent = params.payment_intent_data ?? {}
  checkedMetadata(intent.metadata, 'payment_intent_data[metadata]')
  const expires_at = endOf(world, params)
  const payer = payerOf(world, params)
  const { items, currency, total } = createLines(world, params.line_items ?? [])
  if (total > 0 && total < LEAST_AMOUNT) throw tooSmall()
  const methods = eligibleMethods(world, { params, currency })

  const id = world.newId('cs_test_')
  world.store.put('lines', { id, items })
  world.store.put('plan', { id, intent })
  later(world, { after: expires_at - now(world), what: 'expire-session', subject: id })
  return world.store.put('checkout.session', {
    ...PLAIN,
    ...payer,
    id,
    allowed_payment_method_types: params.allowed_payment_method_types ?? null,
    amount_subtotal: total,
    amount_total: total,
    cancel_url,
    client_reference_id: params.client_reference_id ?? null,
    created: now(world),
    currency,
    ...(params.excluded_payment_method_types && {
      excluded_payment_method_types: [...params.excluded_payment_method_types],
    }),
    expires_at,
    locale: params.locale ?? null,
    metadata,
    payment_method_types: [...methods],
    payment_status: 'unpaid',
    submit_type: params.submit_type ?? null,
    success_url,
    url: `${world.address()}/c/pay/${id}`,
  })
}

const missing = (name: string): never => {
  throw missingParam([name])
}

function refuseOtherModes({ mode = missing('mode'), ui_mode = 'hosted_page' }: Params): void {
  if (mode !== 'payment') throw notInStandIn(`sessions in the mode ${mode}`, 'mode')
  if (ui_mode !== 'hosted_page') throw notInStandIn(`sessions shown as ${ui_mode}`, 'ui_mode')
}

function endOf(world: World, { expires_at }: Params): number {
  const start = now(world)
  if (expires_at === undefined) return start + DAY
  const refuse = (bound: string) => {
    const message = `The \`expires_at\` timestamp must be ${bound} from Checkout Session creation.`
    return invalidRequest({ message, param: 'expires_at' })
  }
  if (expires_at < start + HALF_AN_HOUR) throw refuse('at least 30 minutes')
  if (expires_at > start + DAY) throw refuse('less than 24 hours')
  return expires_at
}

function payerOf(world: World, { customer, customer_email, customer_creation }: Params) {
  if (customer && customer_email) {
    const message = 'You may only specify one of these parameters: customer, customer_email.'
    throw invalidRequest({ message, param: 'customer' })
  }
  if (customer && customer_creation) {
    const message = 'You may only specify one of these parameters: customer, customer_creation.'
    throw invalidRequest({ message, param: 'customer_creation' })
  }
  const known = customer ? given(world, 'customer', { id: customer, param: 'customer' }) : undefined
  const email = customer_email ? checkedEmail(customer_email, 'customer_email') : null
  return {
    customer: known?.id ?? null,
    customer_creation: known ? null : (customer_creation ?? 'if_required'),
    customer_email: email,
    customer_details:
      email || known ? detailsOf({ email: email ?? known?.email ?? null, name: known?.name ?? null }) : null,
  }
}

const detailsOf = ({ email, name }: { readonly email: string | null; readonly name: string | null }) => ({
  address: null,
  business_name: null,
  email,
  individual_name: null,
  name,
  phone: null,
  tax_exempt: 'none' as const,
  tax_ids: null,
})

/** Of the methods that the account has switched on, those that suit the currency and the wishes of the request. */
function eligibleMethods(
  world: World,
  { params, currency }: { readonly params: Params; readonly currency: string },
): readonly PaymentMethodType[] {
  const { allowed_payment_method_types: allowed, excluded_payment_method_types: excluded } = params
  if (allowed && excluded) {
    const message =
      'You may only specify one of these parameters: allowed_payment_method_types, excluded_payment_method_types.'
    throw invalidRequest({ message, param: 'allowed_payment_method_types' })
  }
  const { paymentMethods } = world.settings()
  const methods = PAYMENT_METHODS.filter((method) => paymentMethods[method] === 'active')
    .filter((method) => method === 'card' || currency === 'eur')
    .filter((method) => !allowed || allowed.includes(method))
    .filter((method) => !excluded?.some((one) => one === method))
  if (methods.length > 0) return methods
  const message =
    'No valid payment method types for this Checkout Session. Please ensure that you have activated payment methods compatible with your chosen currency in your dashboard.'
  throw invalidRequest({ message })
}

const tooSmall = () =>
  invalidRequest({
    message: "The Checkout Session's total amount due must add up to at least €0.50.",
    code: 'amount_too_small',
  })

const PLAIN: Stripe.Checkout.Session = {
  id: '',
  object: 'checkout.session',
  adaptive_pricing: { enabled: false },
  after_expiration: null,
  allow_promotion_codes: null,
  allowed_payment_method_types: null,
  amount_subtotal: 0,
  amount_total: 0,
  automatic_tax: { enabled: false, liability: null, provider: null, status: null },
  billing_address_collection: null,
  cancel_url: null,
  client_reference_id: null,
  client_secret: null,
  collected_information: null,
  consent: null,
  consent_collection: null,
  created: 0,
  currency: null,
  currency_conversion: null,
  custom_fields: [],
  custom_text: {
    after_submit: null,
    shipping_address: null,
    submit: null,
    terms_of_service_acceptance: null,
  },
  customer: null,
  customer_account: null,
  customer_creation: null,
  customer_details: null,
  customer_email: null,
  discounts: [],
  expires_at: 0,
  integration_identifier: null,
  invoice: null,
  invoice_creation: {
    enabled: false,
    invoice_data: {
      account_tax_ids: null,
      custom_fields: null,
      description: null,
      footer: null,
      issuer: null,
      metadata: {},
      rendering_options: null,
    },
  },
  livemode: false,
  locale: null,
  managed_payments: null,
  metadata: {},
  mode: 'payment',
  origin_context: null,
  payment_intent: null,
  payment_link: null,
  payment_method_collection: 'if_required',
  payment_method_configuration_details: null,
  payment_method_options: { card: { request_three_d_secure: 'automatic' } },
  payment_method_types: [],
  payment_status: 'unpaid',
  permissions: null,
  phone_number_collection: { enabled: false },
  recovered_from: null,
  saved_payment_method_options: null,
  setup_intent: null,
  shipping_address_collection: null,
  shipping_cost: null,
  shipping_options: [],
  status: 'open',
  submit_type: null,
  subscription: null,
  success_url: null,
  total_details: { amount_discount: 0, amount_shipping: 0, amount_tax: 0 },
  ui_mode: 'hosted_page',
  url: null,
  wallet_options: null,
}
