import type { Page } from '@playwright/test'
import { accessibilityFaults, APPEARANCES, pixelsTooWide, showAs } from './steps/accessibility'
import { anAlumnus, beSignedIn, type Person, someone, withDatabase } from './steps/alumnus'
import { payByBancontact } from './steps/dues'
import { linkIn, mailTo } from './steps/mail'
import { becomeMember, endMembership } from './steps/membership'
import {
  expect,
  fillInNames,
  goOn,
  heading,
  letRunOut,
  type Sale,
  seats,
  sellTickets,
  test,
} from './steps/sale'

const eventPage = (sale: Sale) => sale.nl.replace('/inschrijven', '')
const wayIn = (page: Page, name: string) =>
  page.getByRole('main').getByRole('link', { name, exact: true }).filter({ visible: true })

/** Joins the line from the page of the event: the button there leads to it. */
async function waitFor(page: Page, sale: Sale): Promise<void> {
  await page.goto(eventPage(sale))
  await wayIn(page, 'Zet me op de wachtlijst').click()
  await page.getByRole('button', { name: 'Zet me op de wachtlijst' }).click()
  await expect(heading(page)).toContainText('in de rij')
}

const codeOf = (page: Page) => new URL(page.url()).pathname.split('/').at(-1)

/** How many orders, and registrations that still count, somebody has. */
const bookedBy = ({ id }: Person) =>
  withDatabase(async (client) => {
    const { rows } = await client.query<{ registrations: number; payments: number }>(
      `select (select count(*)::int from registrations where alumnus_id = $1 and state in ('held', 'paying', 'confirmed'))
                as registrations,
              (select count(*)::int from payments p join orders o on o.id = p.order_id
                 join registrations r on r.id::text = o.reference_id and o.reference_kind = 'registration'
               where r.alumnus_id = $1) as payments`,
      [id],
    )
    return rows[0]
  })

