import { expect, type Locator, type Page } from '@playwright/test'
import type { DemoAccount } from '../../../sandbox/demo/accounts'
import { accountOf, afterOthersSignedIn } from './staff'

/** Signs in with the form, as people do, and waits for the desk. */
export async function signInToAdmin(page: Page, role: DemoAccount['role']): Promise<void> {
  const { email, password, name } = accountOf(role)
  await page.goto('/admin')
  await page.getByRole('textbox', { name: 'E-mail' }).fill(email)
  await page.getByRole('textbox', { name: 'Wachtwoord' }).fill(password)
  await afterOthersSignedIn(async () => {
    await page.getByRole('button', { name: 'Inloggen' }).click()
    await expect(page.getByRole('heading', { level: 1, name: `Dag, ${name}` })).toBeVisible()
  })
}

/**
 * Payload's pickers and editors, and all its fields in a drawer, have a label beside them but no name of their own; behind it may stand a star and the
 * language one writes in.
 */
export const fieldCalled = (
  page: Page,
  label: string,
  { within }: { readonly within?: Locator } = {},
): Locator =>
  (within ?? page)
    .locator('.field-type')
    .filter({ has: page.getByText(new RegExp(`^${label}\\s*(\\*|—|$)`)) })
    .last()

export async function choose(page: Page, label: string, option: string): Promise<void> {
  const field = fieldCalled(page, label)
  await field.getByRole('combobox').click()
  await page.keyboard.type(option)
  await page.getByRole('option', { name: option }).first().click()
  await expect(field).toContainText(option)
}

/** Types into a text with mark-up, in the place of what stands there. */
export async function write(page: Page, label: string, text: string): Promise<void> {
  const editor = fieldCalled(page, label).getByRole('textbox')
  await editor.click()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type(text)
  await expect(editor).toHaveText(text)
  // The editor hands what it holds to the form when the browser has time.
  await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle)))
}

/** Turns to another language of what is being written; the words of the admin itself stay. */
export async function turnTo(page: Page, language: 'Nederlands' | 'English'): Promise<void> {
  const choice = page.getByRole('banner').getByRole('button', { name: /^Taal/ })
  await choice.click()
  await page.getByRole('button', { name: new RegExp(`^${language} \\(`) }).click()
  await expect(choice).toContainText(language)
  await expect(page.getByText(`— ${language}`).first()).toBeVisible()
}

/**
 * Waits until all that was typed is kept. What is put aside by itself may get there first, and the button then has
 * nothing left to do.
 */
export async function saveDraft(page: Page): Promise<void> {
  await pressUntilDone(page, 'Bewaar concept')
  await expect(page).not.toHaveURL(/\/create/)
}

export async function publish(page: Page): Promise<void> {
  await pressUntilDone(page, 'Publiceer wijzigingen')
  await expect(page.getByText('Gepubliceerd', { exact: true }).first()).toBeVisible()
}

export async function unpublish(page: Page): Promise<void> {
  await page.locator('.doc-controls__popup').getByRole('button').first().click() // three dots without a name
  await page.getByRole('button', { name: 'Publicatie ongedaan maken' }).click()
  await page.getByRole('button', { name: 'Bevestigen' }).click()
  await expect(page.getByText('Concept', { exact: true }).first()).toBeVisible()
}

/** A button is done when nothing is being saved and it has nothing left to save; what it says on a toast is gone in 4 s. */
async function pressUntilDone(page: Page, name: string): Promise<void> {
  const button = page.getByRole('button', { name })
  await expect(async () => {
    if (await button.isEnabled()) await button.click({ timeout: 1_000 })
    expect(await page.locator('.field-error, .toast-error').allInnerTexts(), 'what is wrong').toEqual([])
    await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
    await expect(button).toBeDisabled({ timeout: 1_000 })
  }).toPass({ timeout: 45_000 })
}
