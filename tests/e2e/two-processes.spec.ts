import type { Page } from '@playwright/test'
import { BASE_URL, sparePort } from './steps/address'
import { anAlumnus, PASSWORD, signIn, withDatabase } from './steps/alumnus'
import { type OwnWeb, startOwnWeb } from './steps/own-web'
import { fromElsewhere } from './steps/register'
import { expect, test } from './steps/staff'

let second: OwnWeb
test.beforeAll(async () => {
  second = await startOwnWeb({ port: sparePort(2) })
})
test.afterAll(() => second?.stop())

const onEach = () => [BASE_URL, second.address] as const

test('A session that is ended on one process is gone on the other, on its very next request', async ({
  browser,
}) => {
  const person = await anAlumnus()
  const [a, b] = onEach()
  const [here, elsewhere] = [
    await (await browser.newContext()).newPage(),
    await (await browser.newContext()).newPage(),
  ]
  for (const page of [here, elsewhere]) await signIn(page, person)
  await elsewhere.goto(`${b}/nl/mijn/beveiliging`)
  await expect(elsewhere.getByRole('heading', { level: 1, name: 'Beveiliging' })).toBeVisible()

  await here.goto(`${a}/nl/mijn/beveiliging`)
  await here.getByRole('button', { name: 'Meld me overal af' }).click()
  await expect(here).toHaveURL(/aanmelden/)
  const asked = await elsewhere.request.get(`${b}/nl/mijn/beveiliging`, { maxRedirects: 0 })
  expect(asked.status()).toBe(307)
  expect(asked.headers()['location']).toContain('/nl/aanmelden')
})

test('Failed sign-ins on two processes count together', async ({ browser }) => {
  const person = await anAlumnus()
  const page = await (await browser.newContext({ extraHTTPHeaders: fromElsewhere() })).newPage()
  const tryOn = async (address: string, password: string) => {
    await page.goto(`${address}/nl/aanmelden`)
    await page.getByLabel('Alumninummer of e-mailadres').fill(person.number)
    await page.getByLabel('Wachtwoord', { exact: true }).fill(password)
    await page.getByRole('button', { name: 'Meld me aan' }).click()
  }
  for (let count = 0; count < 10; count += 1) {
    await tryOn(onEach()[count % 2] ?? BASE_URL, 'dit is het zeker niet')
    await expect(page.getByRole('main').getByRole('alert')).toContainText('horen niet bij elkaar')
  }
  // It takes five seconds, which may be over before a slow machine has tried again.
  const { rowCount } = await withDatabase((client) =>
    client.query(
      `update sign_in_failures set next_try_at = now() + interval '1 hour' where failures = 10 and next_try_at > last_at`,
    ),
  )
  expect(rowCount).toBe(1)
  for (const address of onEach()) {
    await tryOn(address, PASSWORD)
    await expect(page.getByRole('main').getByRole('alert')).toContainText(
      'Wacht even voor je het opnieuw probeert',
    )
  }
})

test('Requests for a new password on two processes lead to three mails an hour together', async ({
  browser,
}) => {
  const person = await anAlumnus()
  const other = await anAlumnus()
  const page = await (await browser.newContext({ extraHTTPHeaders: fromElsewhere() })).newPage()
  for (let count = 0; count < 5; count += 1) await ask(page, onEach()[count % 2] ?? BASE_URL, person.number)
  // Jobs are done in the order in which they were asked for: when this mail is there, those before it are too.
  await ask(page, second.address, other.number)
  await expect.poll(() => mailsTo(other.email), { timeout: 60_000 }).toBe(1)
  await expect.poll(() => mailsTo(person.email), { timeout: 60_000 }).toBeGreaterThanOrEqual(3)
  expect(await mailsTo(person.email)).toBe(3)
})

async function ask(page: Page, address: string, number: string): Promise<void> {
  await page.goto(`${address}/nl/wachtwoord-vergeten`)
  await page.getByLabel('Alumninummer of e-mailadres').fill(number)
  await page.getByRole('button', { name: 'Stuur me een mail' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Kijk in je mailbox' })).toBeVisible()
}

async function mailsTo(address: string): Promise<number> {
  const answer = await fetch(`${process.env['MAIL_URL']}/email`)
  const mails = (await answer.json()) as { readonly to: readonly { readonly address: string }[] }[] // maildev's list
  return mails.filter(({ to }) => to.some((each) => each.address === address)).length
}
