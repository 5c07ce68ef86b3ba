import { randomBytes } from 'node:crypto'
import type { APIRequestContext, Browser, Locator, Page } from '@playwright/test'
import { demoChapter, demoEvent } from './demo-content'
import { accessibilityFaults, pixelsTooWide } from './steps/accessibility'
import { choose, fieldCalled, publish, saveDraft, write } from './steps/admin'
import { type Person, someone } from './steps/alumnus'
import { eventFacts, idOf, idOfChapter, writeInBoth } from './steps/documents'
import { payByBancontact } from './steps/dues'
import { mailTo } from './steps/mail'
import { fillInNames, goOn, heading } from './steps/sale'
import { expect, letIn, test } from './steps/staff'

/** What axe finds fault with on our part of the screen; the switch of languages above it is the admin's own. */
const ownFaults = async (page: Page): Promise<readonly string[]> =>
  (await accessibilityFaults(page)).filter((fault) => !fault.includes('localizer-button'))

/** Somebody at a computer of their own, on the way to a ticket of this event. */
async function someoneAt(browser: Browser, address: string) {
  const there = await someone(browser)
  await there.page.goto(address)
  return there
}

/** Registers and pays, and is at the registration then. */
async function buys(browser: Browser, address: string): Promise<{ person: Person; code: string }> {
  const { person, page } = await someoneAt(browser, address)
  await goOn(page)
  await fillInNames(page, ['An Verlinden'])
  await goOn(page)
  await page.getByRole('button', { name: 'Betaal € 25,00' }).click()
  await payByBancontact(page)
  await page.getByRole('link', { name: 'Naar je inschrijving' }).click()
  await expect(page.getByRole('link', { name: 'Download je tickets' })).toBeVisible()
  const code = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  await page.close()
  return { person, code }
}

/** Joins the waiting list. */
async function waits(browser: Browser, address: string): Promise<Person> {
  const { person, page } = await someoneAt(browser, address)
  await page.getByRole('link', { name: 'Zet me op de wachtlijst' }).click()
  await page.getByRole('button', { name: 'Zet me op de wachtlijst' }).click()
  await expect(heading(page)).toHaveText('Je bent nummer 1 in de rij')
  await page.close()
  return person
}

/** The form in which something that belongs to the event is made. */
async function addTo(page: Page, list: string, fill: (field: (label: string) => Locator) => Promise<void>) {
  await fieldCalled(page, list)
    .getByRole('button', { name: /Voeg nieuwe|Nieuw/ })
    .first()
    .click()
  const drawer = page.getByRole('dialog').last()
  await fill((label) => fieldCalled(page, label, { within: drawer }))
  await drawer.getByRole('button', { name: 'Bewaar', exact: true }).click()
  await expect(drawer).toHaveCount(0)
}

