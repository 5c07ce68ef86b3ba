import type { Page } from '@playwright/test'
import { accessibilityFaults } from './steps/accessibility'
import { choose } from './steps/admin'
import { expect, letIn, test } from './steps/staff'

const examples = (page: Page) => page.getByRole('region', { name: 'Wat dit lidmaatschap verkoopt' })

/** Under three heads: the day, and what who joins then gets. */
async function expectSold(page: Page, days: readonly (readonly [joins: RegExp, gets: RegExp])[]) {
  const rows = examples(page).getByRole('row')
  await expect(rows).toHaveCount(days.length + 1)
  for (const [index, [joins, gets]] of days.entries()) {
    await expect(rows.nth(index + 1).getByRole('rowheader')).toHaveText(joins)
    await expect(rows.nth(index + 1).getByRole('cell')).toHaveText(gets)
  }
}

test('An officer sees, before saving, what a new membership of the own chapter would sell on three days', async ({
  page,
  as,
  mark,
}) => {
  await letIn(page, 'chapter-officer')
  await page.goto('/admin/collections/membership-plans/create')
  await expect(examples(page)).toContainText('Kies hoe lang het duurt')
  await choose(page, 'Kring', 'Kring van ingenieurs')
  await page.getByRole('textbox', { name: /^Naam/ }).fill(mark)
  await page.getByLabel(/^Prijs in cent/).fill('4000')
  await page.getByLabel(/^Wat een partner erbij kost/).fill('1050')
  await expect(examples(page)).toContainText('Het kost € 40,00, met een partner erbij € 50,50.')

  await choose(page, 'Hoe lang', 'Academiejaar')
  await expectSold(page, [
    [/vandaag$/, /^van .+ tot en met 30 september \d{4}/],
    [/^30 september \d{4}/, /^van 30 september (\d{4}) tot en met 30 september \1/],
    [/^1 oktober \d{4}/, /^van 1 oktober \d{4} tot en met 30 september \d{4}/],
  ])
  await page.getByLabel(/^Overloopdag/).fill('07-01')
  await expectSold(page, [
    [/vandaag$/, /tot en met 30 september/],
    [/^30 juni \d{4} de dag voor de overloopdag$/, /tot en met 30 september (\d{4})\s*$/],
    [/^1 juli \d{4} de overloopdag$/, /tot en met 30 september \d{4} \(het volgende jaar erbij\)$/],
  ])
  await choose(page, 'Hoe lang', 'Twaalf maanden')
  await expectSold(page, [
    [/vandaag$/, /^van .+ tot en met /],
    [/^31 december/, /tot en met 30 december/],
    [/^29 februari \d{4} een schrikkeldag$/, /tot en met 28 februari/],
  ])
  await choose(page, 'Hoe lang', 'Levenslang')
  await expectSold(page, [
    [/vandaag$/, /levenslang\s*$/],
    [/^31 december/, /levenslang\s*$/],
    [/^1 januari/, /levenslang\s*$/],
  ])
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    const faults = await accessibilityFaults(page)
    expect.soft(faults.filter((fault) => fault.includes('plan-examples'))).toEqual([])
    const tooWide = await examples(page).evaluate((box) => box.scrollWidth - box.clientWidth)
    expect.soft(tooWide, `${width}: pixels too wide`).toBe(0)
  }

  await choose(page, 'Hoe lang', 'Kalenderjaar')
  await page.getByLabel(/^Overloopdag/).fill('13-45')
  // Payload asks about a form while it is filled in; an answer from before the press takes away what the press brought.
  await expect(async () => {
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
    await expect(page.getByText(/^Schrijf maand en dag/).first()).toBeVisible({ timeout: 5_000 })
  }, 'a day that is none is not saved').toPass({ timeout: 30_000 })
  await page.getByLabel(/^Overloopdag/).fill('10-01')
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
  await expect(page).toHaveURL(/membership-plans\/\d+/)

  const id = /membership-plans\/(\d+)/.exec(page.url())?.[1]
  const removed = await (await as('office')).delete(`/api/payload/membership-plans/${id}`)
  expect(removed.status()).toBe(200)
})
