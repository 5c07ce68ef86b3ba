import { demoEvent } from './demo-content'
import { eventFacts, idOf, idOfChapter, writeInBoth } from './steps/documents'
import { expect, letIn, test } from './steps/staff'

test('The desk of an event is closed to who does not run it', async ({ page, as, mark }) => {
  const officer = await as('chapter-officer')
  const another = await idOf(officer, 'events', demoEvent('tokyo-reading').slug.nl)
  const office = await as('office')
  const { id: own } = await writeInBoth(office, 'events', {
    ...eventFacts({
      chapters: [await idOfChapter(officer, 'engineering')],
      startsAt: new Date('2031-03-12T19:00:00Z'),
    }),
    nl: { title: `${mark} eigen` },
    en: { title: `${mark} own` },
  })
  const files = ['registrations.csv', 'registrations.xlsx', 'badges.pdf', 'sign-in.pdf']
  for (const file of files) {
    expect((await officer.get(`/api/payload/events-desk/${own}/${file}`)).status(), file).toBe(200)
    expect((await officer.get(`/api/payload/events-desk/${another}/${file}`)).status(), file).toBe(404)
    for (const role of ['editor', 'treasurer', 'library'] as const) {
      const answer = await (await as(role)).get(`/api/payload/events-desk/${own}/${file}`)
      expect(answer.status(), `${role} ${file}`).toBe(404)
    }
    expect((await page.request.get(`/api/payload/events-desk/${own}/${file}`)).status()).toBe(404)
  }
  expect((await officer.get(`/api/payload/events/${another}/checklist`)).status()).toBe(404)

  const closed = page.getByText('Deze activiteit bestaat niet, of is niet van een van je eigen kringen.')
  await letIn(page, 'chapter-officer')
  for (const part of ['', '/preview', '/message', '/duplicate', '/cancel']) {
    await page.goto(`/admin/events-desk/${another}${part}`)
    await expect(closed, part).toBeVisible()
  }
  await letIn(page, 'treasurer')
  await page.goto(`/admin/events-desk/${own}`)
  await expect(closed).toBeVisible()
})
