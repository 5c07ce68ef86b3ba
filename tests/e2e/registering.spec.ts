import { readFile } from 'node:fs/promises'
import ICAL from 'ical.js'
import type { Page } from '@playwright/test'
import { pictureOfPdf } from '../cards/picture-of-pdf'
import { readQr } from '../cards/read-qr'
import { textOfPdf } from '../integration/text-of-pdf'
import { anAlumnus, beSignedIn, withDatabase } from './steps/alumnus'
import { payByBancontact } from './steps/dues'
import { attachmentOf, linkIn, mailTo, pdfOf } from './steps/mail'
import { becomeMember } from './steps/membership'
import { fromElsewhere } from './steps/register'
import { expect, fillInNames, goOn, heading, letRunOut, seats, sellTickets, test } from './steps/sale'

const download = async (page: Page, name: string) => {
  const begun = page.waitForEvent('download')
  await page.getByRole('link', { name }).click()
  const file = await begun
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
}

test('A member registers with a guest, pays by Bancontact, gets tickets, cancels one and sees the refund', async ({
  page,
  as,
  mark,
}) => {
  const sale = await sellTickets(await as('office'), {
    mark,
    kinds: [{ name: 'Diner', priceCents: 4_000, memberPriceCents: 2_501 }],
  })
  const person = await anAlumnus()
  await becomeMember(person.id)
  await beSignedIn(page, person)
  await page.goto(sale.nl)
  await expect(page.getByText('€ 25,01 voor jou, als lid van')).toBeVisible()
  await expect(page.getByText('€ 40,00 voor wie je meebrengt')).toBeVisible()
  await page.getByLabel('Diner').selectOption('2')
  await goOn(page)
  await expect(page.getByText('We houden je plaatsen vrij tot')).toBeVisible()
  await expect(page.getByLabel('Voornaam en naam').first()).toHaveValue('An Verlinden')
  await fillInNames(page, ['An Verlinden', ''])
  await goOn(page)
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Wie komt er? Vul een naam in.')
  await page.getByLabel('Voornaam en naam').nth(1).fill('Jan Peeters')
  await goOn(page)
  await expect(heading(page)).toHaveText('Klopt alles?')
  await expect(page.getByText('alles terug: € 65,01')).toBeVisible()
  await expect(page.getByText('Ledenprijs')).toBeVisible()
  await page.getByRole('button', { name: 'Betaal € 65,01' }).click()
  await payByBancontact(page)
  await expect(page.getByRole('status')).toContainText('Je hebt betaald')
  await page.getByRole('link', { name: 'Naar je inschrijving' }).click()
  await expect(page.getByText('Jan Peeters')).toBeVisible()
  expect(await seats(sale.quota)).toEqual({ confirmed: 2, held: 0, offered: 0 })

  const mail = await mailTo(person.email, new RegExp(`Je bent ingeschreven voor ${mark}`))
  expect(linkIn(mail, /inschrijvingen/)).toBe(new URL(page.url()).pathname)
  const tickets = await download(page, 'Download je tickets')
  const mailed = await pdfOf(mail)
  for (const file of [tickets.bytes, mailed]) {
    const text = await textOfPdf(file)
    for (const words of ['An Verlinden', 'Jan Peeters', `${mark} avond`, 'Aula'])
      expect(text).toContain(words)
  }
  const code = new URL(page.url()).pathname.split('/').at(-1)
  const secrets = await withDatabase(async (client) => {
    const { rows } = await client.query<{ secret: string }>(
      `select t.secret from registration_tickets t join registrations r on r.id = t.registration_id
       where r.code = $1 order by t.id`,
      [code],
    )
    return rows.map(({ secret }) => secret)
  })
  expect(secrets).toHaveLength(2)
  for (const file of [tickets.bytes, mailed])
    expect(readQr(await pictureOfPdf(file, { dpi: 100 }))).toBe(secrets[0])
  const agenda = await download(page, 'Zet in je agenda')
  for (const file of [agenda.bytes, await attachmentOf(mail, '.ics')]) {
    const calendar = new ICAL.Component(ICAL.parse(Buffer.from(file).toString()))
    const entry = calendar.getFirstSubcomponent('vevent')
    expect(calendar.getFirstSubcomponent('vtimezone')?.getFirstPropertyValue('tzid')).toBe('Europe/Brussels')
    expect(entry?.getFirstPropertyValue('uid')).toMatch(new RegExp(`^event-${sale.id}@`))
    expect(entry?.getFirstPropertyValue('summary')).toBe(`${mark} avond`)
  }

  await page.getByRole('link', { name: 'Annuleer tickets' }).click()
  await page.getByRole('checkbox', { name: 'Jan Peeters' }).check()
  await page.getByRole('button', { name: 'Bekijk wat je terugkrijgt' }).click()
  await expect(page.getByText('Je krijgt terug')).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: 'Je krijgt terug' })).toContainText('€ 40,00')
  expect((await seats(sale.quota))?.confirmed, 'looking changes nothing').toBe(2)
  await page.getByRole('button', { name: 'Annuleer dit ticket' }).click()
  await expect(page.getByRole('status')).toContainText('Geannuleerd')
  await expect(page.getByRole('listitem').filter({ hasText: 'Jan Peeters' })).toContainText('€ 40,00 terug')
  expect(await seats(sale.quota)).toEqual({ confirmed: 1, held: 0, offered: 0 })
  await mailTo(person.email, new RegExp(`Geannuleerd: ${mark}`))
})

