import type { Page } from '@playwright/test'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type StandIn, startStripeStandIn } from '../../sandbox/stripe/start-stripe-stand-in'
import { aSession } from '../../sandbox/stripe/testing/a-session'
import { clientOf } from '../../sandbox/stripe/testing/client'
import { expectUsable } from './steps/accessibility'
import { expect, test } from './steps/test'

const BANK = { nl: 'Testbank', en: 'Test bank' } as const

let standIn: StandIn
let shop: Server
let shopAddress: string

test.beforeAll(async () => {
  standIn = await startStripeStandIn({ port: 0, merchant: 'De alumni' })
  shop = createServer((request, response) => {
    response
      .writeHead(200, { 'Content-Type': 'text/html' })
      .end(`<!doctype html><title>${request.url}</title>`)
  })
  await new Promise<void>((resolve) => shop.listen(0, '127.0.0.1', () => resolve()))
  shopAddress = `http://127.0.0.1:${(shop.address() as AddressInfo).port}`
})
test.afterAll(async () => {
  await standIn.stop()
  shop.closeAllConnections()
  shop.close()
})

async function open(page: Page, wish: Parameters<typeof aSession>[0] = {}) {
  const { id, url } = await clientOf(standIn).checkout.sessions.create(
    aSession({
      success_url: `${shopAddress}/paid?session={CHECKOUT_SESSION_ID}`,
      cancel_url: `${shopAddress}/membership`,
      locale: 'nl',
      ...wish,
    }),
  )
  await page.goto(url ?? '')
  return { id, paid: `${shopAddress}/paid?session=${id}` }
}