test('Who waits can leave the line, who gets an offer can decline it, and it goes to who is next', async ({
  page,
  browser,
  as,
  mark,
}) => {
  const sale = await sellTickets(await as('office'), { mark, size: 1, kinds: [{ name: 'Lezing' }] })
  await beSignedIn(page, await anAlumnus())
  await page.goto(sale.nl)
  await goOn(page)
  await expect(heading(page)).toHaveText('Wie komt er?')

  const declines = await someone(browser)
  await waitFor(declines.page, sale)
  const leaves = await someone(browser, { javaScriptEnabled: false })
  await waitFor(leaves.page, sale)
  const comes = await someone(browser)
  await waitFor(comes.page, sale)
  await expect(heading(comes.page)).toHaveText('Je bent nummer 3 in de rij')

  await leaves.page.getByRole('button', { name: 'Haal me van de wachtlijst' }).click()
  await expect(heading(leaves.page)).toHaveText('Je staat niet meer op de wachtlijst')
  await expect(leaves.page.getByRole('button', { name: 'Haal me van de wachtlijst' })).toHaveCount(0)
  await comes.page.reload()
  await expect(heading(comes.page)).toHaveText('Je bent nummer 2 in de rij')

  await page.getByRole('button', { name: 'Laat de plaatsen gaan' }).click()
  await expect(page).toHaveURL(/\/nl\/activiteiten\//)
  const offer = linkIn(await mailTo(declines.person.email, /Er is plaats voor je/), /aanbod/)
  await declines.page.goto(offer)
  await declines.page.getByRole('button', { name: 'Nee, laat ze gaan' }).click()
  await expect(heading(declines.page)).toHaveText('Je liet de plaatsen gaan')
  await declines.page.goto(offer)
  await expect(heading(declines.page), 'the link of the mail says the same').toHaveText(
    'Je liet de plaatsen gaan',
  )
  await expect(declines.page.getByRole('button', { name: 'Ja, we komen' })).toHaveCount(0)

  await comes.page.goto(linkIn(await mailTo(comes.person.email, /Er is plaats voor je/), /aanbod/))
  await comes.page.getByRole('button', { name: 'Ja, we komen' }).click()
  await fillInNames(comes.page, ['An Verlinden'])
  await goOn(comes.page)
  await comes.page.getByRole('button', { name: 'Bevestig je inschrijving' }).click()
  await expect(comes.page.getByRole('status')).toContainText('Je bent ingeschreven')
  expect(await seats(sale.quota)).toEqual({ confirmed: 1, held: 0, offered: 0 })
  await Promise.all([declines, leaves, comes].map((each) => each.page.close()))
})

test('The page of an event offers what there is: seats, the waiting list, or nothing', async ({
  page,
  browser,
  as,
  mark,
}) => {
  const sale = await sellTickets(await as('office'), {
    mark,
    size: 1,
    kinds: [{ name: 'Lezing' }],
    hasWaitingList: false,
  })
  const reader = await browser.newPage()
  await reader.goto(eventPage(sale))
  await expect(wayIn(reader, 'Schrijf je in')).toBeVisible()
  await beSignedIn(page, await anAlumnus())
  await page.goto(sale.nl)
  await goOn(page)
  await expect(heading(page)).toHaveText('Wie komt er?')
  await expect(async () => {
    await reader.goto(eventPage(sale))
    await expect(wayIn(reader, 'Schrijf je in')).toHaveCount(0, { timeout: 1_000 })
  }).toPass({ timeout: 20_000 })
  await expect(reader.getByText('Volzet', { exact: true }).first()).toBeVisible()
  await expect(wayIn(reader, 'Zet me op de wachtlijst')).toHaveCount(0)
  for (const appearance of APPEARANCES) {
    await showAs(reader, appearance)
    expect.soft(await accessibilityFaults(reader), appearance.name).toEqual([])
    expect.soft(await pixelsTooWide(reader), appearance.name).toBe(0)
  }
  await page.getByRole('button', { name: 'Laat de plaatsen gaan' }).click()
  await expect(page).toHaveURL(/\/nl\/activiteiten\//)
  await expect(async () => {
    await reader.goto(eventPage(sale))
    await expect(wayIn(reader, 'Schrijf je in')).toBeVisible({ timeout: 1_000 })
  }).toPass({ timeout: 20_000 })
  await reader.close()
})

test('The back button, after reserving and after paying, books and pays nothing twice', async ({
  page,
  as,
  mark,
}) => {
  const sale = await sellTickets(await as('office'), { mark, kinds: [{ name: 'Diner', priceCents: 3_000 }] })
  const person = await anAlumnus()
  await beSignedIn(page, person)
  await page.goto(sale.nl)
  await goOn(page)
  await fillInNames(page, ['An Verlinden'])
  const code = codeOf(page)

  await page.goBack()
  await expect(page).toHaveURL(sale.nl)
  await goOn(page)
  await expect(heading(page)).toHaveText('Wie komt er?')
  expect(codeOf(page), 'the same registration').toBe(code)
  await page.goto(sale.nl)
  await page.getByRole('link', { name: 'Ga verder waar je was' }).click()
  await fillInNames(page, ['An Verlinden'])
  expect(codeOf(page)).toBe(code)
  expect(await seats(sale.quota)).toEqual({ confirmed: 0, held: 1, offered: 0 })

  await goOn(page)
  await page.getByRole('button', { name: 'Betaal € 30,00' }).click()
  await payByBancontact(page)
  await expect(page.getByRole('status')).toContainText('Je hebt betaald')
  // As far back as the page on which one chose to pay.
  await expect(async () => {
    if (!page.url().includes(`/mijn/inschrijvingen/${code}`)) await page.goBack()
    expect(page.url()).toContain(`/mijn/inschrijvingen/${code}`)
  }).toPass({ timeout: 60_000 })
  const pay = page.getByRole('button', { name: 'Betaal € 30,00' })
  const tickets = page.getByRole('link', { name: 'Download je tickets' })
  await expect(pay.or(tickets)).toBeVisible()
  // A browser that kept the page shows the button once more: pressing it leads to what was booked.
  if (await pay.isVisible()) await pay.click()
  await expect(tickets).toBeVisible()
  expect(await seats(sale.quota)).toEqual({ confirmed: 1, held: 0, offered: 0 })
  expect(await bookedBy(person)).toEqual({ registrations: 1, payments: 1 })
})

test('My membership ends between choosing and paying: I am told the price of today and lose nothing', async ({
  page,
  as,
  mark,
}) => {
  const sale = await sellTickets(await as('office'), {
    mark,
    kinds: [{ name: 'Diner', priceCents: 4_000, memberPriceCents: 2_500 }],
    question: 'Wat wil je vragen?',
  })
  const person = await anAlumnus()
  await becomeMember(person.id)
  await beSignedIn(page, person)
  await page.goto(sale.nl)
  await goOn(page)
  await fillInNames(page, ['An Verlinden'])
  await page.getByLabel('Wat wil je vragen?').fill('Waarom hangt een brug?')
  await goOn(page)
  await expect(page.getByRole('button', { name: 'Betaal € 25,00' })).toBeVisible()

  await endMembership(person.id)
  await page.getByRole('button', { name: 'Betaal € 25,00' }).click()
  await expect(heading(page)).toHaveText('De ledenprijs geldt niet meer')
  await expect(page.getByText('Je tickets kosten dan € 40,00 in plaats van € 25,00.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Verleng eerst mijn lidmaatschap' })).toBeVisible()
  expect(await seats(sale.quota), 'the seat is still there').toEqual({ confirmed: 0, held: 1, offered: 0 })
  await page.getByRole('button', { name: 'Ga verder aan € 40,00' }).click()
  await expect(heading(page)).toHaveText(/Wie komt er|Klopt alles/)
  await page.goto(`${new URL(page.url()).pathname}?step=people`)
  await expect(page.getByLabel('Voornaam en naam')).toHaveValue('An Verlinden')
  await expect(page.getByLabel('Wat wil je vragen?')).toHaveValue('Waarom hangt een brug?')
  await goOn(page)
  await page.getByRole('button', { name: 'Betaal € 40,00' }).click()
  await payByBancontact(page)
  await page.getByRole('link', { name: 'Naar je inschrijving' }).click()
  await expect(page.getByRole('link', { name: 'Download je tickets' })).toBeVisible()
  expect(await seats(sale.quota)).toEqual({ confirmed: 1, held: 0, offered: 0 })
})

test('Paid when my seat had gone to somebody else: I see that my money comes back and where I wait', async ({
  page,
  browser,
  as,
  mark,
}) => {
  const sale = await sellTickets(await as('office'), {
    mark,
    size: 1,
    kinds: [{ name: 'Diner', priceCents: 3_000 }],
  })
  const person = await anAlumnus()
  await beSignedIn(page, person)
  await page.goto(sale.nl)
  await goOn(page)
  await fillInNames(page, ['An Verlinden'])
  const registration = new URL(page.url()).pathname
  await goOn(page)
  await page.getByRole('button', { name: 'Betaal € 30,00' }).click()
  await expect(page.getByLabel('Bancontact')).toBeVisible()

  await letRunOut(sale.id)
  const other = await someone(browser)
  await other.page.goto(sale.nl)
  await goOn(other.page)
  await expect(heading(other.page)).toHaveText('Wie komt er?')
  await payByBancontact(page)

  const mail = await mailTo(person.email, /Te laat betaald/)
  expect(linkIn(mail, /inschrijvingen/)).toBe(registration)
  await page.goto(registration)
  await expect(heading(page)).toHaveText('Te laat betaald: je krijgt alles terug')
  await expect(page.getByRole('main')).toContainText('€ 30,00')
  for (const appearance of APPEARANCES) {
    await showAs(page, appearance)
    expect.soft(await accessibilityFaults(page), appearance.name).toEqual([])
    expect.soft(await pixelsTooWide(page), appearance.name).toBe(0)
  }
  await page.getByRole('link', { name: 'Bekijk je plaats op de wachtlijst: Diner' }).click()
  await expect(heading(page)).toHaveText('Je bent nummer 1 in de rij')

  await other.page.getByRole('button', { name: 'Laat de plaatsen gaan' }).click()
  await expect(other.page).toHaveURL(/\/nl\/activiteiten\//)
  await expect(async () => {
    await page.reload()
    await expect(heading(page)).toHaveText('Er is plaats voor je', { timeout: 1_000 })
  }).toPass({ timeout: 20_000 })
  await other.page.close()
})

test('In two tabs the last choice counts, and the other tab leads to it', async ({
  page,
  context,
  as,
  mark,
}) => {
  const sale = await sellTickets(await as('office'), { mark, kinds: [{ name: 'Lezing' }] })
  const person = await anAlumnus()
  await beSignedIn(page, person)
  await page.goto(sale.nl)
  const other = await context.newPage()
  await other.goto(sale.nl)
  await goOn(page)
  await fillInNames(page, ['An Verlinden'])

  await other.getByLabel('Lezing').selectOption('2')
  await goOn(other)
  await expect(heading(other)).toHaveText('Wie komt er?')
  expect(await seats(sale.quota)).toEqual({ confirmed: 0, held: 2, offered: 0 })

  await goOn(page)
  await expect(page.getByText('In een ander venster koos je opnieuw tickets')).toBeVisible()
  await page.getByRole('link', { name: 'Ga daar verder' }).click()
  await fillInNames(page, ['An Verlinden', 'Jan Peeters'])
  await goOn(page)
  await page.getByRole('button', { name: 'Bevestig je inschrijving' }).click()
  await expect(page.getByRole('status')).toContainText('Je bent ingeschreven')

  await fillInNames(other, ['Iemand', 'Anders'])
  await goOn(other)
  await expect(other.getByRole('link', { name: 'Download je tickets' })).toBeVisible()
  expect(await seats(sale.quota)).toEqual({ confirmed: 2, held: 0, offered: 0 })
  expect(await bookedBy(person)).toEqual({ registrations: 1, payments: 0 })
  await other.close()
})
