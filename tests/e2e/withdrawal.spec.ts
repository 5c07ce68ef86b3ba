import { textOfPdf } from '../integration/text-of-pdf'
import { expectUsable } from './steps/accessibility'
import { anAlumnus, beSignedIn } from './steps/alumnus'
import { printCard, scan } from './steps/card'
import { becomeEngineer, ENGINEERING, graduate, LAW, payFor } from './steps/dues'
import { mailTo, pdfOf } from './steps/mail'
import { expect, test } from './steps/test'

const ROOM = '/nl/mijn/lidmaatschap'

for (const javaScriptEnabled of [true, false]) {
  test.describe(`${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled })

    test('whoever thinks better of it within fourteen days gets the money back, and the card ends at once', async ({
      page,
      browser,
    }) => {
      const person = await anAlumnus()
      await graduate(person, ENGINEERING)
      await beSignedIn(page, person)
      await payFor(page, ['Kring van ingenieurs'])
      const door = await scan(browser, await printCard(page))
      await expect(door.getByRole('status')).toContainText('Geldig')

      await page.goto(ROOM)
      await page.getByRole('link', { name: 'Zie hier af van je aankoop' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Zie af van je lidmaatschap')
      await expect(page.getByText(/^Kring van ingenieurs\..+€\s40,00$/)).toBeVisible()
      const asked = page.url()
      await page.getByRole('button', { name: 'Ja, ik zie ervan af' }).click()
      await expect(page.getByRole('status')).toContainText('Je zag af van je lidmaatschap')
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Je bent nog geen lid')

      await door.reload()
      await expect(door.getByRole('status')).toContainText('Niet geldig')
      await page.goto('/nl/mijn/lidkaart')
      await expect(page.getByRole('link', { name: 'Druk je lidkaart af' })).toHaveCount(0)

      await mailTo(person.email, /^Je ziet af van je lidmaatschap/)
      const refund = await mailTo(person.email, /^Je krijgt €\s40,00 terug$/)
      expect(await textOfPdf(await pdfOf(refund))).toMatch(/Creditnota[^]*40,00/)

      await page.goto(asked)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hier valt niets meer terug te geven')
    })
  })
}

test('of two chapters one can be given back, and nobody else gives back what I bought', async ({
  page,
  browser,
}) => {
  const person = await anAlumnus()
  await graduate(person, ENGINEERING)
  await graduate(person, LAW)
  await beSignedIn(page, person)
  await payFor(page, ['Kring van ingenieurs', 'Juristenkring De Balans'])
  await page.getByRole('link', { name: 'Zie hier af van je aankoop' }).click()

  const other = await (await browser.newContext()).newPage()
  await beSignedIn(other, await anAlumnus())
  await other.goto(page.url())
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Hier valt niets meer terug te geven')

  for (const line of await page.getByRole('checkbox').all()) await line.uncheck()
  await page.getByRole('button', { name: 'Ja, ik zie ervan af' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Vink aan waarvan je afziet.')
  await page.getByRole('checkbox', { name: /De Balans/ }).check()
  await page.getByRole('button', { name: 'Ja, ik zie ervan af' }).click()
  await expect(page.getByRole('status')).toContainText('Je zag af van je lidmaatschap')
  await expect(page.getByText('Je bent betalend lid via Kring van ingenieurs')).toBeVisible()
})

for (const { choice, says, until } of [
  { choice: 'Neem het als volgende periode', says: 'Je volgende periode is betaald', until: 2 },
  { choice: 'Stort het terug', says: 'Je geld is onderweg', until: 1 },
]) {
  test(`whoever paid what the Office had just noted too chooses: ${choice.toLowerCase()}`, async ({
    page,
  }) => {
    const person = await anAlumnus()
    await graduate(person, ENGINEERING)
    await beSignedIn(page, person)
    await payFor(page, ['Kring van ingenieurs'], { meanwhile: () => becomeEngineer(person) })
    await expect(page.getByRole('status')).toContainText('We hebben je geld')
    await page.getByRole('link', { name: 'Naar je lidmaatschap' }).click()
    await expect(page.getByText('Je betaalde € 40,00 te veel')).toBeVisible()
    await expectUsable(page)
    await page.getByRole('button', { name: choice }).click()
    await expect(page.getByRole('status')).toContainText(says)
    await expect(page.getByText('te veel')).toHaveCount(0)
    await expect(page.getByRole('table').getByRole('row')).toHaveCount(1 + until)
  })
}

for (const locale of ['nl', 'en'] as const) {
  test(`I can read what I give back, and that there is nothing (${locale}), whatever my eyes or screen are like`, async ({
    page,
  }) => {
    const person = await anAlumnus()
    await graduate(person, ENGINEERING)
    await graduate(person, LAW)
    await beSignedIn(page, person)
    await payFor(page, ['Kring van ingenieurs', 'Juristenkring De Balans'])
    if (locale === 'en') await page.goto('/en/my/membership')
    await page.getByRole('link', { name: /Zie hier af|Withdraw here/ }).click()
    const gone = page.url().replace(/[^/]+$/, 'R-2222222')
    for (const state of ['form', 'nothing'] as const) {
      if (state === 'nothing') await page.goto(gone)
      await expectUsable(page, state)
    }
  })
}
