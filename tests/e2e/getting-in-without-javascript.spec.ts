import type { Page } from '@playwright/test'
import { NEW_PASSWORD } from './steps/activation'
import { anAlumnus, PASSWORD, signIn } from './steps/alumnus'
import { linkIn, mailTo } from './steps/mail'
import { fromElsewhere } from './steps/register'
import { expect, test } from './steps/test'

test.use({ javaScriptEnabled: false })

/** A form that its action renders over and over never answers: every button has to lead somewhere within this. */
const ANSWER_WITHIN = { timeout: 30_000 }

const press = (page: Page, name: string) => page.getByRole('button', { name }).click(ANSWER_WITHIN)
const problem = (page: Page) => page.getByRole('main').getByRole('alert')

test('I activate with the code from the mail, sign in, agree and come where I was going', async ({
  page,
}) => {
  const person = await anAlumnus({ account: 'none' })
  await page.setExtraHTTPHeaders(fromElsewhere())
  await page.goto('/nl/activeren')
  await page.getByLabel('Alumninummer of e-mailadres').fill('a0012345')
  await press(page, 'Stuur me een mail')
  await expect(problem(page)).toContainText('Nummers met een a worden niet meer gebruikt')
  await expect(problem(page)).toContainText('E-mailadres dat we van je hebben: Vul dit in.')
  await page.getByLabel('Alumninummer of e-mailadres').fill(person.number)
  await page.getByLabel('E-mailadres dat we van je hebben').fill(person.email)
  await press(page, 'Stuur me een mail')

  const { text } = await mailTo(person.email, /Activeer/)
  await page.getByLabel('Code uit de mail').fill('2222-2222')
  await press(page, 'Ga verder')
  await expect(problem(page)).toContainText('Deze code klopt niet of is verlopen')
  await page
    .getByLabel('Code uit de mail')
    .fill(/^([0-9A-Z]{4}-[0-9A-Z]{4})$/m.exec(text)?.[1]?.toLowerCase() ?? '')
  await press(page, 'Ga verder')
  await page.getByLabel('Nieuw wachtwoord').fill('kort')
  await press(page, 'Bewaar mijn wachtwoord')
  await expect(problem(page)).toContainText('minstens 12 tekens')
  await page.getByLabel('Nieuw wachtwoord').fill(NEW_PASSWORD)
  await press(page, 'Bewaar mijn wachtwoord')
  await expect(page.getByRole('status')).toContainText('Je account is actief')

  await page.goto('/nl/mijn/gegevens')
  await page.getByLabel('Alumninummer of e-mailadres').fill(person.email)
  await page.getByLabel('Wachtwoord', { exact: true }).fill(PASSWORD)
  await press(page, 'Meld me aan')
  await expect(problem(page)).toContainText('horen niet bij elkaar')
  await expect(page.getByLabel('Alumninummer of e-mailadres')).toHaveValue(person.email)
  await page.getByLabel('Wachtwoord', { exact: true }).fill(NEW_PASSWORD)
  await press(page, 'Meld me aan')
  await press(page, 'Ga verder')
  await expect(problem(page)).toContainText('Zonder akkoord kunnen we je portaal niet openen')
  await page.getByLabel('Ik ga akkoord met de privacyvoorwaarden').check()
  await press(page, 'Ga verder')
  await expect(problem(page)).toContainText('Kies een van beide')
  await page.getByLabel(/Ja, betalende leden/).check()
  await page.getByLabel('Ik ga akkoord met de privacyvoorwaarden').check()
  await press(page, 'Ga verder')
  await expect(page).toHaveURL('/nl/mijn/gegevens')
})

test('I choose a new password because I forgot mine', async ({ page }) => {
  const person = await anAlumnus()
  await page.setExtraHTTPHeaders(fromElsewhere())
  await page.goto('/nl/wachtwoord-vergeten')
  await page.getByLabel('Alumninummer of e-mailadres').fill(person.email)
  await press(page, 'Stuur me een mail')
  await expect(page.getByRole('heading', { level: 1, name: 'Kijk in je mailbox' })).toBeVisible()
  await page.goto(linkIn(await mailTo(person.email, /nieuw wachtwoord/), /\/wachtwoord\//))
  await page.getByLabel('Nieuw wachtwoord').fill(NEW_PASSWORD)
  // As people do who double-click everything.
  await page.getByRole('button', { name: 'Bewaar mijn wachtwoord' }).dblclick(ANSWER_WITHIN)
  await expect(page.getByRole('status')).toContainText('Je wachtwoord is gewijzigd')
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1, name: 'Deze link werkt niet meer' })).toBeVisible()
})

test('I come back to what I asked for before I was told to sign in', async ({ page }) => {
  const person = await anAlumnus()
  const asked = '/nl/mijn/diplomas/toevoegen?q=rechten'
  await page.goto(`${asked}&saved=yes`)
  await page.getByLabel('Alumninummer of e-mailadres').fill(person.number)
  await page.getByLabel('Wachtwoord', { exact: true }).fill(PASSWORD)
  await press(page, 'Meld me aan')
  await expect(page).toHaveURL(asked)
})

test('I end another session and change my password', async ({ page, browser }) => {
  const person = await anAlumnus()
  const elsewhere = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  for (const each of [elsewhere, page]) await signIn(each, person)
  await page.goto('/nl/mijn/beveiliging')
  await page.getByRole('button', { name: /^Meld af/ }).click(ANSWER_WITHIN)
  await expect(page.getByRole('button', { name: /^Meld af/ })).toHaveCount(0)
  await elsewhere.goto('/nl/mijn')
  await expect(elsewhere).toHaveURL(/\/nl\/aanmelden/)
  await elsewhere.context().close()

  await page.getByLabel('Huidig wachtwoord').fill('dit is het zeker niet')
  await page.getByLabel('Nieuw wachtwoord').fill(NEW_PASSWORD)
  await press(page, 'Wijzig mijn wachtwoord')
  await expect(problem(page)).toContainText('Dit is niet je huidige wachtwoord')
  await page.getByLabel('Huidig wachtwoord').fill(PASSWORD)
  await page.getByLabel('Nieuw wachtwoord').fill(NEW_PASSWORD)
  await press(page, 'Wijzig mijn wachtwoord')
  await expect(page.getByRole('status')).toContainText('Je wachtwoord is gewijzigd')
})

test('I change my e-mail address and sign out', async ({ page }) => {
  const person = await anAlumnus()
  await signIn(page, person)
  const address = `new.${person.email}`
  await page.goto('/nl/mijn/gegevens/e-mail')
  await page.getByLabel('Je e-mailadres').fill(address)
  await page.getByLabel('Je wachtwoord').fill(PASSWORD)
  await press(page, 'Stuur me een link')
  await expect(page.getByRole('status')).toContainText('De link is onderweg')
  await page.goto(linkIn(await mailTo(address, /Bevestig/), /\/e-mail\//))
  await press(page, 'Ja, dit is mijn adres')
  await expect(page.getByRole('status')).toContainText('Je nieuwe e-mailadres is bevestigd')

  await page.getByRole('banner').getByRole('button', { name: 'Meld me af' }).click(ANSWER_WITHIN)
  await expect(page.getByRole('status')).toContainText('Je bent afgemeld')
})