test('An officer prepares an event, publishes it, raises the quota, and calls it off; who registered is told', async ({
  page,
  browser,
}) => {
  // Nobody removes an event that people registered for: it stays, far away and out of the public calendar.
  const mark = `proef${randomBytes(4).toString('hex')}`
  await letIn(page, 'chapter-officer')
  await page.goto('/admin')
  await page.getByRole('link', { name: 'Nieuwe activiteit' }).click()
  await expect(fieldCalled(page, 'Wie organiseert')).toContainText(demoChapter('engineering').name.nl, {
    timeout: 30_000,
  })
  await page.getByRole('textbox', { name: /^Titel/ }).fill(`${mark} diner`)
  await write(page, 'Tekst', 'Aan lange tafels.')
  await fieldCalled(page, 'Begin').getByRole('textbox').fill('12/03/2031 20:00')
  await fieldCalled(page, 'Einde').getByRole('textbox').fill('12/03/2031 22:00')
  await choose(page, 'Voor wie', 'Alumni')
  await saveDraft(page)
  const panel = page.getByRole('region', { name: /^Voor je publiceert/ })
  await expect(panel.getByText('Er is nog geen quotum: niemand kan zich inschrijven.')).toBeVisible()

  await page.getByRole('button', { name: 'Inschrijven', exact: true }).click()
  await addTo(page, 'Quota: hoeveel plaatsen er zijn', async (field) => {
    await field('Naam').getByRole('textbox').fill('Zaal')
    await field('Aantal plaatsen').getByRole('spinbutton').fill('1')
  })
  await expect(panel.getByText('Er is nog geen tickettype')).toBeVisible()
  await addTo(page, 'Tickettypes: waarmee men zich inschrijft', async (field) => {
    await field('Naam').getByRole('textbox').fill('Diner')
    await field('Prijs in euro').getByRole('textbox').fill('25,00')
    await field('Ledenprijs in euro').getByRole('textbox').fill('18')
    await field('Telt mee in deze quota').getByRole('combobox').click()
    await page.getByRole('option', { name: 'Zaal' }).click()
  })
  await expect(panel.getByText('Er zijn tickets.')).toBeVisible()
  await publish(page)
  const id = Number(/events\/(\d+)/.exec(page.url())?.[1])

  await page.goto(`/admin/events-desk/${id}/preview`)
  const prices = page.getByRole('row', { name: /^Diner/ })
  await expect(prices.getByRole('cell').nth(0)).toContainText('Ziet deze activiteit niet')
  await expect(prices.getByRole('cell').nth(1)).toContainText('€ 25,00')
  await expect(prices.getByRole('cell').nth(2)).toContainText('€ 18,00')
  await expect(prices.getByRole('cell').nth(2)).toContainText('elk volgend ticket € 25,00')
  expect(await ownFaults(page)).toEqual([])

  const address = `/nl/activiteiten/${mark}-diner/inschrijven`
  const { person, code } = await buys(browser, address)
  const next = await waits(browser, address)
  await page.goto(`/admin/events-desk/${id}`)
  await expect(page.getByRole('link', { name: 'Aan de deur' })).toBeVisible()
  await expect(page.getByText(code)).toBeVisible()
  const size = page.getByRole('textbox', { name: 'Grootte van Zaal' })
  await size.fill('0')
  await page.getByRole('button', { name: 'Pas aan' }).click()
  await expect(page.getByText('Al bezet, in bestelling of aangeboden: 1.')).toBeVisible()
  await expect(size, 'what was typed is still there').toHaveValue('0')
  await size.fill('3')
  await page.getByRole('button', { name: 'Pas aan' }).click()
  await expect(page.getByText('Het quotum is aangepast.')).toBeVisible()
  const counts = page.getByRole('row', { name: /^Zaal/ }).getByRole('cell')
  await expect(counts.nth(2), 'offered').toHaveText('1')
  await expect(counts.nth(4), 'left').toHaveText('1')
  await mailTo(next.email, /Er is plaats voor je/)
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    expect.soft(await ownFaults(page)).toEqual([])
    expect.soft(await pixelsTooWide(page)).toBe(0)
  }

  await page.getByRole('link', { name: 'Bericht sturen' }).click()
  await page.getByLabel('Onderwerp (Nederlands)').fill(`${mark}: kom op tijd`)
  await page.getByLabel('Tekst (Nederlands)').fill('We beginnen stipt.')
  await page.getByRole('button', { name: 'Kijk na wat er gebeurt' }).click()
  await expect(page.getByText('Aantal mails: 1, waarvan 1 in het Nederlands')).toBeVisible()
  await page.getByRole('button', { name: 'Verstuur' }).click()
  await expect(page.getByText('Je bericht is onderweg.')).toBeVisible()
  expect((await mailTo(person.email, /kom op tijd/)).text).toContain('We beginnen stipt.')

  await page.getByRole('link', { name: 'Afgelasten' }).click()
  await page.getByLabel(/Waarom gaat ze niet door\? \(Nederlands\)/).fill('De keuken is stuk')
  await page.getByRole('button', { name: 'Kijk na wat er gebeurt' }).click()
  await expect(page.getByText('Geannuleerde inschrijvingen: 1, tickets: 1.')).toBeVisible()
  await page.getByRole('button', { name: 'Gelast de activiteit af' }).click()
  await expect(page.getByText('Geannuleerde inschrijvingen: 1 van 1')).toBeVisible({ timeout: 60_000 })
  await expect(page.getByText('Alles is afgerond.')).toBeVisible({ timeout: 60_000 })
  const told = await mailTo(person.email, /gaat niet door/)
  expect(told.subject).toContain(mark)
  expect(told.text).toMatch(/€\s25,00 terug/)
  await mailTo(next.email, /gaat niet door/)
})

/** What a desk is shown, in one request instead of a page of the admin. */
const shownTo = async (desk: APIRequestContext, address: string): Promise<string> => {
  const answer = await desk.get(address, { headers: { 'accept-language': 'nl' } })
  return (await answer.text()).replaceAll(/<script\b[\s\S]*?<\/script>/g, '')
}

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

  await letIn(page, 'chapter-officer')
  await page.goto(`/admin/events-desk/${own}`)
  await expect(page.getByText('Aan de deur: zodra de activiteit gepubliceerd is')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Aan de deur' })).toHaveCount(0)
  const closed = 'Deze activiteit bestaat niet, of is niet van een van je eigen kringen.'
  for (const part of ['', '/preview', '/message', '/duplicate', '/cancel']) {
    expect(await shownTo(officer, `/admin/events-desk/${own}${part}`), part).not.toContain(closed)
    expect(await shownTo(officer, `/admin/events-desk/${another}${part}`), part).toContain(closed)
  }
  expect(await shownTo(await as('treasurer'), `/admin/events-desk/${own}`)).toContain(closed)
})
