import { expectUsable } from './steps/accessibility'
import { anAlumnus, beSignedIn, signIn } from './steps/alumnus'
import { linkIn, mailTo } from './steps/mail'
import { becomeMember } from './steps/membership'
import { expect, letIn, test } from './steps/staff'

test('A member asks for a library card, a clerk activates it, and the mail says so', async ({ browser }) => {
  const person = await anAlumnus()
  await becomeMember(person.id)
  const alumnus = await (await browser.newContext()).newPage()
  await beSignedIn(alumnus, person)
  await alumnus.goto('/nl/mijn/aanvragen')
  await expect(alumnus.getByText('normaal € 25 per jaar, gratis voor jou')).toBeVisible()
  await alumnus.getByRole('button', { name: 'Vraag mijn kaart aan' }).click()
  await expect(alumnus.getByRole('main').getByRole('alert')).toContainText('Kies een bibliotheek.')
  await alumnus.getByLabel('Bibliotheek Letteren').check()
  await alumnus.getByLabel('Ik haal ze af').check()
  await alumnus.getByRole('button', { name: 'Vraag mijn kaart aan' }).click()
  await expect(alumnus.getByText('Je aanvraag is verstuurd')).toBeVisible()
  await expect(alumnus.getByText(/Stap 1 van 3/)).toBeVisible()
  await mailTo(person.email, /Je vroeg een bibliotheekkaart aan/)

  const clerk = await (await browser.newContext()).newPage()
  await letIn(clerk, 'library')
  await clerk.goto(`/admin/collections/library-card-requests?search=${person.number}`)
  await clerk.getByRole('row').filter({ hasText: person.number }).getByRole('link').first().click()
  await expect(clerk.getByText(/Betalend lid tot en met/)).toBeVisible()
  await clerk.locator('#field-state').click()
  await clerk.getByRole('option', { name: 'Geactiveerd' }).click()
  await clerk.getByRole('button', { name: 'Bewaar', exact: true }).click()

  const mail = await mailTo(person.email, /Je bibliotheekkaart werkt/)
  await alumnus.goto(linkIn(mail, /mijn\/aanvragen/))
  await expect(alumnus.getByText('Je kaart werkt')).toBeVisible()
})

for (const locale of ['nl', 'en'] as const) {
  test(`My requests (${locale}) can be used whatever my eyes or screen are like`, async ({ page }) => {
    const person = await anAlumnus()
    await signIn(page, person, { locale })
    const address = locale === 'nl' ? '/nl/mijn/aanvragen' : '/en/my/requests'
    const look = async (state: string) => {
      await page.goto(address)
      await expectUsable(page, state)
    }
    await look('not a member')
    await becomeMember(person.id)
    await look('form')
    await page.getByRole('radio').first().check()
    await page.getByRole('radio').last().check()
    await page
      .getByRole('button', { name: locale === 'nl' ? 'Vraag mijn kaart aan' : 'Request my card' })
      .click()
    await expect(page.getByText(locale === 'nl' ? /Stap 1 van 3/ : /Step 1 of 3/)).toBeVisible()
    await look('under way')
  })
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('A library card is asked for and the request is taken back', async ({ page }) => {
    const person = await anAlumnus()
    await becomeMember(person.id)
    await beSignedIn(page, person)
    await page.goto('/en/my/requests')
    await page.getByLabel('Law Library').check()
    await page.getByLabel('I will come to the desk').check()
    await page.getByRole('button', { name: 'Request my card' }).click()
    await expect(page.getByText('You are expected')).toBeVisible()
    await page.getByRole('button', { name: 'Withdraw my request' }).click()
    await expect(page.getByText('Your request has been withdrawn')).toBeVisible()
  })
})
