import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { textOfPdf } from '../integration/text-of-pdf'
import { askForActivation, NEW_PASSWORD, PASSWORD_LINK } from './steps/activation'
import { signInToAdmin } from './steps/admin'
import { signIn } from './steps/alumnus'
import { printCard, scan } from './steps/card'
import { goToMembership, payByBancontact } from './steps/dues'
import { checkExport } from './steps/import'
import { linkIn, mailTo, pdfOf } from './steps/mail'
import { expect, letIn, test } from './steps/staff'

const said = JSON.parse(readFileSync('tests/fixtures/register/register-sample.expected.json', 'utf8')) as {
  readonly rows: number
  readonly people: number
  readonly refused: Readonly<Record<string, number>>
}
const refused = Object.values(said.refused).reduce((sum, count) => sum + count, 0)

/** Somebody of the export, on its line 3. */
const PERSON = { number: 'q1087110', email: 'p11.1@example.org' }

const countOf = (page: Page, row: string, column: number) =>
  page
    .getByRole('row', { name: new RegExp(`^${row}`) })
    .getByRole('cell')
    .nth(column)
const fact = (page: Page, name: string) =>
  page.locator('dl > div').filter({ hasText: name }).getByRole('definition')

test('The Office looks at the sample export, imports it, and finds nothing left to do the second time', async ({
  page,
}) => {
  await signInToAdmin(page, 'office')
  await page.getByRole('button', { name: /menu/i }).first().click()
  await page.getByRole('link', { name: 'Register invoeren' }).click()
  await checkExport(page)
  await expect(fact(page, 'Rijen in het bestand')).toHaveText(String(said.rows))
  await expect(fact(page, 'Geweigerde rijen')).toHaveText(String(refused))
  await expect(countOf(page, 'Personen', 0)).toHaveText(String(said.people))
  await expect(page.getByText(/^Lijn 144: geen alumninummer/)).toBeVisible()

  const taken = page.waitForResponse((answer) => answer.url().endsWith('/import'))
  await page.getByRole('button', { name: 'Nu echt invoeren' }).click()
  await taken
  await page.reload() // whoever comes back sees it go on, or done
  await expect(page.getByText('Ingevoerd.').or(page.getByLabel('Bestand'))).toBeVisible({ timeout: 60_000 })
  await checkExport(page)
  await expect(page.getByText('Dit bestand verandert niets')).toBeVisible()
  await expect(countOf(page, 'Personen', 0)).toHaveText('0')
  await expect(page.getByRole('button', { name: 'Nu echt invoeren' })).toHaveCount(0)
})

test('An officer sees that importing is the Office’s, and the addresses behind it refuse', async ({
  page,
  as,
}) => {
  await letIn(page, 'chapter-officer')
  await page.goto('/admin/register-import')
  await expect(page.getByText('Alleen de dienst Alumni voert het register in.')).toBeVisible()
  const officer = await as('chapter-officer')
  const answers = [
    await officer.post('/api/payload/register-import-runs/upload?name=x.csv', { data: 'a;b' }),
    await officer.get('/api/payload/register-import-runs/1/progress'),
    await officer.post('/api/payload/register-import-runs/1/import'),
  ]
  expect(answers.map((answer) => answer.status())).toEqual([403, 403, 403])
})

test('The main job: from the export of the student administration to a card that is valid at the door', async ({
  page,
  browser,
}) => {
  await signInToAdmin(page, 'office')
  await checkExport(page)
  const doIt = page.getByRole('button', { name: 'Nu echt invoeren' })
  // Nothing is left to do when the test of the import ran before.
  if (await doIt.isVisible()) {
    await doIt.click()
    await expect(page.getByText('Ingevoerd.')).toBeVisible({ timeout: 60_000 })
  }

  const visitor = await browser.newPage()
  await askForActivation(visitor, PERSON)
  await visitor.goto(linkIn(await mailTo(PERSON.email, /Activeer/), PASSWORD_LINK))
  await visitor.getByLabel('Nieuw wachtwoord').fill(NEW_PASSWORD)
  await visitor.getByRole('button', { name: 'Bewaar mijn wachtwoord' }).click()
  await expect(visitor.getByRole('status')).toContainText('Je account is actief')
  await signIn(visitor, PERSON, { password: NEW_PASSWORD })
  await visitor.getByLabel(/Nee, niemand vindt mij/).check()
  await visitor.getByLabel('Ik ga akkoord met de privacyvoorwaarden').check()
  await visitor.getByRole('button', { name: 'Ga verder' }).click()
  await expect(visitor.getByRole('heading', { level: 1, name: /, Eleni$/ })).toBeVisible()
  await visitor.goto('/nl/mijn/diplomas')
  await expect(visitor.getByRole('heading', { name: 'Master in de geschiedenis' })).toBeVisible()

  await visitor.goto('/nl/mijn/lidmaatschap')
  await expect(visitor.getByRole('heading', { level: 1 })).toHaveText('Je bent nog geen lid')
  const own = visitor.getByRole('listitem').filter({ hasText: 'Hoort bij je diploma' })
  await expect(own.getByRole('checkbox').first()).toBeChecked()
  await visitor.getByRole('button', { name: 'Bekijk wat je betaalt' }).click()
  await visitor.getByRole('button', { name: /^Betaal € / }).click()
  await payByBancontact(visitor)
  await goToMembership(visitor)
  await expect(visitor.getByRole('heading', { level: 1 })).toHaveText(/^Je bent lid tot en met 30 september/)

  const address = await printCard(visitor)
  expect(new URL(address).pathname).toMatch(/^\/nl\/verifieer\/[\w-]+$/)
  const door = await scan(browser, address)
  await expect(door.getByRole('status')).toContainText('Geldig')
  await expect(door.getByRole('status')).toContainText('Eleni T.')
  await door.close()

  const mail = await mailTo(PERSON.email, /^Je betaling van €\s.+ is binnen$/)
  const receipt = await textOfPdf(await pdfOf(mail))
  expect(receipt).toMatch(/Betalingsbewijs[^]*Eleni Tanaka/)
  await visitor.goto(linkIn(mail, /\/betaling\//))
  const again = await visitor.getByRole('link', { name: /^Betalingsbewijs/ }).getAttribute('href')
  expect(await textOfPdf(await (await visitor.request.get(again ?? '')).body())).toBe(receipt)
  await visitor.close()
})
