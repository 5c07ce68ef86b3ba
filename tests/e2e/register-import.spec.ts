import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { signInToAdmin } from './steps/admin'
import { checkExport } from './steps/import'
import { expect, letIn, test } from './steps/staff'

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
