import type { Page } from '@playwright/test'
import { expectUsable, unfoldAll } from './steps/accessibility'
import { anAlumnus, beSignedIn } from './steps/alumnus'
import { fromElsewhere } from './steps/register'
import { expect, sellTickets, test } from './steps/sale'

const WORDS = {
  nl: {
    goOn: 'Ga verder',
    name: 'Voornaam en naam',
    confirm: 'Bevestig je inschrijving',
    ticket: 'Lezing',
    wait: 'Zet me op de wachtlijst',
    room: '/nl/mijn/inschrijvingen',
  },
  en: {
    goOn: 'Continue',
    name: 'First and last name',
    confirm: 'Confirm your registration',
    ticket: 'Lezing',
    wait: 'Put me on the waiting list',
    room: '/en/my/registrations',
  },
} as const

async function lookAt(page: Page, name: string): Promise<void> {
  await unfoldAll(page)
  await expectUsable(page, name)
}

for (const locale of ['nl', 'en'] as const) {
  test(`I can register (${locale}) whatever my eyes, my hands or my screen are like`, async ({
    page,
    browser,
    as,
    mark,
  }) => {
    const words = WORDS[locale]
    const desk = await as('office')
    const sale = await sellTickets(desk, {
      mark,
      size: 3,
      kinds: [
        { name: 'Lezing', maxPerBooking: 2 },
        { name: 'Diner', priceCents: 4_000, memberPriceCents: 2_500 },
      ],
      question: 'Wat eet je?',
    })
    const guest = await browser.newPage({ extraHTTPHeaders: fromElsewhere() })
    await guest.goto(sale[locale])
    await lookAt(guest, 'tickets for a guest')
    await guest.getByRole('button', { name: words.goOn }).click()
    await expect(guest.getByRole('main').getByRole('alert')).toBeVisible()
    await lookAt(guest, 'tickets with something wrong')
    await guest.close()

    await beSignedIn(page, await anAlumnus())
    await page.goto(sale[locale])
    await page.getByLabel(words.ticket).selectOption('2')
    await page.getByRole('button', { name: words.goOn }).click()
    await expect(page.getByLabel(words.name)).toHaveCount(2)
    await page.getByRole('button', { name: words.goOn }).click()
    await expect(page.getByRole('main').getByRole('alert')).toBeVisible()
    await lookAt(page, 'people')
    for (const field of await page.getByLabel(words.name).all()) await field.fill('An')
    for (const field of await page.getByLabel('Wat eet je?').all()) await field.fill('Alles')
    await page.getByRole('button', { name: words.goOn }).click()
    await expect(page.getByRole('button', { name: words.confirm })).toBeVisible()
    await lookAt(page, 'review')
    await page.goto(sale[locale])
    await lookAt(page, 'tickets while something is under way')
    await page.goto(words.room)
    await lookAt(page, 'list of registrations')
    await page.getByRole('main').getByRole('link', { name: mark }).click()
    await page.goto(`${page.url().split('?')[0]}?step=review`)
    await page.getByRole('button', { name: words.confirm }).click()
    await expect(page.getByRole('main').getByRole('status')).toBeVisible()
    await lookAt(page, 'registered')
    await page.goto(`${page.url().split('?')[0]}?step=cancel`)
    await lookAt(page, 'choose what to cancel')
    await page.getByRole('checkbox').first().check()
    await page.getByRole('checkbox').first().press('Enter')
    await expect(page.getByRole('checkbox')).toHaveCount(0)
    await lookAt(page, 'cancel')

    await desk.patch(`/api/payload/event-quotas/${sale.quota}?locale=nl`, { data: { size: 2 } })
    const waiting = await browser.newPage()
    await beSignedIn(waiting, await anAlumnus())
    await waiting.goto(sale[locale])
    await lookAt(waiting, 'sold out')
    await waiting.getByRole('link', { name: words.wait }).first().click()
    await lookAt(waiting, 'waiting list')
    await waiting.getByRole('button', { name: words.wait }).click()
    await expect(waiting).toHaveURL(/aanbod|offer/)
    await lookAt(waiting, 'place in line')
    await waiting.close()
  })
}
