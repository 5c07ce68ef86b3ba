import type { Page } from '@playwright/test'
import { anAlumnus, beSignedIn, PASSWORD, signIn, withDatabase } from './steps/alumnus'
import { tabTo } from './steps/keyboard'
import { linkIn, mailTo } from './steps/mail'
import { letIn } from './steps/staff'
import { expect, test } from './steps/test'

const PICTURE = {
  name: 'diploma.png',
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
    'base64',
  ),
}

const part = (page: Page, name: string) => page.getByRole('region', { name })

test('I declare a diploma, the Office confirms it, and I hear of it', async ({ page, browser }) => {
  const person = await anAlumnus()
  await signIn(page, person)
  await page.getByRole('main').getByRole('link', { name: 'Voeg een diploma toe' }).first().click()
  await page.getByRole('main').getByRole('link', { name: 'Voeg een diploma toe' }).first().click()
  await page.getByRole('searchbox', { name: 'Welke opleiding was het?' }).fill('RÉCHTEN')
  await page.getByRole('main').getByRole('button', { name: 'Zoek' }).click()
  await page
    .getByRole('main')
    .getByRole('link', { name: /Licentiaat in de rechten/ })
    .click()
  await page.getByLabel('Jaar waarin je afstudeerde').fill('1981')
  await page.getByRole('button', { name: 'Voeg dit diploma toe' }).click()
  await expect(page.getByRole('status')).toContainText('Je diploma is toegevoegd')

  await page
    .getByLabel(/Voeg een scan of foto/)
    .setInputFiles({ ...PICTURE, buffer: Buffer.from('geen beeld') })
  await page.getByRole('button', { name: 'Bewaar de scan' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Dit is geen pdf, JPEG of PNG')
  await page.getByLabel(/Voeg een scan of foto/).setInputFiles(PICTURE)
  await page.getByRole('button', { name: 'Bewaar de scan' }).click()
  await expect(page.getByRole('status')).toContainText('Je scan is bewaard')
  const scan = (await page.getByRole('link', { name: 'diploma.png' }).getAttribute('href')) ?? ''
  expect((await page.request.get(scan)).headers()['content-type']).toBe('image/png')

  const office = await browser.newPage()
  expect((await office.request.get(scan)).status()).toBe(404)
  const id = /\/(\d+)\/scan/.exec(scan)?.[1]
  expect((await office.request.get(`/api/payload/diplomas/${id}/scan`)).status()).toBe(403)
  await letIn(office, 'office')
  await office.goto('/admin/collections/diplomas')
  // Payload's list writes its own address just after it is shown, which takes a press on a link away.
  await expect(office).toHaveURL(/limit=/)
  await office.getByRole('link', { name: /^Na te kijken diploma’s \(\d+\)$/ }).click()
  await expect(office).toHaveURL(/unverified/)
  await expect(office.getByRole('row').filter({ hasText: 'Licentiaat in de rechten' }).first()).toBeVisible()
  await office.goto(`/admin/collections/diplomas/${id}`)
  const looked = await office.evaluate(
    async (path) => (await fetch(path)).headers.get('content-type'),
    `/api/payload/diplomas/${id}/scan`,
  )
  expect(looked).toBe('image/png')
  await office.getByRole('button', { name: 'Bevestig dit diploma' }).click()
  await expect(office.getByText('Bevestigd. De alumnus kreeg een mail.')).toBeVisible()
  await office.close()

  expect((await mailTo(person.email, /Je diploma is bevestigd/)).text).toContain('(1981)')
  await page.goto('/nl/mijn/diplomas')
  await expect(page.getByText('Nagekeken door de dienst Alumni.')).toBeVisible()
  await page.goto('/nl/mijn/gegevens/wijzigingen')
  const change = page.getByRole('listitem').filter({ hasText: 'Diploma gewijzigd' })
  await expect(change).toContainText('door de dienst Alumni')
  await expect(change).toContainText('wordt nagekeken')
  await expect(change).toContainText('bevestigd')
  const reads = await withDatabase((client) =>
    client.query(`select distinct action from audit_log where person = $1 and actor_kind = 'staff'`, [
      person.id,
    ]),
  )
  expect(reads.rows.map(({ action }) => String(action))).toEqual(
    expect.arrayContaining(['read', 'listed', 'scan-read', 'changed']),
  )
})

test('I change my e-mail address: nothing happens until I use the link', async ({ page, browser }) => {
  const person = await anAlumnus()
  const address = `nieuw.${person.email}`
  await beSignedIn(page, person)
  await page.goto('/nl/mijn/gegevens')
  await page.getByRole('link', { name: 'Wijzig mijn e-mailadres' }).click()
  await page.getByLabel('Je e-mailadres').fill(address)
  await page.getByLabel('Je wachtwoord').fill('verkeerde woorden hier')
  await page.getByRole('button', { name: 'Stuur me een link' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Dit is niet je huidige wachtwoord')
  await expect(page.getByLabel('Je e-mailadres')).toHaveValue(address)
  await page.getByLabel('Je wachtwoord').fill(PASSWORD)
  await page.getByRole('button', { name: 'Stuur me een link' }).click()
  await expect(page.getByText(`We stuurden een link naar ${address}`)).toBeVisible()

  const link = linkIn(await mailTo(address, /Bevestig/), /\/mijn\/e-mail\//)
  const stranger = await browser.newPage()
  const other = await anAlumnus()
  await beSignedIn(stranger, other)
  await stranger.goto(link)
  await expect(stranger.getByRole('heading', { level: 1, name: 'Deze link werkt niet meer' })).toBeVisible()
  await stranger.close()

  await page.goto(link)
  await page.getByRole('button', { name: 'Ja, dit is mijn adres' }).click()
  await expect(page.getByRole('status')).toContainText('Je nieuwe e-mailadres is bevestigd')
  await expect(part(page, 'E-mail')).toContainText(address)
  await mailTo(person.email, /ander e-mailadres/)
  await page.goto(link)
  await expect(page.getByRole('heading', { level: 1, name: 'Deze link werkt niet meer' })).toBeVisible()
})

test('I save my details in two windows and lose nothing', async ({ page, context }) => {
  const person = await anAlumnus()
  await beSignedIn(page, person)
  const second = await context.newPage()
  await Promise.all([page.goto('/nl/mijn/gegevens'), second.goto('/nl/mijn/gegevens')])
  await page.getByLabel('Werkgever').fill('De Lijn')
  await page.getByRole('button', { name: 'Bewaar mijn werk' }).click()
  await expect(page.getByRole('status')).toContainText('Je werk is bewaard')
  await second.getByLabel('Werkgever').fill('NMBS')
  await second.getByLabel('Functie').fill('planner')
  await second.getByRole('button', { name: 'Bewaar mijn werk' }).click()
  await expect(second.getByRole('main').getByRole('alert')).toContainText('Nu is bewaard: De Lijn')
  await expect(second.getByLabel('Werkgever')).toHaveValue('NMBS')
  await expect(second.getByLabel('Functie')).toHaveValue('planner')
  await second.getByRole('button', { name: 'Bewaar mijn werk' }).click()
  await expect(second.getByRole('status')).toContainText('Je werk is bewaard')
  await expect(second.getByLabel('Werkgever')).toHaveValue('NMBS')
})

test('I put my photo there, another in its place, and take it away', async ({ page, browser }) => {
  await beSignedIn(page, await anAlumnus())
  await page.goto('/nl/mijn/gegevens')
  const choose = page.getByLabel(/Kies een (andere )?foto/)
  await choose.setInputFiles({ ...PICTURE, name: 'ik.png', buffer: Buffer.from('<svg onload="alert(1)"/>') })
  await page.getByRole('button', { name: 'Bewaar mijn foto' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Dit is geen JPEG, PNG of WebP')

  await choose.setInputFiles(PICTURE)
  await page.getByRole('button', { name: 'Bewaar mijn foto' }).click()
  await expect(page.getByRole('status')).toContainText('Je foto is bewaard')
  const mine = page.getByRole('img', { name: 'Je foto' })
  await expect(mine).toBeVisible()
  expect(await mine.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(480)

  const stranger = await browser.newPage()
  await signIn(stranger, await anAlumnus())
  const address = (await mine.getAttribute('src')) ?? ''
  expect(await stranger.evaluate(async (path) => (await fetch(path)).status, address)).toBe(404)
  await stranger.close()

  await page.getByRole('button', { name: 'Verwijder mijn foto' }).click()
  await expect(page.getByRole('status')).toContainText('Je foto is verwijderd')
  await expect(mine).toHaveCount(0)
  await page.goto('/nl/mijn/gegevens/wijzigingen')
  await expect(page.getByRole('listitem').filter({ hasText: 'een foto' }).first()).toContainText(
    'door jezelf',
  )
})

test('I type a postal code and the town is filled in', async ({ page }) => {
  await beSignedIn(page, await anAlumnus())
  await page.goto('/en/my/details')
  await page.getByLabel('Town').fill('')
  await page.getByLabel('Postal code').fill('9000')
  await expect(page.getByLabel('Town')).toHaveValue('Gent')
  await page.getByRole('button', { name: 'Save my address' }).click()
  await expect(page.getByRole('status')).toContainText('Your address is saved')
})

test('I save my telephone without a mouse, and read what is wrong with it', async ({ page }) => {
  await beSignedIn(page, await anAlumnus())
  await page.goto('/nl/mijn/gegevens')
  await tabTo(page, page.getByLabel('Telefoonnummer 1'))
  await page.keyboard.type('0470 12')
  await tabTo(page, page.getByRole('button', { name: 'Bewaar mijn telefoon' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main').getByRole('alert')).toBeFocused()
  await expect(page.getByRole('main').getByRole('alert')).toContainText(
    '‘0470 12’ is geen geldig telefoonnummer',
  )
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Telefoonnummer 1')).toBeFocused()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('0470 12 34 56')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status')).toContainText('Je telefoonnummers zijn bewaard')
  await expect(page.getByLabel('Telefoonnummer 1')).toHaveValue('+32 470 12 34 56')
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } })

  test('I find the other rooms behind the name of this one, and the way out', async ({ page }) => {
    await signIn(page, await anAlumnus())
    const rooms = page.getByRole('navigation', { name: 'Mijn portaal' })
    await expect(rooms.getByRole('link', { name: 'Diploma’s' })).toBeHidden()
    await page.locator('summary').filter({ hasText: 'Overzicht' }).click()
    await rooms.getByRole('link', { name: 'Diploma’s' }).click()
    await expect(page).toHaveURL('/nl/mijn/diplomas')
    await page.locator('summary').filter({ hasText: 'Diploma’s' }).click()
    await rooms.getByRole('button', { name: 'Meld me af' }).click()
    await expect(page.getByRole('status')).toContainText('Je bent afgemeld')
  })
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })
  const ANSWER_WITHIN = { timeout: 30_000 }

  test('I put my address right and declare a diploma with its scan', async ({ page }) => {
    await beSignedIn(page, await anAlumnus())
    await page.goto('/nl/mijn/gegevens')
    await page.getByLabel('Postcode').fill('2070')
    await page.getByLabel('Gemeente').fill('')
    await page.getByRole('button', { name: 'Bewaar mijn adres' }).click(ANSWER_WITHIN)
    await expect(page.getByRole('main').getByRole('alert')).toContainText('Burcht, Zwijndrecht')
    await expect(page.getByLabel('Straat')).toHaveValue('Naamsestraat')
    await page.getByLabel('Gemeente').fill('Zwijndrecht')
    await page.getByRole('button', { name: 'Bewaar mijn adres' }).click(ANSWER_WITHIN)
    await expect(page.getByRole('status')).toContainText('Je adres is bewaard')

    await page.goto('/nl/mijn/diplomas/toevoegen')
    await page.getByRole('link', { name: 'Mijn opleiding staat er niet bij' }).click()
    await page.getByLabel('Naam op je diploma').fill('Germaanse filologie')
    await page.getByLabel('Jaar waarin je afstudeerde').fill('2999')
    await page.getByRole('button', { name: 'Voeg dit diploma toe' }).click(ANSWER_WITHIN)
    await expect(page.getByRole('main').getByRole('alert')).toContainText('Dit jaar moet nog komen')
    await expect(page.getByLabel('Naam op je diploma')).toHaveValue('Germaanse filologie')
    await page.getByLabel('Jaar waarin je afstudeerde').fill('1974')
    await page.getByRole('button', { name: 'Voeg dit diploma toe' }).click(ANSWER_WITHIN)
    await expect(page.getByRole('status')).toContainText('Je diploma is toegevoegd')
    await page.getByLabel(/Voeg een scan of foto/).setInputFiles(PICTURE)
    await page.getByRole('button', { name: 'Bewaar de scan' }).click(ANSWER_WITHIN)
    await expect(page.getByRole('status')).toContainText('Je scan is bewaard')
    await page.getByRole('button', { name: 'Trek in (Germaanse filologie)' }).click(ANSWER_WITHIN)
    await expect(page.getByRole('status')).toContainText('Je diploma is ingetrokken')
  })
})
