import { expect, type Page } from '@playwright/test'
import type { Person } from './alumnus'

export const NEW_PASSWORD = 'groene wolken fluiten'
export const PASSWORD_LINK = /\/(wachtwoord|password)\//

/** Asks for the mail with which an account is activated. */
export async function askForActivation(
  page: Page,
  { number, email }: Pick<Person, 'number' | 'email'>,
): Promise<void> {
  await page.goto('/nl/activeren')
  await page.getByLabel('Alumninummer of e-mailadres').fill(number.toUpperCase())
  await page.getByLabel('E-mailadres dat we van je hebben').fill(email)
  await page.getByRole('button', { name: 'Stuur me een mail' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Kijk in je mailbox' })).toBeVisible()
}
