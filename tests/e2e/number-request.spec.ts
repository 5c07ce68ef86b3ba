import { randomBytes } from 'node:crypto'
import { accessibilityFaults } from './steps/accessibility'
import { anAlumnus, PASSWORD } from './steps/alumnus'
import { linkIn, mailTo } from './steps/mail'
import { fromElsewhere } from './steps/register'
import { expect, letIn, test } from './steps/staff'

const newAddress = () => `nieuw.${randomBytes(4).toString('hex')}@example.org`

test('From a request for a number, over the Office, to an activated account', async ({ browser }) => {
  const person = await anAlumnus({ account: 'none' })
  const email = newAddress()
  const alumnus = await (await browser.newContext({ extraHTTPHeaders: fromElsewhere() })).newPage()
  await alumnus.goto('/nl/activeren')
  await alumnus.getByRole('link', { name: /mijn e-mailadres is veranderd/ }).click()
  await alumnus.getByLabel('Familienaam').fill('Verlinden')
  await alumnus.getByLabel('Voornaam').fill('An')
  await alumnus.getByLabel('Geboortedatum').fill('14/03/1958')
  await alumnus.getByLabel('Opleiding').fill('geschiedenis')
  await alumnus.getByLabel('E-mailadres waarop we je nu bereiken').fill(email)
  await alumnus.getByLabel(/^Alumninummer/).fill(person.number)
  await alumnus.getByLabel(/iets bij zeggen/).fill('Mijn oude adres werkt niet meer.')
  expect(await accessibilityFaults(alumnus)).toEqual([])
  await alumnus.getByRole('button', { name: 'Verstuur mijn aanvraag' }).click()
  await expect(alumnus.getByRole('heading', { level: 1, name: 'Je aanvraag is verstuurd' })).toBeVisible()

  const clerk = await (await browser.newContext()).newPage()
  await letIn(clerk, 'office')
  await clerk.goto(`/admin/collections/number-requests?search=${encodeURIComponent(email)}`)
  await clerk.getByRole('row').filter({ hasText: email }).getByRole('link').first().click()
  const likely = clerk.getByRole('region', { name: 'Wie kan dit zijn?' }).getByRole('listitem')
  const match = likely.filter({ hasText: person.number.toUpperCase() })
  await expect(match).toContainText('zelfde nummer, zelfde geboortedatum, gelijkende naam')
  await match.getByRole('button', { name: 'Dit is de persoon' }).click()
  await expect(match.getByText('Gekozen; bewaar om te koppelen')).toBeVisible()
  await clerk.getByRole('button', { name: 'Bewaar', exact: true }).click()
  await expect(match.getByText('Gekoppeld')).toBeVisible()

  await mailTo(person.email, /Je e-mailadres in het register is gewijzigd/)
  const answer = await mailTo(email, /We hebben je gevonden/)
  expect(answer.text).toContain(person.number.toUpperCase())
  await alumnus.goto(linkIn(answer, /wachtwoord/))
  await alumnus.getByLabel('Nieuw wachtwoord').fill(PASSWORD)
  await alumnus.getByRole('button', { name: 'Bewaar mijn wachtwoord' }).click()
  await alumnus.getByLabel('Alumninummer of e-mailadres').fill(email)
  await alumnus.getByLabel('Wachtwoord', { exact: true }).fill(PASSWORD)
  await alumnus.getByRole('button', { name: 'Meld me aan' }).click()
  await expect(alumnus.getByRole('heading', { level: 1, name: 'Voor je begint' })).toBeVisible()
})

test('What is wrong with a request is said by the field, and what was typed stays', async ({ page }) => {
  await page.setExtraHTTPHeaders(fromElsewhere())
  await page.goto('/en/request-number')
  await page.getByLabel('Family name').fill('O’Neill')
  await page.getByLabel('Date of birth').fill('85.07.30-033-28')
  await page.getByLabel(/^Alumni number/).fill('a12345')
  await page.getByRole('button', { name: 'Send my request' }).click()
  const summary = page.getByRole('main').getByRole('alert')
  await expect(summary).toContainText('national register number')
  await expect(summary).toContainText('Numbers with an a are no longer in use')
  await expect(page.getByLabel('Family name')).toHaveValue('O’Neill')
  expect(await accessibilityFaults(page)).toEqual([])
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('A request is sent all the same', async ({ page }) => {
    await page.setExtraHTTPHeaders(fromElsewhere())
    await page.goto('/nl/nummer-aanvragen')
    await page.getByRole('button', { name: 'Verstuur mijn aanvraag' }).click()
    await expect(page.getByRole('main').getByRole('alert')).toContainText('Vul dit in.')
    await page.getByLabel('Familienaam').fill('Wiśniewski')
    await page.getByLabel('Voornaam').fill('Łukasz')
    await page.getByLabel('Geboortedatum').fill('1-12-1961')
    await page.getByLabel('Opleiding').fill('iets met talen')
    await page.getByLabel('E-mailadres waarop we je nu bereiken').fill(newAddress())
    await page.getByRole('button', { name: 'Verstuur mijn aanvraag' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Je aanvraag is verstuurd' })).toBeVisible()
  })
})
