import { expect, test } from './steps/test'

test.use({ javaScriptEnabled: false })

/** A form that hangs without script must fail here in seconds, not in minutes. */
const ANSWER_WITHIN = { timeout: 30_000 }

test('I search the questions with a form', async ({ page }) => {
  await page.goto('/nl/veelgestelde-vragen')
  await page.getByRole('searchbox', { name: 'Zoek in de vragen' }).fill('lidkaart')
  await page.getByRole('search').getByRole('button', { name: 'Zoeken' }).click(ANSWER_WITHIN)
  await expect(page).toHaveURL(/\/nl\/zoeken\?.*q=lidkaart/)
  await expect(
    page
      .getByRole('main')
      .getByRole('link', { name: /lidkaart/i })
      .first(),
  ).toBeVisible()
})

test('I open a question and read its answer', async ({ page }) => {
  await page.goto('/nl/veelgestelde-vragen')
  const question = page.locator('details').filter({ hasText: 'lidkaart' }).first()
  const toRoom = question.getByRole('link', { name: 'Lidkaart afdrukken' })
  await expect(toRoom).toBeHidden()
  await question.locator('summary').click()
  await expect(toRoom).toBeVisible()
})

test('I come in by a link to one question and find it open', async ({ page }) => {
  await page.goto('/nl/veelgestelde-vragen#lidkaart')
  await expect(page.getByRole('link', { name: 'Lidkaart afdrukken' })).toBeVisible()
})

test('I narrow the calendar down', async ({ page }) => {
  await page.goto('/nl/activiteiten')
  const form = page.getByLabel('Activiteiten filteren')
  await form.getByLabel('Taal').selectOption('Engels')
  await form.getByRole('button', { name: 'Toon activiteiten' }).click(ANSWER_WITHIN)
  await expect(page).toHaveURL(/language=en/)
  const found = page.getByRole('main').getByRole('link')
  await expect(found.filter({ hasText: 'Alumni-avond in Jakarta' })).toBeVisible()
  await expect(found.filter({ hasText: 'Wat een brug ons leert' })).toHaveCount(0)
})

test('I search everything', async ({ page }) => {
  await page.goto('/en/search')
  await page.getByRole('searchbox', { name: 'What are you looking for?' }).fill('membership card')
  await page.getByRole('main').getByRole('button', { name: 'Search' }).click(ANSWER_WITHIN)
  await expect(
    page
      .getByRole('main')
      .getByRole('link', { name: /membership card/i })
      .first(),
  ).toBeVisible()
})

test('I change language and stay where I am', async ({ page }) => {
  await page.goto('/nl/activiteiten/wat-een-brug-ons-leert')
  await page.getByRole('banner').getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL('/en/events/what-a-bridge-teaches-us')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})

for (const { locale, path, button, thanks } of [
  { locale: 'nl', path: '/nl/veelgestelde-vragen/lidkaart', button: 'Ja', thanks: 'Dank je.' },
  { locale: 'en', path: '/en/faq/library-card', button: 'No', thanks: 'Thank you.' },
] as const) {
  test(`I say whether an answer helped and am thanked (${locale})`, async ({ page }) => {
    await page.goto(path)
    await page.getByRole('main').getByRole('button', { name: button, exact: true }).click(ANSWER_WITHIN)
    await expect(page.getByRole('status').filter({ hasText: thanks })).toBeVisible(ANSWER_WITHIN)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } })

  test('I open the menu and go to the chapters', async ({ page }) => {
    await page.goto('/nl')
    await page.getByRole('banner').getByRole('link', { name: 'Menu' }).click()
    await expect(page).toHaveURL('/nl/menu')
    await page.getByRole('main').getByRole('link', { name: 'Kringen' }).first().click()
    await expect(page).toHaveURL('/nl/kringen')
    await expect(page.getByRole('heading', { level: 1, name: 'Kringen' })).toBeVisible()
  })

  test('I unfold the filters of the calendar', async ({ page }) => {
    await page.goto('/nl/activiteiten')
    const month = page.getByLabel('Maand')
    await expect(month).toBeHidden()
    await page.getByText('Zoek gerichter').click()
    await expect(month).toBeVisible()
  })
})
