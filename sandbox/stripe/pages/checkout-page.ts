import type Stripe from 'stripe'
import { idOf } from '../payments/balance'
import { PAYMENT_METHODS, type PaymentMethodType } from '../state/rows'
import { get, type World } from '../state/world'
import type { FieldErrors, Filled } from './checkout-form'
import { html, type Html } from './html'
import { page } from './layout'
import { testAccounts, testCards } from './test-numbers'
import { amountIn, type Words } from './words'

type Shown = {
  readonly session: Stripe.Checkout.Session
  readonly words: Words
  readonly filled?: Filled
  readonly errors?: FieldErrors
}

/** The page on which a session is paid. */
export function checkoutPage(world: World, { session, words, filled = {}, errors = {} }: Shown): string {
  const refusal = refusalOf(world, session)
  const total = amountIn(words, { amount: session.amount_total ?? 0, currency: session.currency ?? 'eur' })
  const chosen = filled.method ?? lastMethod(world, session) ?? session.payment_method_types[0]
  const methods = PAYMENT_METHODS.filter((method) => session.payment_method_types.includes(method))
  const isFree = session.amount_total === 0
  const body = html`
${alertAbout({ words, errors, refusal: Object.keys(errors).length > 0 ? undefined : refusal })}
${linesTable(world, { session, words, total })}
<form method="post" action="/c/pay/${session.id}" novalidate>
${emailField(world, { session, words, filled, errors })}
${
  !isFree &&
  html`<fieldset><legend>${words.method}</legend>
${errors.method && html`<p class="error" id="method-error">${words.errors.method}</p>`}
${methods.map(
  (method) => html`<div class="method">
<div class="choice"><input type="radio" name="method" id="method-${method}" value="${method}"${method === chosen && CHECKED}>
<label for="method-${method}">${words.methods[method]}</label></div>
<div class="details">${questionsOf(method, { words, filled, errors })}</div>
</div>`,
)}
</fieldset>`
}
<div class="actions"><button>${words.pay(total)}</button>
<button class="quiet" name="then" value="stay">${words.payAndStay}</button></div>
</form>
${session.cancel_url && html`<p><a href="${session.cancel_url}">${words.back(world.merchant)}</a></p>`}
${methods.includes('card') && testCards(words)}
${methods.includes('sepa_debit') && testAccounts(words)}`
  return page({ words, title: words.title(world.merchant), body })
}

const CHECKED: Html = { html: ' checked' }

type Asking = { readonly words: Words; readonly filled: Filled; readonly errors: FieldErrors }

function questionsOf(method: PaymentMethodType, asking: Asking): Html {
  const { words } = asking
  if (method === 'bancontact') {
    return html`${field('bancontactName', { ...asking, label: words.name, autocomplete: 'name' })}
<p class="help">${words.bancontactNext}</p>`
  }
  if (method === 'sepa_debit') {
    return html`${field('iban', { ...asking, label: words.iban, autocomplete: 'off' })}
${field('debitName', { ...asking, label: words.name, autocomplete: 'name' })}
<p class="help">${words.mandate}</p>`
  }
  return html`${field('cardNumber', { ...asking, label: words.cardNumber, inputmode: 'numeric' })}
${field('expiry', { ...asking, label: words.expiry, inputmode: 'numeric' })}
${field('cvc', { ...asking, label: words.cvc, inputmode: 'numeric' })}
${field('cardName', { ...asking, label: words.nameOnCard })}`
}

type Field = Asking & {
  readonly label: string
  /** Off unless said otherwise: nobody's real card is offered by the browser. */
  readonly autocomplete?: string
  readonly inputmode?: string
  readonly type?: string
}

type FieldName = Exclude<keyof Filled, 'method' | 'then'>

function field(name: FieldName, { label, filled, errors, words, ...options }: Field): Html {
  const error = errors[name] && words.errors[errors[name]]
  const { autocomplete = 'off', inputmode = 'text', type = 'text' } = options
  return html`<div class="field"><label for="${name}">${label}</label>
<input id="${name}" name="${name}" type="${type}" value="${filled[name] ?? ''}" autocomplete="${autocomplete}" inputmode="${inputmode}"${
    error && html` aria-invalid="true" aria-describedby="${name}-error"`
  }>
${error && html`<p class="error" id="${name}-error">${error}</p>`}</div>`
}

function emailField(world: World, { session, ...asking }: Asking & Pick<Shown, 'session'>): Html {
  const known = knownEmail(world, session)
  const { words } = asking
  if (known) return html`<p>${words.email}: <strong>${known}</strong></p>`
  return field('email', {
    ...asking,
    label: words.email,
    type: 'email',
    autocomplete: 'email',
    inputmode: 'email',
  })
}

/** The address that the shop gave, or that its customer has. */
export function knownEmail(
  world: World,
  { customer, customer_email }: Stripe.Checkout.Session,
): string | null {
  return customer_email ?? (customer && get(world, 'customer', idOf(customer)).email)
}

function linesTable(
  world: World,
  { session, words, total }: Pick<Shown, 'session' | 'words'> & { readonly total: string },
): Html {
  const { items } = get(world, 'lines', session.id)
  return html`<table>
${items.map(
  ({ description, quantity, amount_total: amount, currency }) => html`<tr>
<td>${(quantity ?? 1) > 1 && `${words.quantity(quantity ?? 1)} `}${description}</td>
<td class="amount">${amountIn(words, { amount, currency })}</td></tr>`,
)}
<tr><th scope="row">${words.total}</th><td class="amount"><strong>${total}</strong></td></tr>
</table>`
}

function alertAbout({
  words,
  errors,
  refusal,
}: Pick<Asking, 'words' | 'errors'> & { readonly refusal: keyof Words['refused'] | undefined }):
  | Html
  | undefined {
  if (refusal) return html`<div class="alert" role="alert"><p>${words.refused[refusal]}</p></div>`
  const names = Object.keys(errors) as (keyof FieldErrors)[]
  if (names.length === 0) return undefined
  return html`<div class="alert" role="alert"><h2>${words.errors.title}</h2><ul>
${names.map((name) => {
  const error = errors[name]
  return (
    error && html`<li><a href="#${name === 'method' ? 'method-error' : name}">${words.errors[error]}</a></li>`
  )
})}
</ul></div>`
}

function refusalOf(world: World, session: Stripe.Checkout.Session): keyof Words['refused'] | undefined {
  const error = lastError(world, session)
  if (!error) return undefined
  const codes = [
    'insufficient_funds',
    'card_declined',
    'expired_card',
    'processing_error',
    'payment_intent_authentication_failure',
  ] as const
  return (
    codes.find((code) => code === error.decline_code) ?? codes.find((code) => code === error.code) ?? 'other'
  )
}

const lastMethod = (world: World, session: Stripe.Checkout.Session): string | undefined =>
  lastError(world, session)?.payment_method_type

function lastError(world: World, { payment_intent: intent }: Stripe.Checkout.Session) {
  return intent ? get(world, 'payment_intent', idOf(intent)).last_payment_error : null
}
