import type { Page } from '@playwright/test'
import { expectUsable } from './steps/accessibility'
import { anAlumnus, beSignedIn, signIn, withDatabase } from './steps/alumnus'
import { printCard, scan } from './steps/card'
import { ENGINEERING, goToMembership, graduate, LAW, payByBancontact, wasEngineer } from './steps/dues'
import { expect, test } from './steps/test'

const ROOM = '/nl/mijn/lidmaatschap'
const pay = (page: Page) => page.getByRole('button', { name: /^Betaal/ })
const look = (page: Page) => page.getByRole('button', { name: 'Bekijk wat je betaalt' })
const offer = (page: Page, chapter: string) => page.getByRole('listitem').filter({ hasText: chapter })

for (const javaScriptEnabled of [true, false]) {
  test.describe(`${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled })

    test('a member whose membership lapsed renews by Bancontact in three screens, and the card is valid at the door', async ({
      page,
      browser,
    }) => {
      const person = await anAlumnus()
      await graduate(person, ENGINEERING)
      await wasEngineer(person, { endedDaysAgo: 60 })
      await signIn(page, person)
      await page.getByRole('link', { name: 'Bekijk mijn lidmaatschap' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Je bent geen lid meer')
      await expect(page.getByRole('checkbox', { name: /^Lidmaatschap € 40/ })).toBeChecked()
      await look(page).click()
      await expect(pay(page)).toHaveText('Betaal € 40,00')
      await pay(page).click()
      await payByBancontact(page)
      await goToMembership(page)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Je bent lid tot en met 30 september/)
      await expect(page.getByText('Je bent betalend lid via')).toBeVisible()
      await page.getByRole('link', { name: 'Betaling en bewijs' }).click()
      await expect(page.getByRole('link', { name: /Betalingsbewijs/ })).toBeVisible()

      const door = await scan(browser, await printCard(page))
      await expect(door.getByRole('status')).toContainText('Geldig')
      await expect(door.getByRole('status')).toContainText('An V.')
    })
  })
}

test('I become a member of two chapters in one order', async ({ page }) => {
  const person = await anAlumnus()
  await graduate(person, ENGINEERING)
  await graduate(person, LAW)
  await beSignedIn(page, person)
  await page.goto(ROOM)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Je bent nog geen lid')
  for (const chapter of ['Kring van ingenieurs', 'Juristenkring De Balans'])
    await offer(page, chapter)
      .getByRole('checkbox', { name: /^Lidmaatschap/ })
      .check()
  await look(page).click()
  await expect(pay(page)).toHaveText('Betaal € 90,00')
  await pay(page).click()
  await payByBancontact(page)
  await goToMembership(page)
  await expect(page.getByRole('row')).toHaveCount(3)
})

test('a payment that my bank refused leaves me no member, and I pay again', async ({ page }) => {
  const person = await anAlumnus()
  await graduate(person, ENGINEERING)
  await beSignedIn(page, person)
  await page.goto(ROOM)
  await look(page).click()
  await pay(page).click()
  await payByBancontact(page, { answer: 'weigeren' })
  await expect(page.getByRole('alert')).toContainText('niet bevestigd')
  await page.getByRole('link', { name: /^Terug naar/ }).click()
  await expect(page).toHaveURL(/\/nl\/mijn\/lidmaatschap\/betalen\?plan=\d+$/)
  await page.getByRole('link', { name: 'Kies iets anders' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Je bent nog geen lid')
  await look(page).click()
  await pay(page).click()
  await payByBancontact(page)
  await goToMembership(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Je bent lid/)
})

test('who graduated recently sees that price, and not the full one', async ({ page }) => {
  const person = await anAlumnus()
  await graduate(person, ENGINEERING, { year: new Date().getFullYear() - 1 })
  await beSignedIn(page, person)
  await page.goto(ROOM)
  const engineers = offer(page, 'Kring van ingenieurs')
  await expect(engineers.getByRole('checkbox', { name: /^Net afgestudeerd € 12,00/ })).toBeChecked()
  await expect(engineers.getByRole('checkbox', { name: /^Lidmaatschap/ })).toHaveCount(0)
})

test('my partner joins along, once I say who that is', async ({ page }) => {
  const person = await anAlumnus()
  await graduate(person, ENGINEERING)
  await beSignedIn(page, person)
  await page.goto(ROOM)
  await offer(page, 'Kring van ingenieurs')
    .getByRole('checkbox', { name: /partner/ })
    .check()
  await look(page).click()
  await expect(pay(page)).toHaveText('Betaal € 50,00')
  await pay(page).click()
  const problem = page.getByRole('main').getByRole('alert')
  await expect(problem).toContainText('Vul de naam van je partner in.')
  await page.getByLabel('Naam van je partner').fill('Jan Janssens')
  await page.getByLabel('Alumninummer van je partner').fill('q0000000')
  await pay(page).click()
  await expect(problem).toContainText('We vinden niemand')
  await expect(page.getByLabel('Naam van je partner')).toHaveValue('Jan Janssens')
  await page.getByLabel('Alumninummer van je partner').fill('')
  await pay(page).click()
  await payByBancontact(page)
  await goToMembership(page)
})

test('a price that changed while I looked is shown again before I pay', async ({ page }) => {
  const person = await anAlumnus()
  const chapter = await withDatabase(async (client) => {
    const { rows } = await client.query<{ id: number }>(
      `insert into membership_plans (chapter_id, price_cents, period_model, audience, max_age)
       select _parent_id, 100, 'academic-year', 'everyone', 119 from chapters_locales where slug = 'koor-tweede-adem' returning id`,
    )
    await client.query(
      `insert into membership_plans_locales (_parent_id, _locale, name) values ($1, 'nl', 'Proeflid')`,
      [rows[0]?.id],
    )
    return rows[0]?.id
  })
  const set = (change: string) =>
    withDatabase((client) => client.query(`update membership_plans set ${change} where id = $1`, [chapter]))
  await beSignedIn(page, person)
  await page.goto(`${ROOM}/betalen?plan=${chapter}`)
  await expect(pay(page)).toHaveText('Betaal € 1,00')
  await set('price_cents = 150')
  await pay(page).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Er is iets veranderd' })).toBeVisible()
  await expect(pay(page)).toHaveText('Betaal € 1,50')
  await set(`on_sale_until = '2020-01-01'`)
  await pay(page).click()
  await expect(page.getByRole('alert').filter({ hasText: 'niet meer te koop' })).toBeVisible()
  await page.goto(`${ROOM}/betalen`)
  await expect(page.getByRole('alert').filter({ hasText: 'Je koos nog niets' })).toBeVisible()
})

test('nobody sees or pays a membership without signing in, and comes back to the choice after it', async ({
  page,
}) => {
  const person = await anAlumnus()
  await page.goto(`${ROOM}/betalen?plan=1`)
  await expect(page).toHaveURL(/\/nl\/aanmelden\?next=/)
  expect(decodeURIComponent(page.url())).toContain(`next=${ROOM}/betalen?plan=1`)
  await page.goto(ROOM)
  await expect(page).toHaveURL(/\/nl\/aanmelden/)
  await signIn(page, person)
})

for (const locale of ['nl', 'en'] as const) {
  test(`I can read my membership and what I pay (${locale}), whatever my eyes or my screen are like`, async ({
    page,
  }) => {
    const person = await anAlumnus()
    await graduate(person, ENGINEERING)
    await wasEngineer(person, { endedDaysAgo: 5 })
    await beSignedIn(page, person)
    const room = locale === 'nl' ? ROOM : '/en/my/membership'
    await page.goto(`${room}?notice=nothing-chosen`)
    for (const step of ['room', 'pay'] as const) {
      await expectUsable(page, step)
      if (step === 'room') await page.getByRole('button', { name: /Bekijk wat|See what/ }).click()
    }
  })
}
