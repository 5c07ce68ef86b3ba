import type { Page } from '@playwright/test'
import { accessibilityFaults, pixelsTooWide } from './steps/accessibility'
import { type Person, withDatabase } from './steps/alumnus'
import { payByBancontact, wasEngineer } from './steps/dues'
import { mailTo } from './steps/mail'
import { beginToPay, payElsewhere, standIn } from './steps/paying'
import { expect, letIn, test } from './steps/staff'

const outcome = (page: Page) => page.getByRole('main').getByRole('status')
const task = (page: Page, order: string) => page.getByRole('listitem').filter({ hasText: order })
const notice = (page: Page) => page.getByRole('status').first()
/** What axe finds fault with on our part of the screen; the switch of languages above it is the admin's own. */
const ownFaults = async (page: Page): Promise<readonly string[]> =>
  (await accessibilityFaults(page)).filter((fault) => !fault.includes('localizer-button'))

/** The number of the order on the payer's page. */
const orderOn = (page: Page): string => /O-\w+/.exec(page.url())?.[0] ?? ''

/** On the order's row in the treasurer's search. */
async function find(desk: Page, order: string): Promise<void> {
  await desk.getByRole('searchbox', { name: /Nummer, naam/ }).fill(order)
  await desk.getByRole('button', { name: 'Zoek', exact: true }).click()
  await expect(desk.getByRole('row').filter({ hasText: order })).toBeVisible()
}

test('The treasurer sends back what was paid twice, refunds a part, and transfers by hand what the bank returned', async ({
  page,
  browser,
}) => {
  const payer = await beginToPay(page)
  await payElsewhere(page)
  await payByBancontact(page)
  await expect(outcome(page)).toContainText('We hebben je geld, maar konden het niet toewijzen')
  const order = orderOn(page)

  const desk = await (await browser.newContext()).newPage()
  await letIn(desk, 'treasurer')
  await desk.goto('/admin/money')
  await expect(task(desk, order)).toContainText('Geld zonder bestemming: € 40,00')
  await expect(task(desk, order)).toContainText('twee keer betaald')
  await task(desk, order).getByRole('button', { name: 'Terugbetalen' }).click()
  await expect(notice(desk)).toHaveText('Gedaan.')
  await expect(task(desk, order)).toHaveCount(0)
  await mailTo(payer.email, /Je krijgt €\s40,00 terug/)

  await find(desk, order)
  await desk.getByLabel('Bedrag in euro').fill('400')
  await desk.getByLabel('Reden', { exact: true }).fill('Kon niet komen')
  await desk.getByRole('button', { name: 'Betaal terug' }).click()
  await expect(desk.getByRole('main').getByRole('alert')).toHaveText(
    'Dat is meer dan er nog terug te betalen is.',
  )
  await expect(desk.getByLabel('Bedrag in euro')).toHaveValue('400')
  await expect(desk.getByLabel('Reden', { exact: true })).toHaveValue('Kon niet komen')
  await desk.getByLabel('Bedrag in euro').fill('10,00')
  await desk.getByRole('button', { name: 'Betaal terug' }).click()
  await expect(notice(desk)).toHaveText('Gedaan.')
  await expect(desk.getByRole('row').filter({ hasText: order })).toContainText('deels terugbetaald')
  await mailTo(payer.email, /Je krijgt €\s10,00 terug/)

  await bankReturns(order)
  await expect(async () => {
    await desk.goto('/admin/money')
    await expect(task(desk, order)).toContainText('Terugbetaling mislukt: € 10,00', { timeout: 1_000 })
  }).toPass({ timeout: 60_000 })
  await mailTo(payer.email, /Je terugbetaling van €\s10,00 is nog niet gelukt/)
  await task(desk, order).getByText('Zelf overschrijven naar een rekening').click()
  await task(desk, order).getByLabel('IBAN').fill('BE00 0000 0000 0000')
  await task(desk, order).getByLabel('Kenmerk van de overschrijving').fill('OV 7')
  await task(desk, order).getByRole('button', { name: 'Ik heb het overgeschreven' }).click()
  await expect(task(desk, order).getByRole('alert')).toHaveText('Dat rekeningnummer klopt niet.')
  await expect(task(desk, order).getByLabel('Kenmerk van de overschrijving')).toHaveValue('OV 7')
  await task(desk, order).getByLabel('IBAN').fill('BE68 5390 0754 7034')
  await task(desk, order).getByRole('button', { name: 'Ik heb het overgeschreven' }).click()
  await expect(notice(desk)).toHaveText('Gedaan.')
  await expect(task(desk, order)).toHaveCount(0)
  const { text } = await mailTo(payer.email, /We hebben je €\s10,00 overgeschreven/)
  expect(text).toContain('eindigt op 7034')
})

