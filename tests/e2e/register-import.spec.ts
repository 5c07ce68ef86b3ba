import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { askForActivation, NEW_PASSWORD, PASSWORD_LINK } from './steps/activation'
import { signInToAdmin } from './steps/admin'
import { signIn } from './steps/alumnus'
import { linkIn, mailTo } from './steps/mail'
import { expect, test } from './steps/staff'

const SAMPLE = 'tests/fixtures/register/register-sample.csv'
const said = JSON.parse(readFileSync('tests/fixtures/register/register-sample.expected.json', 'utf8')) as {
  readonly rows: number
  readonly people: number
  readonly refused: Readonly<Record<string, number>>
}
const refused = Object.values(said.refused).reduce((sum, count) => sum + count, 0)

const countOf = (page: Page, row: string, column: number) =>
  page
    .getByRole('row', { name: new RegExp(`^${row}`) })
    .getByRole('cell')
    .nth(column)
const fact = (page: Page, name: string) =>
  page.locator('dl > div').filter({ hasText: name }).getByRole('definition')

async function check(page: Page): Promise<void> {
  await page.goto('/admin/register-import')
  const another = page.getByRole('button', { name: 'Een ander bestand kiezen' })
  await expect(another.or(page.getByLabel('Bestand'))).toBeVisible()
  if (await another.isVisible()) await another.click()
  await page.getByLabel('Bestand').setInputFiles(join(process.cwd(), SAMPLE))
  await page.getByRole('button', { name: 'Nakijken' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Nagekeken' })).toBeVisible({ timeout: 30_000 })
}

test('The Office looks at the sample export, imports it, and finds nothing left to do the second time; whom it brought gets in', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000)
  await signInToAdmin(page, 'office')
  await page.getByRole('button', { name: /menu/i }).first().click()
  await page.getByRole('link', { name: 'Register invoeren' }).click()
  await check(page)
  await expect(fact(page, 'Rijen in het bestand')).toHaveText(String(said.rows))
  await expect(fact(page, 'Geweigerde rijen')).toHaveText(String(refused))
  await expect(countOf(page, 'Personen', 0)).toHaveText(String(said.people))
  await expect(page.getByText(/^Lijn 144: geen alumninummer/)).toBeVisible()

  await page.getByRole('button', { name: 'Nu echt invoeren' }).click()
  await page.reload() // whoever comes back sees it go on, or done
  await expect(page.getByText('Ingevoerd.').or(page.getByLabel('Bestand'))).toBeVisible({ timeout: 60_000 })
  await check(page)
  await expect(page.getByText('Dit bestand verandert niets')).toBeVisible()
  await expect(countOf(page, 'Personen', 0)).toHaveText('0')
  await expect(page.getByRole('button', { name: 'Nu echt invoeren' })).toHaveCount(0)

  // Somebody of line 3 gets in with what the export says of her.
  const visitor = await browser.newPage()
  const person = { number: 'q1087110', email: 'p11.1@example.org' }
  await askForActivation(visitor, person)
  await visitor.goto(linkIn(await mailTo(person.email, /Activeer/), PASSWORD_LINK))
  await visitor.getByLabel('Nieuw wachtwoord').fill(NEW_PASSWORD)
  await visitor.getByRole('button', { name: 'Bewaar mijn wachtwoord' }).click()
  await expect(visitor.getByRole('status')).toContainText('Je account is actief')
  await signIn(visitor, person, { password: NEW_PASSWORD })
  await visitor.getByLabel(/Nee, niemand vindt mij/).check()
  await visitor.getByLabel('Ik ga akkoord met de privacyvoorwaarden').check()
  await visitor.getByRole('button', { name: 'Ga verder' }).click()
  await expect(visitor).toHaveURL('/nl/mijn')
  await expect(visitor.getByRole('heading', { level: 1, name: /, Eleni$/ })).toBeVisible()
  await visitor.goto('/nl/mijn/diplomas')
  await expect(visitor.getByRole('heading', { name: 'Master in de geschiedenis' })).toBeVisible()
  await visitor.close()
})

test('An officer sees that importing is the Office’s, and the addresses behind it refuse', async ({
  page,
  as,
}) => {
  await signInToAdmin(page, 'chapter-officer')
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