for (const javaScriptEnabled of [true, false]) {
  test.describe(`${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled })

    test('a guest without an account registers for what is free, by the link of a mail', async ({
      browser,
      as,
      mark,
    }) => {
      const sale = await sellTickets(await as('office'), {
        mark,
        kinds: [{ name: 'Wandeling' }],
        question: 'Welke maat heb je?',
      })
      const page = await browser.newPage({ javaScriptEnabled, extraHTTPHeaders: fromElsewhere() })
      const email = `gast.${mark}@alumninet.example`
      await page.goto(sale.nl)
      await page.getByLabel('Wandeling').selectOption('1')
      await page.getByLabel('Voornaam en naam').fill('Mieke Verdonck')
      await page.getByLabel('E-mailadres').fill('mieke@')
      await goOn(page)
      await expect(page.getByRole('main').getByRole('alert')).toContainText('Dit is geen e-mailadres')
      await expect(page.getByLabel('Voornaam en naam')).toHaveValue('Mieke Verdonck')
      await page.getByLabel('E-mailadres').fill(email)
      await goOn(page)
      await expect(page.getByRole('status')).toContainText('Kijk in je mailbox')
      await page.goto(linkIn(await mailTo(email, /staat klaar/), /inschrijving\//))
      await expect(page.getByLabel('Voornaam en naam')).toHaveValue('Mieke Verdonck')
      await goOn(page)
      await expect(page.getByRole('main').getByRole('alert')).toContainText('Welke maat heb je?')
      await page.getByLabel('Welke maat heb je?').fill('Maat 38')
      await goOn(page)
      await expect(page.getByText('Het kost je niets.')).toBeVisible()
      await page.getByRole('button', { name: 'Bevestig je inschrijving' }).click()
      await expect(page.getByRole('status')).toContainText('Je bent ingeschreven')
      await mailTo(email, /Je bent ingeschreven/)
      await page.getByRole('link', { name: 'Wijzig namen en antwoorden' }).click()
      await page.getByLabel('Voornaam en naam').fill('Rik Verdonck')
      await page.getByRole('button', { name: 'Bewaar' }).click()
      await expect(page.getByRole('status')).toContainText('Bewaard')
      await expect(page.getByText('Rik Verdonck')).toBeVisible()
      await page.close()
    })
  })
}

test('Sold out: I wait, get an offer, take it and pay', async ({ page, browser, as, mark }) => {
  const sale = await sellTickets(await as('office'), {
    mark,
    size: 1,
    kinds: [{ name: 'Diner', priceCents: 3_000 }],
  })
  const first = await anAlumnus()
  const elsewhere = await browser.newPage()
  await beSignedIn(elsewhere, first)
  await elsewhere.goto(sale.nl)
  await goOn(elsewhere)
  await expect(heading(elsewhere)).toHaveText('Wie komt er?')

  const person = await anAlumnus()
  await beSignedIn(page, person)
  await page.goto(sale.nl)
  await page.getByRole('link', { name: 'Zet me op de wachtlijst' }).click()
  await page.getByLabel('Voor hoeveel personen wacht je?').selectOption('1')
  await page.getByRole('button', { name: 'Zet me op de wachtlijst' }).click()
  await expect(heading(page)).toHaveText('Je bent nummer 1 in de rij')
  await page.goto('/nl/mijn/inschrijvingen')
  await expect(page.getByText('Nummer 1 in de rij')).toBeVisible()

  await elsewhere.getByRole('button', { name: 'Laat de plaatsen gaan' }).click()
  await expect(elsewhere).toHaveURL(/\/nl\/activiteiten\//)
  await elsewhere.close()
  const offer = linkIn(await mailTo(person.email, /Er is plaats voor je/), /aanbod/)
  await page.goto(offer)
  await page.reload()
  await expect(heading(page)).toHaveText('Er is plaats voor je')
  expect(await seats(sale.quota), 'looking changes nothing').toEqual({ confirmed: 0, held: 0, offered: 1 })
  await page.getByRole('button', { name: 'Ja, we komen' }).click()
  await fillInNames(page, ['An Verlinden'])
  await goOn(page)
  await page.getByRole('button', { name: 'Betaal € 30,00' }).click()
  await payByBancontact(page)
  await page.getByRole('link', { name: 'Naar je inschrijving' }).click()
  await expect(page.getByRole('link', { name: 'Download je tickets' })).toBeVisible()
  expect(await seats(sale.quota)).toEqual({ confirmed: 1, held: 0, offered: 0 })
  await page.goto(offer)
  await expect(heading(page)).toHaveText('Je nam het aanbod aan')
})

test('When the time is over, one click goes on with everything I filled in', async ({ page, as, mark }) => {
  const sale = await sellTickets(await as('office'), {
    mark,
    kinds: [{ name: 'Lezing' }],
    question: 'Wat wil je vragen?',
  })
  const person = await anAlumnus()
  await beSignedIn(page, person)
  await page.goto(sale.nl)
  await goOn(page)
  await fillInNames(page, ['An Verlinden'])
  await page.getByLabel('Wat wil je vragen?').fill('Waarom hangt een brug?')
  await letRunOut(sale.id)
  await goOn(page)
  await expect(heading(page)).toHaveText('De tijd is om, maar niets is verloren')
  const old = page.url()
  await page.getByRole('button', { name: 'Probeer het opnieuw' }).click()
  await expect(heading(page)).toHaveText('Wie komt er?')
  await expect(page.getByLabel('Wat wil je vragen?')).toHaveValue('Waarom hangt een brug?')
  await page.goto(old)
  await expect(page.getByText('In een ander venster koos je opnieuw tickets')).toBeVisible()
})

test('Nobody sees the registration of somebody else', async ({ page, as, mark, browser }) => {
  const sale = await sellTickets(await as('office'), { mark, kinds: [{ name: 'Lezing' }] })
  const person = await anAlumnus()
  await beSignedIn(page, person)
  await page.goto(sale.nl)
  await goOn(page)
  await expect(heading(page)).toHaveText('Wie komt er?')
  const { pathname } = new URL(page.url())
  const stranger = await browser.newPage()
  await stranger.goto(pathname)
  await expect(stranger).toHaveURL(/\/nl\/aanmelden\?next=/)
  await beSignedIn(stranger, await anAlumnus())
  expect((await stranger.goto(pathname))?.status()).toBe(404)
  const code = pathname.split('/').at(-1)
  for (const file of ['tickets.pdf', 'calendar.ics'])
    expect((await stranger.request.get(`/api/registrations/nl/${code}/${file}`)).status()).toBe(404)
  await stranger.close()
})
