import type Stripe from 'stripe'
import { isClosed, isDisputable } from '../payments/dispute'
import { html, type Html } from '../pages/html'
import { page } from '../pages/layout'
import { wordsFor } from '../pages/words'
import type { World } from '../state/world'

const SHOWN = 30

/** What Stripe's dashboard and time itself would do, as buttons, for whoever tries the portal by hand. */
export function dashboard(world: World): string {
  const body = html`
<h2>Now</h2>
<p>The clock says ${new Date(world.nowMs()).toISOString().slice(0, 16).replace('T', ' ')} UTC.</p>
${button('advance', { seconds: 3600 }, 'An hour later')}${button('advance', { seconds: 86_400 }, 'A day later')}
<form class="inline" method="post" action="/_stand-in/settings">
${choice('webhooks', world.settings().webhooks, ['auto', 'hold', 'drop'], 'Events')}
${choice('refunds', world.settings().refunds, ['as-usual', 'succeed', 'stay-pending', 'require-action', 'fail', 'fail-later'], 'Refunds')}
<button>Set</button></form>
${button('deliver', {}, 'Deliver what was not')}
${section(
  'Checkout sessions',
  newest(world.store.all('checkout.session')).map((one) => sessionRow(one)),
)}
${section('Charges', newest(world.store.all('charge')).map(chargeRow))}
${section('Refunds', newest(world.store.all('refund')).map(refundRow))}
${section('Disputes', newest(world.store.all('dispute')).map(disputeRow))}
${section(
  'Events',
  newest(world.store.all('event')).map((one) => eventRow(world, one)),
)}
${button('reset', {}, 'Forget everything')}`
  return page({ words: wordsFor({}), title: 'The stand-in for Stripe', body }).replace(
    '<main>',
    '<main class="wide">',
  )
}

const newest = <T>(rows: readonly T[]): readonly T[] => rows.slice(-SHOWN).toReversed()

const section = (title: string, rows: readonly Html[]): Html => html`<h2>${title}</h2>
${rows.length > 0 ? html`<div class="scroll" tabindex="0" role="region" aria-label="${title}"><table>${rows}</table></div>` : html`<p class="help">None yet.</p>`}`

function sessionRow({ id, amount_total, status, payment_status, url }: Stripe.Checkout.Session): Html {
  return row(id, amount_total ?? 0, html`${status}, ${payment_status}`, [
    url ? html`<a href="${url}">Page</a> ` : html``,
    ...(status === 'open' ? [button('expire', { session: id }, 'Expire')] : []),
    ...(status === 'complete' && payment_status === 'unpaid'
      ? [button('answer-debit', { session: id }, 'The bank answers')]
      : []),
  ])
}

function chargeRow(charge: Stripe.Charge): Html {
  const { id, amount, amount_refunded, payment_method_details: details, disputed, status } = charge
  const isRefundable = status === 'succeeded' && !disputed && amount_refunded < amount
  return row(
    id,
    amount,
    html`${details?.type}, ${status}${amount_refunded > 0 && `, ${euros(amount_refunded)} refunded`}${disputed && ', disputed'}`,
    [
      ...(isRefundable
        ? [
            html`<form class="inline" method="post" action="/_stand-in/refund"><input type="hidden" name="charge" value="${id}">
<input type="number" name="amount" min="1" max="${amount - amount_refunded}" value="${amount - amount_refunded}" aria-label="Cents to refund"><button>Refund</button></form>`,
          ]
        : []),
      ...(isDisputable(charge) ? [button('dispute', { charge: id }, 'Dispute')] : []),
    ],
  )
}

function refundRow({ id, amount, status }: Stripe.Refund): Html {
  const isOpen = status === 'pending' || status === 'requires_action'
  return row(id, amount, html`${status}`, [
    ...(isOpen ? [button('move-refund', { refund: id, to: 'succeeded' }, 'Succeed')] : []),
    ...(isOpen || status === 'succeeded'
      ? [button('move-refund', { refund: id, to: 'failed' }, 'Fail')]
      : []),
  ])
}

function disputeRow(dispute: Stripe.Dispute): Html {
  const { id, amount, status } = dispute
  const ends = (['won', 'lost'] as const).map((outcome) =>
    button('close-dispute', { dispute: id, outcome }, outcome),
  )
  return row(id, amount, html`${status}`, isClosed(dispute) ? [] : ends)
}

function eventRow(world: World, { id, type }: Stripe.EventBase): Html {
  const deliveries = world.store.all('webhook_endpoint').flatMap(({ id: endpoint, url }) => {
    const delivery = world.store.find('delivery', `${id}:${endpoint}`)
    return delivery ? [`${url}: ${delivery.state}`] : []
  })
  return html`<tr><td><code>${id}</code></td><td>${type}</td><td>${deliveries.join('; ')}</td></tr>`
}

const row = (id: string, amount: number, text: Html, actions: readonly Html[]): Html =>
  html`<tr><td><code>${id.slice(0, 24)}</code></td><td class="amount">${euros(amount)}</td><td>${text}</td><td>${actions}</td></tr>`

const euros = (cents: number): string => `€${(cents / 100).toFixed(2)}`

function button(verb: string, values: { readonly [name: string]: string | number }, text: string): Html {
  return html`<form class="inline" method="post" action="/_stand-in/${verb}">
${Object.entries(values).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
<button class="quiet">${text}</button></form>`
}

const SELECTED: Html = { html: ' selected' }

const choice = (
  name: string,
  chosen: string,
  values: readonly string[],
  label: string,
): Html => html`<label>${label}
<select name="${name}">${values.map((value) => html`<option${value === chosen && SELECTED}>${value}</option>`)}</select></label>`
