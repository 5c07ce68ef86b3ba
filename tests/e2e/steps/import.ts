import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'

const SAMPLE = 'tests/fixtures/register/register-sample.csv'

/** Has the sample export of the student administration looked at, as the Office does. */
export async function checkExport(page: Page): Promise<void> {
  await page.goto('/admin/register-import')
  const another = page.getByRole('button', { name: 'Een ander bestand kiezen' })
  await expect(another.or(page.getByLabel('Bestand'))).toBeVisible()
  if (await another.isVisible()) await another.click()
  await page.getByLabel('Bestand').setInputFiles(join(process.cwd(), SAMPLE))
  await page.getByRole('button', { name: 'Nakijken' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Nagekeken' })).toBeVisible({ timeout: 60_000 })
}
