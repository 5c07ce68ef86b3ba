import type { Page } from '@playwright/test'
import { accessibilityFaults, pixelsTooWide } from './steps/accessibility'
import { anAlumnus, beSignedIn, withDatabase } from './steps/alumnus'
import { becomeMember } from './steps/membership'
import { expect, letIn, test } from './steps/staff'

/** What axe finds fault with on our part of the screen; the switch of languages above it is the admin's own. */
const ownFaults = async (page: Page): Promise<readonly string[]> =>
  (await accessibilityFaults(page)).filter((fault) => !fault.includes('localizer-button'))

test('The Office records a bank payment, and the person is a member', async ({ browser }) => {
  const person = await anAlumnus()
  await becomeMember((await anAlumnus({ account: 'none' })).id)
  const clerk = await (await browser.newContext()).newPage()
  await letIn(clerk, 'office')
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
  await beSignedIn(alumnus, person)
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
    await page.getByRole('link', { name: 'An Verlinden' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('An Verlinden')
    expect.soft(await ownFaults(page)).toEqual([])
    expect.soft(await pixelsTooWide(page)).toBe(0)
  }
  await letIn(page, 'chapter-officer')
  await page.goto(`/admin/members/${person.id}`)
  await expect(page.getByText('Er is niemand met dit nummer, of niet bij jouw kring.')).toBeVisible()
  await page.goto('/admin/members/import')
  await expect(page.getByText('Alleen de dienst Alumni voert leden in.')).toBeVisible()
})

test('The Office takes in a list of members: first as a look, then for real, and a second time it adds nothing', async ({
  page,
}) => {
  const [first, second] = [await anAlumnus({ account: 'none' }), await anAlumnus({ account: 'none' })]
  const lines = [
    'nummer;kring;lidmaatschap;eerste dag;laatste dag;bedrag',
    `${first.number};Kring van ingenieurs;Lidmaatschap;1/10/2024;30/09/2025;40`,
    `${second.number.toUpperCase()};Kring van ingenieurs;Lidmaatschap;2024-10-01;2025-09-30;40,00`,
    `${first.number};Kring van nergens;;1/10/2024;;`,
    'q12;Kring van ingenieurs;Lidmaatschap;1/10/2024;;',
  ]
  const file = { name: 'leden.csv', mimeType: 'text/csv', buffer: Buffer.from(lines.join('\r\n')) }
  const lookAt = async () => {
    await page.getByLabel('Bestand').setInputFiles(file)
    await page.getByRole('button', { name: 'Kijk het bestand na' }).click()
    await expect(page.getByRole('heading', { name: 'Dit zou er gebeuren' })).toBeVisible()
  }
  const members = () =>
    withDatabase(async (client) => {
      const { rows } = await client.query<{ first_day: string; origin: string }>(
        `select first_day, origin::text from membership_periods where alumnus_id in ($1, $2)`,
        [first.id, second.id],
      )
      return rows
    })

  await letIn(page, 'office')
  await page.goto('/admin/members/import')
  await lookAt()
  await expect(page.getByText('toe te voegen: 2 · er al: 0 · niet mogelijk: 2')).toBeVisible()
  await expect(page.getByRole('row').nth(1), 'what cannot be done comes first').toContainText(
    'Deze kring is niet bekend.',
  )
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    expect.soft(await ownFaults(page)).toEqual([])
    expect.soft(await pixelsTooWide(page), `${width}: pixels too wide`).toBe(0)
  }
  expect(await members(), 'a look adds nothing').toEqual([])

  await page.getByRole('button', { name: 'Voeg 2 periodes toe' }).click()
  await expect(page.getByRole('heading', { name: 'Dit is gebeurd' })).toBeVisible()
  const imported = { first_day: '2024-10-01', origin: 'imported' }
  expect(await members()).toEqual([imported, imported])

  await page.getByRole('button', { name: 'Kies een ander bestand' }).click()
  await lookAt()
  await expect(page.getByText('toe te voegen: 0 · er al: 2 · niet mogelijk: 2')).toBeVisible()
  await expect(page.getByText('Er is niets toe te voegen.')).toBeVisible()
  await page.getByRole('button', { name: 'Kies een ander bestand' }).click()
  await page
    .getByLabel('Bestand')
    .setInputFiles({ ...file, buffer: Buffer.from('naam;kring\r\nAn;Kring van ingenieurs') })
  await page.getByRole('button', { name: 'Kijk het bestand na' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'kolom' })).toHaveText(
    'Er is geen kolom die ‘nummer’ heet.',
  )
})