async function fillInCard(page: Page, number: string) {
  await page.getByLabel('Kaart', { exact: true }).check()
  await page.getByLabel('Kaartnummer').fill(number)
  await page.getByLabel('Vervaldatum').fill('12 / 34')
  await page.getByLabel('Veiligheidscode').fill('123')
  await page.getByLabel('Naam op de kaart').fill('An Peeters')
  await page.getByRole('button', { name: /€ 35,00 betalen/ }).click()
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(`the payment page, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled })

    test('lets somebody pay by card after a card that was declined', async ({ page }) => {
      const { paid } = await open(page)
      await expect(page.getByText('dit is niet Stripe')).toBeVisible()
      await page.getByLabel('E-mailadres').fill('an@example.be')
      await fillInCard(page, '4000 0000 0000 0002')
      await expect(page.getByRole('alert')).toHaveText('Je kaart is geweigerd. Probeer een andere kaart.')
      await expect(page.getByLabel('E-mailadres')).toHaveValue('an@example.be')
      await fillInCard(page, '4242 4242 4242 4242')
      await expect(page).toHaveURL(paid)
    })

    test('leads by way of a bank for Bancontact, and of the issuer for 3-D Secure', async ({ page }) => {
      const bancontact = await open(page, { customer_email: 'an@example.be' })
      await page.getByLabel('Bancontact').check()
      await page.getByLabel('Volledige naam').filter({ visible: true }).fill('An Peeters')
      await page.getByRole('button', { name: /€ 35,00 betalen/ }).click()
      await page.getByRole('button', { name: 'De betaling weigeren' }).click()
      await expect(page.getByRole('alert')).toContainText('niet bevestigd')
      await page.getByLabel('Volledige naam').filter({ visible: true }).fill('An Peeters')
      await page.getByRole('button', { name: /€ 35,00 betalen/ }).click()
      await page.getByRole('button', { name: 'De betaling goedkeuren' }).click()
      await expect(page).toHaveURL(bancontact.paid)

      const card = await open(page, { customer_email: 'an@example.be' })
      await fillInCard(page, '4000 0025 0000 3155')
      await page.getByRole('button', { name: 'De betaling bevestigen' }).click()
      await expect(page).toHaveURL(card.paid)
    })

    test('asks again when the confirmation fails, and when somebody leaves the bank without a word', async ({
      page,
    }) => {
      const { id, paid } = await open(page, { customer_email: 'an@example.be' })
      const pageToPayOn = page.url()
      await fillInCard(page, '4000 0025 0000 3155')
      await page.getByRole('button', { name: 'De bevestiging laten mislukken' }).click()
      await expect(page.getByRole('alert')).toContainText('niet bevestigd')
      await page.getByLabel('Bancontact').check()
      await page.getByLabel('Volledige naam').filter({ visible: true }).fill('An Peeters')
      await page.getByRole('button', { name: /€ 35,00 betalen/ }).click()
      await expect(page.getByRole('heading', { name: 'Testbank' })).toBeVisible()
      await page.goto(pageToPayOn)
      expect((await clientOf(standIn).checkout.sessions.retrieve(id)).status).toBe('open')
      await fillInCard(page, '4242 4242 4242 4242')
      await expect(page).toHaveURL(paid)
    })

    for (const [outcome, account, event] of [
      ['paid', 'BE62 5100 0754 7061', 'checkout.session.async_payment_succeeded'],
      ['unpaid', 'AT86 1904 3002 3547 3202', 'checkout.session.async_payment_failed'],
    ] as const) {
      test(`lets somebody go with a direct debit under way, that ends ${outcome}`, async ({ page }) => {
        const { id, paid } = await open(page, { customer_email: 'an@example.be' })
        await page.getByLabel('SEPA-domiciliëring').check()
        await page.getByLabel('IBAN', { exact: true }).fill('BE68 5390 0754 7034')
        await page.getByLabel('Volledige naam').filter({ visible: true }).fill('An Peeters')
        await page.getByRole('button', { name: /€ 35,00 betalen/ }).click()
        await expect(page.getByRole('alert')).toContainText('een echte rekening wordt hier nooit aanvaard')
        await page.getByLabel('IBAN', { exact: true }).fill(account)
        await page.getByRole('button', { name: /€ 35,00 betalen/ }).click()
        await expect(page).toHaveURL(paid)
        const { sessions } = clientOf(standIn).checkout
        expect(await sessions.retrieve(id)).toMatchObject({ status: 'complete', payment_status: 'unpaid' })
        standIn.control.answerDebit(id)
        expect(await sessions.retrieve(id)).toMatchObject({ payment_status: outcome })
        expect(standIn.control.events().map(({ type }) => type)).toContain(event)
      })
    }

    test('says so when the time to pay is over', async ({ page }) => {
      const { id } = await open(page)
      standIn.control.expire(id)
      await page.reload()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze betaalpagina is vervallen')
    })

    test('lets somebody go back to the shop; the session stays open', async ({ page }) => {
      const { id } = await open(page)
      await page.getByRole('link', { name: 'Terug naar De alumni' }).click()
      await expect(page).toHaveURL(`${shopAddress}/membership`)
      expect((await clientOf(standIn).checkout.sessions.retrieve(id)).status).toBe('open')
    })
  })
}

test('a form that is not right says so at the top and at the field', async ({ page }) => {
  await open(page)
  await fillInCard(page, '4111 1111 1111 1111')
  const summary = page.getByRole('alert')
  await expect(summary).toContainText('Vul een e-mailadres in')
  await summary.getByRole('link', { name: /testkaarten/ }).click()
  await expect(page.getByLabel('Kaartnummer')).toBeFocused()
  await expect(page.getByLabel('Kaartnummer')).toHaveAccessibleDescription(
    /een echte kaart wordt hier nooit aanvaard/,
  )
})

test('the payment page can be walked through by keyboard alone', async ({ page }) => {
  const { paid } = await open(page, { customer_email: 'an@example.be' })
  await page.getByRole('radio', { name: 'Bancontact' }).focus()
  await page.keyboard.press('Tab')
  await page.keyboard.type('An Peeters')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Testbank' }).waitFor()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(paid)
})

for (const locale of ['nl', 'en'] as const) {
  test(`everyone can read every page, on a phone and on a desk, in light and in dark (${locale})`, async ({
    page,
  }) => {
    const { paid } = await open(page, { locale, customer_email: 'an@example.be' })
    await expectUsable(page)
    await page.getByRole('radio', { name: locale === 'nl' ? 'Kaart' : 'Card' }).check()
    await page.getByRole('button').first().click()
    await page.getByRole('alert').waitFor()
    await expectUsable(page)
    await page.getByRole('radio', { name: 'Bancontact' }).check()
    await page.locator('#bancontactName').fill('An Peeters')
    await page.getByRole('button').first().click()
    await page.getByRole('heading', { name: BANK[locale] }).waitFor()
    await expectUsable(page)
    await page.getByRole('button').first().click()
    await page.waitForURL(paid)
    await page.goBack()
    await expectUsable(page)
  })
}

test('everyone can read the list of what was paid', async ({ page }) => {
  await page.goto(standIn.address)
  await expectUsable(page)
})
