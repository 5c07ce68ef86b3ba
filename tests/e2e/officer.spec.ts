import { demoChapter, demoEvent } from './demo-content'
import { fieldCalled, publish, signInToAdmin, turnTo, write } from './steps/admin'
import { eventFacts, idOf, idOfChapter } from './steps/documents'
import { expect, letIn, test } from './steps/staff'

const OWN = demoChapter('engineering').name.nl
const ANOTHERS = demoEvent('tokyo-reading')

test('An officer announces an event of the own chapter, in both languages, and it is on the site', async ({
  page,
  mark,
  browser,
}) => {
  const reader = await (await browser.newContext()).newPage()

  await signInToAdmin(page, 'chapter-officer')
  await page.getByRole('link', { name: 'Nieuwe activiteit' }).click()
  // As the server sends it the field is empty and locked: Payload fills it in once its scripts run.
  await expect(fieldCalled(page, 'Wie organiseert'), 'the own chapter stands there already').toContainText(
    OWN,
    { timeout: 60_000 },
  )
  await page.getByRole('textbox', { name: /^Titel/ }).fill(`${mark} bouwt een brug`)
  await write(page, 'Tekst', 'Breng laarzen mee.')
  await fieldCalled(page, 'Begin').getByRole('textbox').fill('12/03/2031 20:00')
  await fieldCalled(page, 'Einde').getByRole('textbox').fill('12/03/2031 22:00')
  await page.getByRole('textbox', { name: 'Plaats', exact: true }).fill('Leuven')
  await publish(page)

  await turnTo(page, 'English')
  await page.getByRole('textbox', { name: /^Titel/ }).fill(`${mark} builds a bridge`)
  await write(page, 'Tekst', 'Bring boots.')
  await publish(page)

  const dutch = `/nl/activiteiten/${mark}-bouwt-een-brug`
  await expect(async () => {
    await reader.goto(dutch)
    await expect(reader.getByRole('heading', { level: 1, name: `${mark} bouwt een brug` })).toBeVisible({
      timeout: 1_000,
    })
  }).toPass({ timeout: 60_000 })
  await expect(reader.getByText('Breng laarzen mee.')).toBeVisible()
  await expect(reader.getByText('woensdag 12 maart 2031')).toBeVisible()
  await expect(reader.getByText('20.00–22.00 uur')).toBeVisible()
  await reader.getByRole('banner').getByRole('link', { name: 'English' }).click()
  await expect(reader.getByRole('heading', { level: 1, name: `${mark} builds a bridge` })).toBeVisible()
  await expect(reader.getByText('Bring boots.')).toBeVisible()

  await reader
    .getByRole('main')
    .getByRole('link', { name: demoChapter('engineering').name.en })
    .click()
  await expect(reader.getByRole('main').getByRole('link', { name: `${mark} builds a bridge` })).toBeVisible()
})

test('An officer sees on the desk what the own chapter has planned', async ({ page }) => {
  await letIn(page, 'chapter-officer')
  await page.goto('/admin')
  const main = page.getByRole('region').filter({ hasText: demoEvent('bridge-lecture').title.nl })
  await expect(main.first()).toBeVisible()
  await expect(page.getByText(ANOTHERS.title.nl)).toHaveCount(0)
})

test('An officer can read another chapter’s event and change nothing of it', async ({ page, as }) => {
  const officer = await as('chapter-officer')
  const id = await idOf(officer, 'events', ANOTHERS.slug.nl)
  await letIn(page, 'chapter-officer')
  await page.goto(`/admin/collections/events/${id}?locale=nl`)
  const title = page.getByRole('textbox', { name: /^Titel/ })
  await expect(title).toHaveValue(ANOTHERS.title.nl)
  await expect(title).toBeDisabled()
  await expect(page.getByRole('button', { name: 'Publiceer wijzigingen' })).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Bewaar concept' })).toHaveCount(0)
})

test('The API does not let an officer reach beyond the own chapter either', async ({ as, mark }) => {
  const officer = await as('chapter-officer')
  const another = await idOf(officer, 'events', ANOTHERS.slug.nl)
  const japan = await idOfChapter(officer, 'japan')
  const own = await idOfChapter(officer, 'engineering')
  const path = `/api/payload/events/${another}?locale=nl`
  const before = await (await officer.get(`${path}&depth=0`)).json()

  const refused = {
    change: await officer.patch(path, { data: { title: mark } }),
    draft: await officer.patch(`${path}&draft=true`, { data: { title: mark } }),
    'taking over': await officer.patch(path, { data: { chapters: [own] } }),
    removal: await officer.delete(path),
    'change of many': await officer.patch('/api/payload/events?locale=nl&where[state][equals]=scheduled', {
      data: { venue: { town: mark } },
    }),
  }
  for (const [what, answer] of Object.entries(refused)) {
    if (what !== 'change of many') expect(answer.status(), what).toBe(403)
  }
  expect(await (await officer.get(`${path}&depth=0`)).json(), 'nothing of it has changed').toEqual(before)

  const facts = {
    ...eventFacts({ chapters: [japan], startsAt: new Date('2031-03-12T19:00:00Z') }),
    title: mark,
  }
  expect((await officer.post('/api/payload/events?locale=nl', { data: facts })).status()).toBe(400)
  const chapter = await officer.patch(`/api/payload/chapters/${japan}?locale=nl`, { data: { town: mark } })
  expect(chapter.status()).toBe(403)
})

test('A treasurer reads and changes nothing', async ({ page, as, mark }) => {
  const treasurer = await as('treasurer')
  const event = await idOf(treasurer, 'events', demoEvent('bridge-lecture').slug.nl)
  for (const [path, data] of [
    [`/api/payload/events/${event}?locale=nl`, { title: mark }],
    [`/api/payload/chapters/${await idOfChapter(treasurer, 'engineering')}?locale=nl`, { town: mark }],
    ['/api/payload/pages/1?locale=nl', { title: mark }],
    ['/api/payload/faq-entries/1?locale=nl', { question: mark }],
  ] as const) {
    expect((await treasurer.get(path)).status(), path).toBe(200)
    expect((await treasurer.patch(path, { data })).status(), path).toBe(403)
    expect((await treasurer.delete(path)).status(), path).toBe(403)
  }
  expect(
    (
      await treasurer.post('/api/payload/globals/site-settings?locale=nl', { data: { phone: mark } })
    ).status(),
  ).toBe(403)

  await letIn(page, 'treasurer')
  await page.goto('/admin')
  await expect(page.getByRole('link', { name: /^Nieuwe / })).toHaveCount(0)
  await page.goto(`/admin/collections/events/${event}?locale=nl`)
  await expect(page.getByRole('textbox', { name: /^Titel/ })).toBeDisabled()
})
