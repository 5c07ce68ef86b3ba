import { readFileSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import type Stripe from 'stripe'
import { parseForm } from '../http/form'
import { readBody } from '../http/read-body'
import { confirmIntent, returnFromBank } from '../payments/confirm'
import { sessionOf } from '../payments/payment-intent'
import { completeFree, intentOf } from '../payments/session'
import { get, type World } from '../state/world'
import { bankPage, receiptPage } from './bank-page'
import { emailOf, filledIn, judge } from './checkout-form'
import { checkoutPage, knownEmail } from './checkout-page'
import { notice } from './layout'
import { type Words, wordsFor } from './words'

export type PageAnswer =
  | { readonly status: 200 | 404 | 422; readonly html: string; readonly formsGoTo?: string | undefined }
  | { readonly redirect: string }
  | { readonly css: string }

type Site = { readonly world: World; readonly settle: () => void }

const style = readFileSync(new URL('./style.css', import.meta.url), 'utf8')

/** The hosted pages: what a payer sees between the shop and the shop. */
export async function answerPage(site: Site, request: IncomingMessage): Promise<PageAnswer> {
  const { pathname } = new URL(request.url ?? '/', 'http://stand-in')
  const acceptLanguage = request.headers['accept-language']
  const [, place, ...rest] = pathname.split('/')
  const id = rest.at(-1) ?? ''
  const form = request.method === 'POST' ? parseForm(await readBody(request)) : undefined
  if (pathname === '/style.css') return { css: style }

  const session = place === 'c' ? site.world.store.find('checkout.session', id) : undefined
  if (session) {
    const words = wordsFor({ locale: session.locale, acceptLanguage })
    return form ? pay(site, { session, words, form }) : showSession(site.world, { session, words })
  }
  const intent = place === 'bank' ? site.world.store.find('payment_intent', id) : undefined
  if (intent) {
    const words = wordsFor({ locale: sessionOf(site.world, id)?.locale, acceptLanguage })
    return form
      ? decide(site, { intent, said: form['said'] === 'yes' ? 'yes' : 'no' })
      : atBank(site.world, { intent, words })
  }
  const charge = place === 'receipts' ? site.world.store.find('charge', id) : undefined
  if (charge)
    return { status: 200, html: receiptPage(site.world, { charge, words: wordsFor({ acceptLanguage }) }) }
  const words = wordsFor({ acceptLanguage })
  return { status: 404, html: notice({ words, title: words.unknown.title, texts: [words.unknown.text] }) }
}

type Visit = { readonly session: Stripe.Checkout.Session; readonly words: Words }

function showSession(world: World, { session, words }: Visit): PageAnswer {
  if (session.status === 'expired') {
    return { status: 200, html: notice({ words, title: words.expired.title, texts: [words.expired.text] }) }
  }
  if (session.status === 'complete') return paidNotice({ session, words, texts: [words.complete.text] })
  return { status: 200, html: checkoutPage(world, { session, words }), formsGoTo: originOf(session) }
}

function paidNotice({ session, words, texts }: Visit & { readonly texts: readonly string[] }): PageAnswer {
  const link = { href: successUrl(session), text: words.complete.link }
  return { status: 200, html: notice({ words, title: words.complete.title, texts, link }) }
}

/** A second click, a second tab and a page from the history find the payment made, and go on. */
function pay(
  { world, settle }: Site,
  { session, words, form }: Visit & { readonly form: ReturnType<typeof parseForm> },
): PageAnswer {
  if (session.status === 'complete') return { redirect: successUrl(session) }
  if (session.status === 'expired') return showSession(world, { session, words })
  const filled = filledIn(form)
  const email = knownEmail(world, session)
  const wholly = get(world, 'checkout.session', session.id)
  if (session.amount_total === 0) {
    completeFree(world, { session: wholly, entered: { name: null, email: emailOf(filled, email) || null } })
    settle()
    return { redirect: successUrl(session) }
  }
  const judged = judge(filled, { session, email, now: new Date(world.nowMs()) })
  if ('errors' in judged) {
    const { cvc: _, ...kept } = filled
    return {
      status: 422,
      html: checkoutPage(world, { session, words, filled: kept, errors: judged.errors }),
      formsGoTo: originOf(session),
    }
  }
  const { id } = intentOf(world, session)
  const { status } = confirmIntent(world, { id, entered: judged.entered })
  settle()
  if (status === 'requires_action') return { redirect: `/bank/${id}` }
  if (status === 'requires_payment_method') return { redirect: `/c/pay/${session.id}` }
  if (filled.then === 'stay') return paidNotice({ session, words, texts: [words.complete.stayed] })
  return { redirect: successUrl(session) }
}

function atBank(
  world: World,
  { intent, words }: { readonly intent: Stripe.PaymentIntent; readonly words: Words },
): PageAnswer {
  const session = sessionOf(world, intent.id)
  if (intent.status !== 'requires_action') {
    if (session) return showSession(world, { session, words })
    return { status: 200, html: notice({ words, title: words.complete.title, texts: [intent.status] }) }
  }
  return { status: 200, html: bankPage(world, { intent, words }), formsGoTo: session && originOf(session) }
}

function decide(
  { world, settle }: Site,
  { intent, said }: { readonly intent: Stripe.PaymentIntent; readonly said: 'yes' | 'no' },
): PageAnswer {
  const { status } = returnFromBank(world, { id: intent.id, said })
  settle()
  const session = sessionOf(world, intent.id)
  if (!session) return { redirect: `/bank/${intent.id}` }
  return { redirect: status === 'succeeded' ? successUrl(session) : `/c/pay/${session.id}` }
}

const successUrl = ({ success_url, id }: Stripe.Checkout.Session): string =>
  (success_url ?? '').replaceAll('{CHECKOUT_SESSION_ID}', id)

const originOf = (session: Stripe.Checkout.Session): string => new URL(successUrl(session)).origin