test('The treasurer uses money that came too late for its order after all, once what was bought can be had', async ({
  page,
  browser,
}) => {
  const payer = await beginToPay(page)
  // Meanwhile the Office wrote down a year that leaves no room for the one that is paid.
  await wasEngineer(payer, { endedDaysAgo: -300 })
  await payByBancontact(page)
  await expect(outcome(page)).toContainText('We hebben je geld, maar konden het niet toewijzen')
  const order = orderOn(page)
  const desk = await (await browser.newContext()).newPage()
  await letIn(desk, 'treasurer')
  await desk.goto('/admin/money')
  const use = task(desk, order).getByRole('button', { name: 'Toch voor deze bestelling gebruiken' })
  await use.click()
  await expect(task(desk, order).getByRole('alert')).toContainText('kan nog altijd niet gegeven worden')
  await endEverything(payer)
  await use.click()
  await expect(notice(desk)).toHaveText('Gedaan.')
  await expect(task(desk, order)).toHaveCount(0)
  await page.reload()
  await expect(outcome(page)).toContainText('Je hebt betaald')
})

test('The treasurer books what a chapter was paid, and takes the ledger along', async ({ page, browser }) => {
  await beginToPay(page)
  await payByBancontact(page)
  await expect(outcome(page)).toContainText('Je hebt betaald')
  const desk = await (await browser.newContext()).newPage()
  await letIn(desk, 'treasurer')
  await desk.goto('/admin/money')
  const chapter = desk.getByRole('row').filter({ hasText: 'Kring van ingenieurs' })
  await chapter.getByText('Boek als doorgestort').first().click()
  await chapter.getByLabel('Kenmerk van de overschrijving').fill('OV 2026-11')
  await chapter.getByRole('button', { name: 'Boek als doorgestort' }).click()
  await expect(notice(desk)).toHaveText('Gedaan.')
  await expect(chapter).toContainText('€ 0,00')
  await expect(chapter.getByText('Boek als doorgestort')).toHaveCount(0)
  const begun = desk.waitForEvent('download')
  await desk.getByRole('button', { name: 'Download als CSV' }).click()
  expect((await begun).suggestedFilename()).toMatch(/^ledger-\d{4}-01-01-\d{4}-\d\d-\d\d\.csv$/)
  for (const width of [360, 1280]) {
    await desk.setViewportSize({ width, height: 800 })
    expect.soft(await ownFaults(desk)).toEqual([])
    expect.soft(await pixelsTooWide(desk)).toBe(0)
  }
})

test('Nobody else sees or moves the money', async ({ page, as }) => {
  await letIn(page, 'chapter-officer')
  await page.goto('/admin/money')
  await expect(page.getByText('Alleen de penningmeester en de dienst Alumni zien het geld.')).toBeVisible()
  await expect(page.getByRole('searchbox', { name: /Nummer, naam/ })).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Geld', exact: true })).toHaveCount(0)
  const officer = await as('chapter-officer')
  for (const path of ['refund-unallocated', 'allocate-unallocated', 'refund-order', 'settle-chapter']) {
    const answer = await officer.post(`/api/payload/orders/${path}`, { form: { payment: '1' } })
    expect(answer.status(), path).toBe(403)
  }
  for (const path of ['orders', 'payments', 'refunds', 'receipts', 'orders/ledger.csv'])
    expect((await officer.get(`/api/payload/${path}`)).status(), path).toBe(403)
})

/** Some days after the refund of an order its bank says that it could not be delivered. */
async function bankReturns(order: string): Promise<void> {
  const succeeded = () =>
    withDatabase(async (client) => {
      const { rows } = await client.query<{ provider_id: string }>(
        `select provider_id from refunds where state = 'succeeded' and source = 'order'
           and order_id = (select id from orders where code = $1)`,
        [order],
      )
      return rows[0]?.provider_id ?? ''
    })
  await expect.poll(succeeded, { timeout: 60_000 }).not.toBe('')
  await standIn('move-refund', { refund: await succeeded(), to: 'failed' })
}

const endEverything = ({ id }: Person) =>
  withDatabase((client) =>
    client.query(
      `insert into membership_endings (period_id, kind, last_day, reason, ended_at)
       select id, 'withdrawn', '2000-01-01', 'e2e', now() from membership_periods where alumnus_id = $1`,
      [id],
    ),
  )
