import type { Page } from '@playwright/test'
import { expectUsable } from './steps/accessibility'
import { goToMembership, payByBancontact } from './steps/dues'
import { mailTo } from './steps/mail'
import { beginToPay, payByDebit, standIn, visitOf } from './steps/paying'
import { expect, test } from './steps/test'

const outcome = (page: Page) => page.getByRole('main').getByRole('status')

test.beforeAll(() => standIn('settings', { debitAfter: 86_400 }))
test.afterAll(() => standIn('settings', { debitAfter: 20 }))

test('while my bank takes its time the page says so, and says that I paid as soon as it answers', async ({
  page,
}) => {
  await beginToPay(page)
  const visit = await payByDebit(page, 'pays')
  await expect(page).toHaveURL(/\/nl\/betaling\/O-\w+\?visit=/)
  await expect(outcome(page)).toContainText('Je betaling wordt verwerkt')
  await expect(page.getByRole('link', { name: 'Betalingsbewijs (pdf)' })).toHaveCount(0)
  await standIn('answer-debit', { session: visit })
  // Nobody touches the page.
  await expect(outcome(page)).toContainText('Je hebt betaald', { timeout: 90_000 })
  await expect(page.getByRole('link', { name: 'Betalingsbewijs (pdf)' })).toBeVisible()
  await goToMembership(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Je bent lid/)
})

test('a bank that refuses in the end is told on the page and by mail, and I pay in another way', async ({
  page,
}) => {
  const person = await beginToPay(page)
  const visit = await payByDebit(page, 'refuses')
  await expect(outcome(page)).toContainText('Je betaling wordt verwerkt')
  await standIn('answer-debit', { session: visit })
  await expect(outcome(page)).toContainText('De betaling is niet gelukt', { timeout: 90_000 })
  const { text } = await mailTo(person.email, /Je betaling van €\s40,00 is niet gelukt/)
  expect(text).toContain(`visit=${visit}`)
  await page.getByRole('link', { name: 'Probeer opnieuw' }).click()
  await page.getByRole('button', { name: 'Betaal € 40,00' }).click()
  await payByBancontact(page)
  await goToMembership(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Je bent lid/)
})

test('who comes back too late to pay hears that the time is over, and begins anew', async ({ page }) => {
  await beginToPay(page)
  const visit = visitOf(page)
  const session = await standIn<{ success_url: string }>('expire', { session: visit })
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze betaalpagina is vervallen')
  await page.goto(session.success_url.replace('{CHECKOUT_SESSION_ID}', visit))
  await expect(outcome(page)).toContainText('De tijd om te betalen is om')
  await page.getByRole('link', { name: 'Probeer opnieuw' }).click()
  await page.getByRole('button', { name: 'Betaal € 40,00' }).click()
  await payByBancontact(page)
  await goToMembership(page)
})

test('the page about a payment can be read in every state, in both languages', async ({ page }) => {
  await beginToPay(page)
  const visit = await payByDebit(page, 'refuses')
  await expect(outcome(page)).toContainText('Je betaling wordt verwerkt')
  const { pathname, search } = new URL(page.url())
  const inEnglish = pathname.replace('/nl/betaling', '/en/payment') + search
  await expectUsable(page, 'processing')
  await standIn('answer-debit', { session: visit })
  await page.goto(inEnglish)
  await expect(outcome(page)).toContainText('The payment did not succeed')
  await expectUsable(page, 'failed')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('I look again at a payment that is under way', async ({ page }) => {
    await beginToPay(page)
    const visit = await payByDebit(page, 'pays')
    await expect(outcome(page)).toContainText('Je betaling wordt verwerkt')
    await standIn('answer-debit', { session: visit })
    await page.getByRole('link', { name: 'Kijk nu opnieuw' }).click()
    await expect(outcome(page)).toContainText('Je hebt betaald')
  })
})
