import type { APIRequestContext } from '@playwright/test'
import ICAL from 'ical.js'
import { LOCALES } from '../../src/kernel/locale'
import { events } from '../../sandbox/demo/association/events'
import { demoChapter, demoEvent } from './demo-content'
import { expect, test } from './steps/test'

const ALL = '/api/calendar/nl/all.ics'
const fileOf = (key: string) => `/api/calendar/nl/events/${demoEvent(key).slug.nl}.ics`
const feedOf = (chapter: string) => `/api/calendar/nl/chapters/${demoChapter(chapter).slug.nl}.ics`

const PUBLIC = events.filter(({ audience }) => audience === 'public')
const HIDDEN = events.filter(({ audience }) => audience !== 'public')

for (const locale of LOCALES) {
  test(`My agenda takes in every event that is for everyone, and no other (${locale})`, async ({
    request,
  }) => {
    const { name, entries, text } = await read(request, `/api/calendar/${locale}/all.ics`)
    expect(name).toContain('Alumninet')
    const titles = entries.map(({ summary }) => summary)
    const missing = PUBLIC.filter(({ title }) => !titles.some((each) => each.endsWith(title[locale])))
    expect(missing.map(({ key }) => key)).toEqual([])
    const told = HIDDEN.filter(
      ({ title, slug }) => text.includes(title[locale]) || text.includes(slug[locale]),
    )
    expect(told.map(({ key }) => key)).toEqual([])
    expect(new Set(entries.map(({ uid }) => uid)).size, 'each has an identity of its own').toBe(
      entries.length,
    )
  })
}

test('I follow one chapter and get its events alone', async ({ request }) => {
  const { name, entries } = await read(request, feedOf('choir'))
  expect(name).toContain(demoChapter('choir').name.nl)
  const titles = entries.map(({ summary }) => summary)
  expect(titles).toContain(demoEvent('open-choir-rehearsal').title.nl)
  expect(titles).toContain(demoEvent('singing-on-the-stairs').title.nl)
  expect(titles).not.toContain(demoEvent('chamber-music-chapel').title.nl)
  expect(titles).not.toContain(demoEvent('bridge-lecture').title.nl)
})

test('An event in Jakarta stands in my agenda at its own hour, and at the right moment', async ({
  request,
}) => {
  const { slug, startTime, timeZone, title } = demoEvent('jakarta-evening')
  const { entries } = await read(request, fileOf('jakarta-evening'))
  expect(entries.map(({ summary }) => summary)).toEqual([title.nl])
  const { docs } = (await (
    await request.get(`/api/payload/events?locale=nl&where[slug][equals]=${slug.nl}&depth=0`)
  ).json()) as { docs: { startsAt: string; endsAt: string }[] } // as Payload answers
  const [entry] = entries
  expect(entry?.startDate.zone?.tzid).toBe(timeZone)
  expect(entry?.startDate.toString()).toMatch(new RegExp(`T${startTime}:00$`))
  expect(entry?.startDate.toJSDate().toISOString()).toBe(docs[0]?.startsAt)
  expect(entry?.endDate.toJSDate().toISOString()).toBe(docs[0]?.endsAt)
})

test('An event that is called off is crossed out in my agenda, with the reason', async ({ request }) => {
  const { entries } = await read(request, fileOf('demer-ride'))
  const [entry] = entries
  expect(entry?.component.getFirstPropertyValue('status')).toBe('CANCELLED')
  const cancelled = demoEvent('demer-ride')
  const reason = 'cancellationReason' in cancelled ? cancelled.cancellationReason.nl : 'none'
  expect(entry?.description).toContain(reason)
})

test('An event for members has no calendar file', async ({ request }) => {
  for (const path of [
    fileOf('museum-of-printing'),
    fileOf('meet-a-mentor'),
    '/api/calendar/nl/chapters/nergens.ics',
    '/api/calendar/fr/all.ics',
  ]) {
    expect((await request.get(path)).status(), path).toBe(404)
  }
})

test('An agenda that has the latest is told so, and gets nothing twice', async ({ request }) => {
  // One event's file: the calendar of all of them changes while others try other things.
  const path = fileOf('bridge-lecture')
  const first = await request.get(path)
  expect(first.headers()['content-type']).toMatch(/^text\/calendar/)
  const etag = first.headers()['etag'] ?? ''
  expect(etag).toBeTruthy()
  const again = await request.get(path, { headers: { 'if-none-match': etag } })
  expect([again.status(), (await again.body()).length]).toEqual([304, 0])
  const other = await request.get(path, { headers: { 'if-none-match': '"something-else"' } })
  expect(other.status()).toBe(200)
})

test('I put an event in my agenda from its page, and subscribe from the calendar', async ({
  page,
  baseURL,
}) => {
  await page.goto('/nl/activiteiten/wat-een-brug-ons-leert')
  const file = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Zet in je agenda' }).click()
  expect((await file).suggestedFilename()).toMatch(/\.ics$/)

  await page.goto('/nl/activiteiten')
  const subscribe = page.getByRole('link', { name: 'Neem een abonnement' })
  await expect(subscribe).toHaveAttribute('href', `${baseURL?.replace('http', 'webcal')}${ALL}`)
})

/** What an agenda makes of a calendar file; the file brings the rules of its time zones along. */
async function read(request: APIRequestContext, path: string) {
  const answer = await request.get(path)
  expect(answer.status(), path).toBe(200)
  const text = await answer.text()
  const calendar = new ICAL.Component(ICAL.parse(text) as string)
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone)
  return {
    text,
    name: String(calendar.getFirstPropertyValue('x-wr-calname')),
    entries: calendar.getAllSubcomponents('vevent').map((entry) => new ICAL.Event(entry)),
  }
}
