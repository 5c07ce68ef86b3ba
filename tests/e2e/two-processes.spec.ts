import type { APIRequestContext } from '@playwright/test'
import { BASE_URL, sparePort } from './steps/address'
import { anAlumnus, PASSWORD, type Person, signIn, withDatabase } from './steps/alumnus'
import { hiddenFields, sendForm } from './steps/form'
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

test('Failed sign-ins on two processes count together', async ({ request }) => {
  const person = await anAlumnus()
  const tryOn = (address: string, password: string) =>
    send(request, { form: `${address}/nl/aanmelden`, typed: { identifier: person.number, password } })
  for (let count = 0; count < 10; count += 1) {
    expect(await tryOn(onEach()[count % 2] ?? BASE_URL, 'dit is het zeker niet')).toContain(
      'horen niet bij elkaar',
    )
  }
  // It takes five seconds, which may be over before a slow machine has tried again.
  const { rowCount } = await withDatabase((client) =>
    client.query(
      `update sign_in_failures set next_try_at = now() + interval '1 hour' where failures = 10 and next_try_at > last_at`,
    ),
  )
  expect(rowCount).toBe(1)
  for (const address of onEach()) {
    expect(await tryOn(address, PASSWORD)).toContain('Wacht even voor je het opnieuw probeert')
  }
})

test('Requests for a new password on two processes lead to three mails an hour together', async ({
  request,
}) => {
  const person = await anAlumnus()
  const other = await anAlumnus()
  const ask = (address: string, { number }: Person) =>
    send(request, { form: `${address}/nl/wachtwoord-vergeten`, typed: { identifier: number } })
  for (let count = 0; count < 5; count += 1) await ask(onEach()[count % 2] ?? BASE_URL, person)
  // Jobs are done in the order in which they were asked for: when this mail is there, those before it are too.
  await ask(second.address, other)
  await expect.poll(() => mailsTo(other.email), { timeout: 60_000 }).toBe(1)
  await expect.poll(() => mailsTo(person.email), { timeout: 60_000 }).toBeGreaterThanOrEqual(3)
  expect(await mailsTo(person.email)).toBe(3)
})

/** Fills in a form and gives what is said in answer; somebody else's network each time, whose limits are not looked at here. */
async function send(
  request: APIRequestContext,
  { form, typed }: { readonly form: string; readonly typed: Readonly<Record<string, string>> },
): Promise<string> {
  const fields = { ...(await hiddenFields(request, { path: form, field: 'identifier' })), ...typed }
  const answer = await sendForm(request, { path: form, fields, headers: fromElsewhere() })
  expect(answer.status()).toBeLessThan(400)
  return (await answer.text()).replaceAll(/<script\b[\s\S]*?<\/script>/g, '')
}

async function mailsTo(address: string): Promise<number> {
  const answer = await fetch(`${process.env['MAIL_URL']}/email`)
  const mails = (await answer.json()) as { readonly to: readonly { readonly address: string }[] }[] // maildev's list
  return mails.filter(({ to }) => to.some((each) => each.address === address)).length
}
