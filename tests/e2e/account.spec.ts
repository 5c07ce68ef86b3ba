import { askForActivation, NEW_PASSWORD, PASSWORD_LINK } from './steps/activation'
import { anAlumnus, PASSWORD, signIn, withDatabase } from './steps/alumnus'
import { linkIn, mailTo } from './steps/mail'
import { expect, test } from './steps/test'

test('I activate my account from the mail and come to my overview', async ({ page }) => {
  const person = await anAlumnus({ account: 'none', emailState: 'unconfirmed' })
  await askForActivation(page, person)
  await page.goto(linkIn(await mailTo(person.email, /Activeer/), PASSWORD_LINK))
  await page.getByLabel('Nieuw wachtwoord').fill(NEW_PASSWORD)
  await page.getByRole('button', { name: 'Bewaar mijn wachtwoord' }).click()
  await expect(page.getByRole('status')).toContainText('Je account is actief')

  await signIn(page, person, { password: NEW_PASSWORD })
  await expect(page.getByRole('heading', { level: 1, name: 'Voor je begint' })).toBeVisible()
  await page.getByRole('button', { name: 'Ga verder' }).click()
  await expect(page.getByRole('main').getByRole('alert').getByRole('link')).not.toHaveCount(0)
  await page.getByLabel(/Nee, niemand vindt mij/).check()
  await page.getByLabel('Ik ga akkoord met de privacyvoorwaarden').check()
  await page.getByRole('button', { name: 'Ga verder' }).click()

  await expect(page).toHaveURL('/nl/mijn')
  await expect(
    page.getByRole('heading', { level: 1, name: /^Goede(morgen|middag|navond), An$/ }),
  ).toBeVisible()
  await expect(page.getByText(person.number.toUpperCase())).toBeVisible()
  // Whoever used the link has shown to read that mailbox.
  await expect(page.getByRole('heading', { name: 'Bevestig je e-mailadres' })).toHaveCount(0)
  await expect(page.getByRole('heading', { name: 'Op welk nummer bereiken we je?' })).toBeVisible()
})

