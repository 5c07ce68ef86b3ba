import type Stripe from 'stripe'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type StandIn, startStripeStandIn } from '../start-stripe-stand-in'
import { aSession } from '../testing/a-session'
import { clientOf } from '../testing/client'
import { aCard, aDebit, aVisitor, byBancontact } from '../testing/visitor'

let standIn: StandIn
let stripe: Stripe
const visitor = aVisitor()

beforeAll(async () => {
  standIn = await startStripeStandIn({ port: 0, merchant: 'De alumni' })
  stripe = clientOf(standIn)
})
afterAll(() => standIn.stop())
beforeEach(() => standIn.control.reset())

async function open(wish: Parameters<typeof aSession>[0] = {}) {
  const { id, url } = await stripe.checkout.sessions.create(aSession(wish))
  const back = `http://localhost:3000/nl/betaald?session=${id}`
  return {
    id,
    url: url ?? '',
    back,
    now: () => stripe.checkout.sessions.retrieve(id, { expand: ['payment_intent'] }),
  }
}

const types = () => standIn.control.events().map(({ type }) => type)

describe('the payment page', () => {
  it('says before all else that it is a test and not Stripe, then what is paid for', async () => {
    const { url } = await open()
    const { status, text } = await visitor.look(url)
    expect(status).toBe(200)
    expect(text.indexOf('this is not Stripe')).toBeLessThan(text.indexOf('Lidmaatschap 2027'))
    expect(text).toContain('€35.00')
    expect(text).toContain('href="http://localhost:3000/nl/lidmaatschap"')
  })

  it.each([
    ['nl', 'en', 'dit is Stripe niet'],
    ['en', 'nl', 'this is not Stripe'],
    ['auto', 'nl-BE,nl;q=0.9', 'dit is Stripe niet'],
    ['auto', 'fr', 'this is not Stripe'],
  ] as const)(
    'speaks, for %s and a browser that prefers %s, as it should',
    async (locale, language, words) => {
      const { url } = await open({ locale })
      expect((await aVisitor({ language }).look(url)).text).toContain(words)
    },
  )

  it('takes a card and sends the payer back', async () => {
    const { url, back, now } = await open()
    expect((await visitor.send(url, aCard())).movedTo).toBe(back)
    expect(await now()).toMatchObject({
      status: 'complete',
      payment_status: 'paid',
      url: null,
      customer_details: { email: 'an.peeters@example.be', name: 'An Peeters' },
      payment_intent: { status: 'succeeded', amount_received: 3500 },
    })
  })

  it('escapes what people wrote', async () => {
    const { url } = await open()
    const { status, text } = await visitor.send(url, { ...aCard('"><script>1</script>'), cardName: '' })
    expect(status).toBe(422)
    expect(text).not.toContain('<script')
    expect(text).toContain('&quot;&gt;&lt;script&gt;')
  })

  it('says what is wrong at the field and above, keeps the rest but the security code, and tries nothing', async () => {
    const { url, now } = await open()
    const { status, text } = await visitor.send(url, { ...aCard('4111 1111 1111 1111'), cvc: '987' })
    expect(status).toBe(422)
    expect(text).toContain('role="alert"')
    expect(text).toContain('aria-describedby="cardNumber-error"')
    expect(text).toContain('value="An Peeters"')
    expect(text).not.toContain('987')
    expect((await now()).payment_intent).toBeNull()
  })

  it.each([
    ['no e-mail address', { email: '' }, 'email-error'],
    ['a card that is past its date', { expiry: '01/20' }, 'expiry-error'],
    ['two digits for a security code', { cvc: '12' }, 'cvc-error'],
    ['no name', { cardName: ' ' }, 'cardName-error'],
  ])('refuses %s', async (_, wrong, error) => {
    const { url } = await open()
    const { status, text } = await visitor.send(url, { ...aCard(), ...wrong })
    expect(status).toBe(422)
    expect(text).toContain(`id="${error}"`)
  })

  it('does not ask for the address that the shop gave', async () => {
    const { url, back } = await open({ customer_email: 'bart@example.be' })
    expect((await visitor.look(url)).text).not.toContain('name="email"')
    const { email: _, ...card } = aCard()
    expect((await visitor.send(url, card)).movedTo).toBe(back)
  })

  it('stays open after a declined card, says why, and takes another one: one payment, two charges', async () => {
    const { url, back, now } = await open()
    const { movedTo } = await visitor.send(url, aCard('4000 0000 0000 9995'))
    expect(movedTo).toBe(url)
    expect((await visitor.look(url)).text).toContain('not enough money')
    expect(await now()).toMatchObject({ status: 'open', payment_status: 'unpaid' })
    expect(types()).toEqual(['payment_intent.created', 'charge.failed', 'payment_intent.payment_failed'])

    expect((await visitor.send(url, aCard())).movedTo).toBe(back)
    const intents = await stripe.paymentIntents.list()
    expect(intents.data).toHaveLength(1)
    const charges = await stripe.charges.list({ payment_intent: intents.data[0]?.id ?? '' })
    expect(charges.data.map(({ status }) => status)).toEqual(['succeeded', 'failed'])
  })

  it('asks the holder of a card to confirm, and lets the payer try again after a no', async () => {
    const { url, back, now } = await open()
    const { movedTo: bank } = await visitor.send(url, aCard('4000002500003155'))
    expect(bank).toContain('/bank/pi_')
    expect(await now()).toMatchObject({ status: 'open', payment_intent: { status: 'requires_action' } })
    expect((await visitor.send(bank ?? '', { said: 'no' })).movedTo).toBe(url)
    expect((await visitor.look(url)).text).toContain('was not confirmed')

    const again = await visitor.send(url, aCard('4000002500003155'))
    expect((await visitor.send(again.movedTo ?? '', { said: 'yes' })).movedTo).toBe(back)
    const charge = await stripe.charges.list({ limit: 1 })
    expect(charge.data[0]?.payment_method_details?.card?.three_d_secure?.result).toBe('authenticated')
  })

  it('goes by way of a bank for Bancontact: yes, no, and a payer who never comes back', async () => {
    const yes = await open()
    const { movedTo: bank } = await visitor.send(yes.url, byBancontact)
    expect((await visitor.look(bank ?? '')).text).toContain('Test bank')
    expect((await visitor.send(bank ?? '', { said: 'yes' })).movedTo).toBe(yes.back)
    expect(await yes.now()).toMatchObject({ status: 'complete', payment_status: 'paid' })

    const no = await open()
    const refused = await visitor.send(no.url, byBancontact)
    expect((await visitor.send(refused.movedTo ?? '', { said: 'no' })).movedTo).toBe(no.url)
    expect(await no.now()).toMatchObject({
      status: 'open',
      payment_intent: { status: 'requires_payment_method' },
    })

    const left = await open()
    const { movedTo: never } = await visitor.send(left.url, byBancontact)
    await standIn.control.advance(86_400)
    expect(await left.now()).toMatchObject({ status: 'expired', payment_intent: { status: 'canceled' } })
    await visitor.send(never ?? '', { said: 'yes' })
    expect(await left.now()).toMatchObject({ status: 'expired', payment_status: 'unpaid' })
  })

  it('completes with a direct debit that has yet to be paid', async () => {
    const { url, back, now } = await open()
    expect((await visitor.send(url, aDebit())).movedTo).toBe(back)
    expect(await now()).toMatchObject({
      status: 'complete',
      payment_status: 'unpaid',
      payment_intent: { status: 'processing' },
    })
  })

  it('is paid once, however often and from however many tabs it is sent', async () => {
    const { url, back } = await open()
    const clicks = await Promise.all(Array.from({ length: 5 }, () => visitor.send(url, aCard())))
    expect(new Set(clicks.map(({ movedTo }) => movedTo))).toEqual(new Set([back]))
    expect((await stripe.charges.list()).data).toHaveLength(1)
    const { status, text } = await visitor.look(url)
    expect([status, text.includes('has been made')]).toEqual([200, true])
  })

  it('can keep the payer there after paying, as somebody would who closes the page', async () => {
    const { url, now } = await open()
    const { status, movedTo } = await visitor.send(url, { ...aCard(), then: 'stay' })
    expect([status, movedTo]).toEqual([200, null])
    expect(await now()).toMatchObject({ payment_status: 'paid' })
  })

  it('takes nothing once it has expired', async () => {
    const { id, url, now } = await open()
    await stripe.checkout.sessions.expire(id)
    const { text, movedTo } = await visitor.send(url, aCard())
    expect([text.includes('has expired'), movedTo]).toEqual([true, null])
    expect((await now()).payment_intent).toBeNull()
  })

  it('offers Bancontact only where the account has it and the currency is the euro', async () => {
    const offered = async (wish = {}) =>
      (await stripe.checkout.sessions.create(aSession(wish))).payment_method_types
    expect(await offered()).toEqual(['bancontact', 'card', 'sepa_debit'])
    expect(await offered({ allowed_payment_method_types: ['bancontact', 'card'] })).toEqual([
      'bancontact',
      'card',
    ])
    expect(await offered({ excluded_payment_method_types: ['sepa_debit'] })).toEqual(['bancontact', 'card'])
    const inDollars = {
      price_data: { currency: 'usd', product_data: { name: 'x' }, unit_amount: 900 },
      quantity: 1,
    }
    expect(await offered({ line_items: [inDollars] })).toEqual(['card'])
    standIn.control.settings({ paymentMethods: { bancontact: 'inactive' } })
    expect(await offered({ allowed_payment_method_types: ['bancontact', 'card'] })).toEqual(['card'])
    const { url } = await open()
    expect((await visitor.send(url, byBancontact)).status).toBe(422)
  })

  it('takes no money for what costs nothing', async () => {
    const { url, back, now } = await open({ amount: 0 })
    expect((await visitor.send(url, { email: 'an@example.be' })).movedTo).toBe(back)
    expect(await now()).toMatchObject({ payment_status: 'no_payment_required', payment_intent: null })
  })

  it('makes a customer when the shop wants one', async () => {
    const { url, now } = await open({ customer_creation: 'always' })
    await visitor.send(url, aCard())
    const { customer } = await now()
    expect(await stripe.customers.retrieve(String(customer))).toMatchObject({
      email: 'an.peeters@example.be',
    })
  })

  it('copies the metadata of the payment to the payment, and that of the session nowhere', async () => {
    const { url, now } = await open({
      metadata: { of: 'session' },
      payment_intent_data: { metadata: { of: 'payment' } },
    })
    await visitor.send(url, aCard())
    expect(await now()).toMatchObject({
      metadata: { of: 'session' },
      payment_intent: { metadata: { of: 'payment' } },
    })
  })
})

describe('every other page', () => {
  it('says that it is not Stripe, too', async () => {
    const { url } = await open()
    const { movedTo } = await visitor.send(url, byBancontact)
    await visitor.send(movedTo ?? '', { said: 'yes' })
    const [charge] = (await stripe.charges.list()).data
    for (const address of [
      '/',
      '/nowhere',
      new URL(url).pathname,
      new URL(charge?.receipt_url ?? '').pathname,
    ]) {
      expect((await visitor.look(standIn.address + address)).text).toContain('this is not Stripe')
    }
  })

  it('is not served under another name, nor to forms of other sites', async () => {
    const { url } = await open()
    const fromElsewhere = await fetch(url, {
      method: 'POST',
      body: new URLSearchParams(aCard()),
      headers: { Origin: 'https://elsewhere.example' },
    })
    expect(fromElsewhere.status).toBe(403)
    expect((await stripe.charges.list()).data).toEqual([])
  })
})
