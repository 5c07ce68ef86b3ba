import { tabTo, tabToAndEnter } from './steps/keyboard'
import { expect, test } from './steps/test'

test('I skip the menu and land in the text', async ({ page }) => {
  await page.goto('/nl')
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Naar de inhoud' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('main').getByRole('link').first()).toBeFocused()
})

test('I find a question, read its answer and go where I can settle it, without a mouse', async ({ page }) => {
  await page.goto('/nl')
  const menu = page.getByRole('navigation', { name: 'Hoofdmenu' })
  await tabToAndEnter(page, menu.getByRole('link', { name: 'Vragen' }))
  await expect(page.getByRole('heading', { level: 1, name: 'Veelgestelde vragen' })).toBeVisible()

  await tabTo(page, page.getByRole('searchbox', { name: 'Zoek in de vragen' }))
  await page.keyboard.type('lidkaart afdrukken')
  await expect(page.getByRole('status').first()).toHaveText(/^[1-9]\d* vra(ag|gen) over$/)

  const question = page.locator('summary').filter({ hasText: 'lidkaart' })
  await tabToAndEnter(page, question.first())
  const room = page.getByRole('link', { name: 'Lidkaart afdrukken' })
  await expect(room.first()).toBeVisible()
  await tabToAndEnter(page, room.first())
  await expect(page).toHaveURL('/nl/aanmelden?next=%2Fnl%2Fmijn%2Flidkaart')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('I search the whole site without a mouse', async ({ page }) => {
  await page.goto('/nl')
  await tabToAndEnter(page, page.getByRole('banner').getByRole('link', { name: 'Zoeken' }))
  await expect(page).toHaveURL('/nl/zoeken')
  await tabTo(page, page.getByRole('searchbox', { name: 'Wat zoek je?' }))
  await page.keyboard.type('terugbetaling')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/q=terugbetaling/)
  const found = page
    .getByRole('main')
    .getByRole('link', { name: /terugbeta/i })
    .first()
  await tabToAndEnter(page, found)
  await expect(page.getByRole('heading', { level: 1, name: /terugbeta/i })).toBeVisible()
})

test('I narrow the calendar down without a mouse', async ({ page }) => {
  await page.goto('/nl/activiteiten')
  const form = page.getByLabel('Activiteiten filteren')
  await tabTo(page, form.getByLabel('Taal'))
  await page.keyboard.type('Engels')
  await tabToAndEnter(page, form.getByRole('button', { name: 'Toon activiteiten' }))
  await expect(page).toHaveURL(/language=en/)
  await expect(page.getByText(/^\d+ activiteiten gevonden$/)).toBeVisible()
  await tabToAndEnter(page, page.getByRole('main').getByRole('link', { name: 'Alumni-avond in Jakarta' }))
  await expect(page.getByRole('heading', { level: 1, name: 'Alumni-avond in Jakarta' })).toBeVisible()
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } })

  test('I reach every room through the menu without a mouse', async ({ page }) => {
    await page.goto('/en')
    await tabToAndEnter(page, page.getByRole('banner').getByRole('link', { name: 'Menu' }))
    await expect(page).toHaveURL('/en/menu')
    await tabToAndEnter(page, page.getByRole('main').getByRole('link', { name: 'Chapters' }).first())
    await expect(page).toHaveURL('/en/chapters')
    await expect(page.getByRole('heading', { level: 1, name: 'Chapters' })).toBeVisible()
  })

  test('I register for an event without a mouse, and nothing hides where I am', async ({ page }) => {
    await page.goto('/nl/activiteiten/wat-een-brug-ons-leert')
    await tabToAndEnter(page, page.getByRole('link', { name: 'Schrijf je in' }))
    await expect(page).toHaveURL('/nl/activiteiten/wat-een-brug-ons-leert/inschrijven')
  })
})
