import type Stripe from 'stripe'
import { idOf } from '../payments/balance'
import { sessionOf } from '../payments/payment-intent'
import { get, type World } from '../state/world'
import { html } from './html'
import { page } from './layout'
import { amountIn, type Words } from './words'

/** Where a payer says yes or no: a bank for Bancontact, the issuer of the card for 3-D Secure. */
export function bankPage(
  world: World,
  { intent, words }: { readonly intent: Stripe.PaymentIntent; readonly words: Words },
): string {
  const method = intent.payment_method && get(world, 'payment_method', idOf(intent.payment_method))
  const asked = words.bank[method && method.type === 'card' ? 'card' : 'bancontact']
  const session = sessionOf(world, intent.id)
  const body = html`<p>${words.bank.asks(world.merchant, amountIn(words, intent))}</p>
<form method="post" action="/bank/${intent.id}" class="actions">
<button name="said" value="yes">${asked.yes}</button>
<button name="said" value="no" class="quiet">${asked.no}</button>
</form>
<p class="help">${words.bank.leave}</p>
${session?.url && html`<p><a href="${session.url}">${words.bank.return}</a></p>`}`
  return page({ words, title: asked.title, body })
}

export function receiptPage(
  world: World,
  { charge, words }: { readonly charge: Stripe.Charge; readonly words: Words },
): string {
  const { currency, amount, amount_refunded: refunded, id } = charge
  const body = html`<p>${world.merchant}</p><table>
<tr><th scope="row">${words.receipt.number}</th><td><code>${id}</code></td></tr>
<tr><th scope="row">${words.receipt.paid}</th><td class="amount">${amountIn(words, { amount, currency })}</td></tr>
${refunded > 0 && html`<tr><th scope="row">${words.receipt.refunded}</th><td class="amount">${amountIn(words, { amount: refunded, currency })}</td></tr>`}
</table>`
  return page({ words, title: words.receipt.title, body })
}
