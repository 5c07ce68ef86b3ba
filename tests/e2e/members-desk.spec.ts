import type { Page } from '@playwright/test'
import { accessibilityFaults, pixelsTooWide } from './steps/accessibility'
import { signInToAdmin } from './steps/admin'
import { anAlumnus, signIn } from './steps/alumnus'
import { becomeMember } from './steps/membership'
import { expect, letIn, test } from './steps/staff'

/** What axe finds fault with on our part of the screen; the switch of languages above it is the admin's own. */
const ownFaults = async (page: Page): Promise<readonly string[]> =>
  (await accessibilityFaults(page)).filter((fault) => !fault.includes('localizer-button'))

test('The Office records a bank payment, and the person is a member', async ({ browser }) => {
  test.setTimeout(120_000)
  const person = await anAlumnus()
  await becomeMember((await anAlumnus({ account: 'none' })).id)
  const clerk = await (await browser.newContext()).newPage()
  await signInToAdmin(clerk, 'office')
  await clerk.goto('/admin/members')
  await clerk.getByRole('searchbox', { name: 'Nummer of naam' }).fill(person.number)
  await clerk.getByRole('button', { name: 'Toon', exact: true }).click()
  await expect(clerk.getByText('Nog nooit lid geweest.')).toBeVisible()

  await clerk.getByLabel('Hoe', { exact: true }).selectOption('bank')
  await clerk.getByLabel('Lidmaatschap', { exact: true }).selectOption({ index: 1 })
  await clerk.getByRole('button', { name: 'Kijk na wat er gebeurt' }).click()
  await expect(clerk.getByText('Schrijf waarom.')).toBeVisible()
  await clerk.getByLabel('Reden', { exact: true }).fill('Rekeninguittreksel 42')
  await clerk.getByRole('button', { name: 'Kijk na wat er gebeurt' }).click()
  await expect(clerk.getByText(/An Verlinden wordt lid van/)).toBeVisible()
  expect(await ownFaults(clerk)).toEqual([])
  await clerk.getByRole('button', { name: 'Bevestig' }).click()
  await expect(clerk.getByText('Het lidmaatschap is gegeven.')).toBeVisible()
  await expect(clerk.getByText(/Elders betaald, overschrijving/)).toBeVisible()

  const alumnus = await (await browser.newContext()).newPage()
  await signIn(alumnus, person)
  await alumnus.goto('/nl/mijn/aanvragen')
  await expect(alumnus.getByText(/gratis voor jou/)).toBeVisible()
})

test('The list of members fits a phone and is axe clean, and an officer cannot change anybody', async ({
  page,
}) => {
  const person = await anAlumnus({ account: 'none' })
  await becomeMember(person.id)
  await letIn(page, 'office')
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(`/admin/members?q=${person.number}`)
    await expect(page.getByRole('link', { name: 'An Verlinden' })).toBeVisible()
    expect.soft(await ownFaults(page)).toEqual([])
    expect.soft(await pixelsTooWide(page)).toBe(0)
  }
  await letIn(page, 'chapter-officer')
  await page.goto(`/admin/members/${person.id}`)
  await expect(page.getByText('Er is niemand met dit nummer, of niet bij jouw kring.')).toBeVisible()
  await page.goto('/admin/members/import')
  await expect(page.getByText('Alleen de dienst Alumni voert leden in.')).toBeVisible()
})
