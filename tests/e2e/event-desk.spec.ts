import { randomBytes } from 'node:crypto'
import type { Page } from '@playwright/test'
import { demoChapter, demoEvent } from './demo-content'
import { accessibilityFaults, pixelsTooWide } from './steps/accessibility'
import { choose, fieldCalled, publish, saveDraft, signInToAdmin, turnTo, write } from './steps/admin'
import { anAlumnus, type Person, withDatabase } from './steps/alumnus'
import { eventFacts, idOf, idOfChapter, writeInBoth } from './steps/documents'
import { mailTo } from './steps/mail'
import { expect, letIn, test } from './steps/staff'

/** What axe finds fault with on our part of the screen; the switch of languages above it is the admin's own. */
const ownFaults = async (page: Page): Promise<readonly string[]> =>
  (await accessibilityFaults(page)).filter((fault) => !fault.includes('localizer-button'))

/** Somebody who registered and comes, without anything to pay. */
async function registers(person: Person, eventId: number): Promise<string> {
  const code = `R-${randomBytes(4).toString('hex').toUpperCase()}`
  await withDatabase(async (client) => {
    const { rows } = await client.query<{ id: number }>(
      `insert into registrations (code, event_id, alumnus_id, name, email, locale, booking_key, state, policy, total_cents,
         is_email_proved, confirmed_at)
       values ($1, $2, $3, 'An Verlinden', $4, 'nl', gen_random_uuid(), 'confirmed', '{"steps": []}', 0, true, now())
       returning id`,
      [code, eventId, person.id, person.email],
    )
    await client.query(
      `insert into registration_tickets (registration_id, event_id, ticket_type_id, quota_ids, state, attendee_name,
         price_cents, price_rule, secret)
       select $1, $2, t.id, array(select event_quotas_id from ticket_types_rels where parent_id = t.id and path = 'quotas'),
         'confirmed', 'An Verlinden', 0, 'free', $3 from ticket_types t where t.event_id = $2 order by t.id limit 1`,
      [rows[0]?.id, eventId, newSecret()],
    )
  })
  return code
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
const newSecret = () => [...randomBytes(32)].map((byte) => LETTERS[byte % 32]).join('')

/** The form in which something that belongs to the event is made. */
async function addTo(page: Page, list: string, fill: (drawer: ReturnType<Page['locator']>) => Promise<void>) {
  await fieldCalled(page, list)
    .getByRole('button', { name: /Voeg nieuwe|Nieuw/ })
    .first()
    .click()
  const drawer = page.locator('.drawer--is-open').last()
  await fill(drawer)
  await drawer.getByRole('button', { name: 'Bewaar', exact: true }).click()
  await expect(page.locator('.drawer--is-open')).toHaveCount(0)
}

test('An officer prepares an event, publishes it, raises the quota, and calls it off; who registered is told', async ({
  page,
}) => {
  test.setTimeout(180_000)
  // Nobody removes an event that people registered for: it stays, far away and out of the public calendar.
  const mark = `proef${randomBytes(4).toString('hex')}`
  await signInToAdmin(page, 'chapter-officer')
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
  await addTo(page, 'Quota: hoeveel plaatsen er zijn', async (drawer) => {
    await drawer.getByRole('textbox', { name: /^Naam/ }).fill('Zaal')
    await drawer.getByRole('spinbutton', { name: 'Aantal plaatsen' }).fill('1')
  })
  await expect(panel.getByText('Er is nog geen tickettype')).toBeVisible()
  await addTo(page, 'Tickettypes: waarmee men zich inschrijft', async (drawer) => {
    await drawer.getByRole('textbox', { name: /^Naam/ }).fill('Diner')
    await drawer.getByRole('textbox', { name: /^Prijs in euro/ }).fill('25,00')
    await drawer.getByRole('textbox', { name: /^Ledenprijs in euro/ }).fill('18')
    await drawer.locator('.field-type', { hasText: 'Telt mee in deze quota' }).getByRole('combobox').click()
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

  const person = await anAlumnus()
  const code = await registers(person, id)
  await page.goto(`/admin/events-desk/${id}`)
  await expect(page.getByText(code)).toBeVisible()
  const size = page.getByRole('textbox', { name: 'Grootte van Zaal' })
  await size.fill('0')
  await page.getByRole('button', { name: 'Pas aan' }).click()
  await expect(page.getByText('Er zijn al 1 plaatsen bezet')).toBeVisible()
  await expect(size, 'what was typed is still there').toHaveValue('0')
  await size.fill('3')
  await page.getByRole('button', { name: 'Pas aan' }).click()
  await expect(page.getByText('Het quotum is aangepast.')).toBeVisible()
  await expect(page.getByRole('row', { name: /^Zaal/ }).getByRole('cell').nth(4)).toHaveText('2')
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    expect.soft(await ownFaults(page)).toEqual([])
    expect.soft(await pixelsTooWide(page)).toBe(0)
  }

  await page.getByRole('link', { name: 'Bericht sturen' }).click()
  await page.getByLabel('Onderwerp (Nederlands)').fill(`${mark}: kom op tijd`)
  await page.getByLabel('Tekst (Nederlands)').fill('We beginnen stipt.')
  await page.getByRole('button', { name: 'Kijk na wat er gebeurt' }).click()
  await expect(page.getByText('Deze mail gaat naar 1 mensen: 1 in het Nederlands')).toBeVisible()
  await page.getByRole('button', { name: 'Verstuur' }).click()
  await expect(page.getByText('Je bericht is onderweg.')).toBeVisible()
  expect((await mailTo(person.email, /kom op tijd/)).text).toContain('We beginnen stipt.')

  await page.getByRole('link', { name: 'Afgelasten' }).click()
  await page.getByLabel(/Waarom gaat ze niet door\? \(Nederlands\)/).fill('De keuken is stuk')
  await page.getByRole('button', { name: 'Kijk na wat er gebeurt' }).click()
  await expect(page.getByText('1 inschrijvingen met 1 tickets worden geannuleerd')).toBeVisible()
  await page.getByRole('button', { name: 'Gelast de activiteit af' }).click()
  await expect(page.getByText('1 van 1 inschrijvingen geannuleerd')).toBeVisible({ timeout: 30_000 })
  await expect(page.getByText('Alles is afgerond.')).toBeVisible()
  expect((await mailTo(person.email, /gaat niet door/)).subject).toContain(mark)
})

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
