import { readFile } from 'node:fs/promises'
import { textOfPdf } from '../integration/text-of-pdf'
import { accessibilityFaults } from './steps/accessibility'
import { anAlumnus, PASSWORD, withDatabase } from './steps/alumnus'
import { fromElsewhere } from './steps/register'
import { expect, letIn, test } from './steps/staff'

test('Who has no e-mail address gets in with the code from a letter that the Office prints', async ({
  browser,
}) => {
  const person = await anAlumnus({ account: 'none' })
  await withDatabase((client) => client.query('delete from alumni_emails where _parent_id = $1', [person.id]))
  const clerk = await (await browser.newContext()).newPage()
  await letIn(clerk, 'office')
  await clerk.goto(`/admin/collections/alumni/${person.id}`)
  await clerk.getByRole('button', { name: 'Maak de brief' }).click()
  const download = clerk.waitForEvent('download')
  await clerk.getByRole('link', { name: 'Open de brief' }).click()
  const letter = await textOfPdf(await readFile(await (await download).path()))
  expect(letter).toContain('An Verlinden')

  const alumnus = await (await browser.newContext({ extraHTTPHeaders: fromElsewhere() })).newPage()
  await alumnus.goto('/nl/activeren')
  await alumnus.getByRole('link', { name: 'Ik kreeg een brief met een code' }).click()
  expect(await accessibilityFaults(alumnus)).toEqual([])
  await alumnus.getByLabel('Alumninummer').fill(person.number)
  await alumnus.getByLabel('Code uit de brief').fill('0000-0000')
  await alumnus.getByRole('button', { name: 'Ga verder' }).click()
  await expect(alumnus.getByRole('main').getByRole('alert')).toContainText('Kijk je brief na')
  await alumnus.getByLabel('Code uit de brief').fill(/[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(letter)?.[0] ?? '')
  await alumnus.getByRole('button', { name: 'Ga verder' }).click()
  await alumnus.getByLabel('Nieuw wachtwoord').fill(PASSWORD)
  await alumnus.getByRole('button', { name: 'Bewaar mijn wachtwoord' }).click()
  await expect(alumnus.getByText('Je account is actief')).toBeVisible()
})

test('Nobody but the Office prints a letter', async ({ as }) => {
  const person = await anAlumnus({ account: 'none' })
  for (const role of ['editor', 'chapter-officer', 'treasurer'] as const) {
    const answer = await (await as(role)).post(`/api/payload/activation-letters/${person.id}`)
    expect(answer.status(), role).toBe(403)
  }
  const [issued] = await withDatabase(async (client) => {
    const { rows } = await client.query('select count(*)::int from access_codes where alumnus_id = $1', [
      person.id,
    ])
    return rows
  })
  expect(issued).toEqual({ count: 0 })
})