test('I mistype the code five times and need a new mail', async ({ page }) => {
  const person = await anAlumnus({ account: 'none' })
  await askForActivation(page, person)
  const code = /^([0-9A-Z]{4}-[0-9A-Z]{4})$/m.exec((await mailTo(person.email, /Activeer/)).text)?.[1] ?? ''
  const field = page.getByLabel('Code uit de mail')
  for (let nth = 1; nth <= 5; nth += 1) {
    await field.fill(`2222-22${nth}${nth}`)
    // Each try says the same, so what stands there may still be the answer to the one before.
    const answered = page.waitForResponse((response) => response.request().method() === 'POST')
    await page.getByRole('button', { name: 'Ga verder' }).click()
    await answered
    await expect(page.getByRole('main').getByRole('alert')).toContainText(
      'Deze code klopt niet of is verlopen',
    )
    await expect(page.getByRole('button', { name: 'Ga verder' })).toBeEnabled()
  }
  await field.fill(code)
  await page.getByRole('button', { name: 'Ga verder' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Je probeerde al te veel codes')
})

test('I follow a link that has expired and am led to a new one', async ({ page }) => {
  const person = await anAlumnus({ account: 'none' })
  await askForActivation(page, person)
  const link = linkIn(await mailTo(person.email, /Activeer/), PASSWORD_LINK)
  await withDatabase((client) =>
    client.query(
      `update access_codes set created_at = created_at - interval '2 days', expires_at = expires_at - interval '2 days'
       where alumnus_id = $1`,
      [person.id],
    ),
  )
  await page.goto(link)
  await expect(page.getByRole('heading', { level: 1, name: 'Deze link werkt niet meer' })).toBeVisible()
  await page.getByRole('main').getByRole('link', { name: 'Activeer je account' }).click()
  await expect(page).toHaveURL('/nl/activeren')
})

test('I forgot my password: choosing a new one signs me out everywhere else', async ({ page, browser }) => {
  const person = await anAlumnus()
  const elsewhere = await browser.newPage()
  await signIn(elsewhere, person)
  await expect(elsewhere).toHaveURL('/nl/mijn')

  await page.goto('/nl/wachtwoord-vergeten')
  await page.getByLabel('Alumninummer of e-mailadres').fill(person.email)
  await page.getByRole('button', { name: 'Stuur me een mail' }).click()
  await page.goto(linkIn(await mailTo(person.email, /nieuw wachtwoord/), PASSWORD_LINK))
  await page.getByLabel('Nieuw wachtwoord').fill(NEW_PASSWORD)
  await page.getByRole('button', { name: 'Bewaar mijn wachtwoord' }).click()
  await expect(page.getByRole('status')).toContainText('Je wachtwoord is gewijzigd')

  await elsewhere.goto('/nl/mijn/gegevens')
  await expect(elsewhere).toHaveURL(/\/nl\/aanmelden\?next=/)
  await elsewhere.close()
  await page.goto('/nl/aanmelden')
  await page.getByLabel('Alumninummer of e-mailadres').fill(person.number)
  await page.getByLabel('Wachtwoord', { exact: true }).fill(PASSWORD)
  await page.getByRole('button', { name: 'Meld me aan' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('horen niet bij elkaar')
  await signIn(page, person, { password: NEW_PASSWORD })
  await expect(page).toHaveURL('/nl/mijn')
})

test('I sign out, and the way back in the browser shows nothing of mine', async ({ page }) => {
  const person = await anAlumnus()
  await signIn(page, person)
  await expect(page.getByRole('banner').getByRole('link', { name: 'An', exact: true })).toBeVisible()
  await page.getByRole('banner').getByRole('button', { name: 'Meld me af' }).click()
  await expect(page.getByRole('status')).toContainText('Je bent afgemeld')
  await page.goto('/nl/mijn/gegevens')
  await expect(page).toHaveURL(/\/nl\/aanmelden\?next=/)
})

test('whoever asks who I am learns my name while I am signed in, and nothing is kept of it', async ({
  page,
}) => {
  const ask = async () => {
    const answer = await page.request.get('/api/viewer')
    expect(answer.headers()['cache-control']).toContain('no-store')
    return answer.json()
  }
  expect(await ask()).toEqual({ viewer: null })
  const person = await anAlumnus()
  await signIn(page, person)
  expect(await ask()).toEqual({ viewer: { firstName: 'An', number: person.number, language: 'nl' } })
})

for (const room of [
  '/nl/mijn',
  '/nl/mijn/gegevens',
  '/nl/mijn/gegevens/e-mail',
  '/nl/mijn/gegevens/wijzigingen',
  '/nl/mijn/e-mail/niets',
  '/nl/mijn/diplomas',
  '/nl/mijn/diplomas/toevoegen',
  '/nl/mijn/beveiliging',
]) {
  test(`${room} opens for nobody who is not signed in, and I come back there`, async ({ page }) => {
    await page.goto(room)
    await expect(page).toHaveURL(`/nl/aanmelden?next=${encodeURIComponent(room)}`)
  })
}

test('a scan is taken from a form on our own pages alone, and only from who is signed in', async ({
  page,
  baseURL,
}) => {
  const send = (origin: string) =>
    page.request.post('/api/my/diplomas/1/scan?locale=nl', {
      headers: { origin },
      multipart: { scan: { name: 'x.png', mimeType: 'image/png', buffer: Buffer.from('x') } },
      maxRedirects: 0,
    })
  expect((await send('https://elsewhere.example')).status()).toBe(403)
  const answer = await send(baseURL ?? '')
  expect(answer.status()).toBe(303)
  expect(answer.headers()['location']).toMatch(/^\/nl\/aanmelden/)
})
