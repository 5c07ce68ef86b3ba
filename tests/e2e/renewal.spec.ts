import { expectUsable } from './steps/accessibility'
import { anAlumnus, signIn, withDatabase } from './steps/alumnus'
import { ENGINEERING, goToMembership, graduate, payByBancontact, wasEngineer } from './steps/dues'
import { linkIn, mailTo } from './steps/mail'
import { expect, test } from './steps/test'

const RENEWAL = /\/(verlengen|renew)\//

/** Asks the worker for what it does every morning. */
const morning = () =>
  withDatabase((client) => client.query(`select graphile_worker.add_job('remind-members')`))

test('a mail says that my membership ends; its link leads over signing in to what I pay, and it runs on', async ({
  page,
}) => {
  const person = await anAlumnus()
  await graduate(person, ENGINEERING)
  await wasEngineer(person, { endedDaysAgo: -7 })
  await morning()
  const mail = await mailTo(person.email, /^Je lidmaatschap loopt volgende week af$/)
  expect(mail.text).toContain(person.number.toUpperCase())
  const link = linkIn(mail, RENEWAL)
  await page.goto(link)
  await expect(page).toHaveURL(/\/nl\/aanmelden\?next=/)
  await page.getByLabel('Alumninummer of e-mailadres').fill(person.number)
  await page.getByLabel('Wachtwoord', { exact: true }).fill('paarse fietsen zingen')
  await page.getByRole('button', { name: 'Meld me aan' }).click()
  await expect(page).toHaveURL(/\/nl\/mijn\/lidmaatschap\/betalen\?plan=\d+$/)
  await page.getByRole('button', { name: /^Betaal € 40,00/ }).click()
  await payByBancontact(page)
  await goToMembership(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Je bent lid tot en met 30 september/)

  await page.goto(link)
  await expect(page, 'what is renewed is not sold again').toHaveURL(/lidmaatschap\?notice=too-early$/)
})

for (const locale of ['nl', 'en'] as const) {
  test(`a link that is not mine or not whole says so (${locale}), whatever my eyes or screen are like`, async ({
    page,
  }) => {
    const reminded = await anAlumnus()
    await wasEngineer(reminded, { endedDaysAgo: -30 })
    await morning()
    const link = linkIn(await mailTo(reminded.email, /^Je lidmaatschap loopt over een maand af$/), RENEWAL)
    await signIn(page, await anAlumnus(), { locale })
    const token = link.split('/').at(-1) ?? ''
    const room = locale === 'nl' ? '/nl/mijn/lidmaatschap/verlengen' : '/en/my/membership/renew'
    for (const [address, says] of [
      [`${room}/${token}`, /iemand anders|somebody else|someone else/],
      [`${room}/${token.slice(0, -2)}`, /werkt niet|does not work/],
    ] as const) {
      await page.goto(address)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(says)
      await expectUsable(page, String(says))
    }
  })
}
