import { expect, type Page } from '@playwright/test'
import Stripe from 'stripe'
import { anAlumnus, beSignedIn, type Person, withDatabase } from './alumnus'
import { ENGINEERING, graduate } from './dues'

/** Test accounts of Stripe: of the one the bank pays, of the other it refuses, both after a while. */
export const ACCOUNTS = { pays: 'BE62 5100 0754 7061', refuses: 'AT86 1904 3002 3547 3202' } as const

/** What only the stand-in's own screens can do: see its control API. */
export async function standIn<T>(verb: string, input: Readonly<Record<string, unknown>>): Promise<T> {
  const answer = await fetch(`${process.env['STRIPE_API_BASE']}/_stand-in/${verb}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(input),
  })
  expect(answer.status, await answer.clone().text()).toBe(200)
  return (await answer.json()) as T
}

const stripe = (): Stripe => {
  const { hostname, port } = new URL(process.env['STRIPE_API_BASE'] ?? '')
  return new Stripe(process.env['STRIPE_SECRET_KEY'] ?? '', { host: hostname, port, protocol: 'http' })
}

/** Somebody on the page where the dues of the engineers, 40 euros, are paid. */
export async function beginToPay(page: Page): Promise<Person> {
  const person = await anAlumnus()
  await graduate(person, ENGINEERING)
  await beSignedIn(page, person)
  await page.goto('/nl/mijn/lidmaatschap')
  await page.getByRole('button', { name: 'Bekijk wat je betaalt' }).click()
  await page.getByRole('button', { name: 'Betaal € 40,00' }).click()
  await page.waitForURL(/\/c\/pay\//)
  return person
}

/** The visit to the payment page that is open. */
export const visitOf = (page: Page): string => new URL(page.url()).pathname.split('/').at(-1) ?? ''

/** Another page for what the open one is for, by the ways of paying that are asked. */
async function samePage(visit: string, methods: readonly ('card' | 'sepa_debit')[]) {
  const { sessions } = stripe().checkout
  const known = await sessions.retrieve(visit)
  return sessions.create({
    mode: 'payment',
    locale: 'nl',
    customer_email: known.customer_email ?? '',
    client_reference_id: known.client_reference_id ?? '',
    allowed_payment_method_types: [...methods],
    line_items: [
      {
        quantity: 1,
        price_data: {
          currency: 'eur',
          unit_amount: known.amount_total ?? 0,
          product_data: { name: 'Lidmaatschap' },
        },
      },
    ],
    success_url: known.success_url ?? '',
    cancel_url: known.cancel_url ?? '',
    metadata: known.metadata ?? {},
    payment_intent_data: { metadata: known.metadata ?? {} },
  })
}

/**
 * Makes the payment page that is open one that takes direct debits. The portal asks for Bancontact and cards only; slow
 * money is how a bank that takes its time is seen.
 */
export async function payByDebit(page: Page, account: keyof typeof ACCOUNTS): Promise<string> {
  const { id, url } = await samePage(visitOf(page), ['sepa_debit'])
  await withDatabase((client) =>
    client.query('update checkouts set provider_id = $1, url = $2 where provider_id = $3', [
      id,
      url,
      visitOf(page),
    ]),
  )
  await page.goto(url ?? '')
  await page.getByLabel('SEPA-domiciliëring').check()
  await page.getByLabel('IBAN', { exact: true }).fill(ACCOUNTS[account])
  await page.getByLabel('Volledige naam').filter({ visible: true }).fill('An Verlinden')
  await page.getByRole('button', { name: /betalen$/ }).click()
  return id
}

/** Pays the order of the page that is open in another window, so that paying on this one pays it twice. */
export async function payElsewhere(page: Page): Promise<void> {
  const visit = visitOf(page)
  const { id } = await samePage(visit, ['card'])
  const order = await withDatabase(async (client) => {
    const { rows } = await client.query<{ order_id: number }>(
      `insert into checkouts (order_id, provider_id, state, return_path, expires_at)
       select order_id, $1, 'complete', return_path, expires_at from checkouts where provider_id = $2 returning order_id`,
      [id, visit],
    )
    return rows[0]?.order_id
  })
  await standIn('pay', { session: id })
  const isSettled = () =>
    withDatabase(async (client) => {
      const { rowCount } = await client.query('select from orders where id = $1 and settled_at is not null', [
        order,
      ])
      return rowCount
    })
  await expect.poll(isSettled, { timeout: 60_000 }).toBe(1)
}
