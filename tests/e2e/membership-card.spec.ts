import { LOCALES } from '../../src/kernel/locale'
import { pictureOfPng } from '../cards/picture-of-pdf'
import { readQr } from '../cards/read-qr'
import { textOfPdf } from '../integration/text-of-pdf'
import { expectUsable } from './steps/accessibility'
import { anAlumnus, beSignedIn, withDatabase } from './steps/alumnus'
import { codeOn, download } from './steps/card'
import { becomeMember } from './steps/membership'
import { fromElsewhere } from './steps/register'
import { letIn } from './steps/staff'
import { expect, test } from './steps/test'

/** Ends what somebody is a member of as if it never was. */
const withdraw = (alumnusId: number) =>
  withDatabase((client) =>
    client.query(
      `insert into membership_endings (period_id, kind, last_day, reason, ended_at)
       select id, 'withdrawn', '2000-01-01', 'e2e', now() from membership_periods where alumnus_id = $1`,
      [alumnusId],
    ),
  )

test('A member prints the card; whoever scans it sees that it is valid, and a moment after the withdrawal that it is not', async ({
  page,
  browser,
}) => {
  const person = await anAlumnus()
  await becomeMember(person.id)
  await beSignedIn(page, person)
  await page.goto('/nl/mijn/gegevens')
  const printed = await download(page, 'Lidkaart afdrukken')
  expect(printed.name).toBe(`lidkaart-${person.number.toUpperCase()}.pdf`)
  expect(await textOfPdf(printed.bytes)).toContain('An Verlinden')
  const address = await codeOn(printed.bytes)

  await page.goto('/nl/mijn/lidkaart')
  const onScreen = await page.getByRole('figure', { name: 'Lidkaart van An Verlinden' }).screenshot()
  expect(readQr(await pictureOfPng(onScreen))).toBe(address)
  const forPhone = await download(page, 'Bewaar ze op je telefoon')
  expect(await codeOn(forPhone.bytes)).toBe(address)

  const clerk = await browser.newPage({
    javaScriptEnabled: false,
    viewport: { width: 360, height: 740 },
    extraHTTPHeaders: fromElsewhere(),
  })
  await clerk.goto(address)
  await expect(clerk.getByRole('status')).toContainText('Geldig')
  await expect(clerk.getByRole('status')).toContainText('An V.')
  await clerk.goto(address.replace('/nl/verifieer/', '/en/verify/'))
  await expect(clerk.getByRole('status')).toContainText('Valid')

  await withdraw(person.id)
  await clerk.reload()
  await expect(clerk.getByRole('status')).toContainText('Not valid')
  await expect(clerk.getByRole('main')).not.toContainText('An')

  await page.goto('/api/my/card/nl/a4')
  await expect(page).toHaveURL(/\/nl\/mijn\/lidkaart$/)
  await expect(page.getByRole('link', { name: /Word (opnieuw )?lid/ })).toBeVisible()
})

test('A clerk of a library notes on the check of a card that the library card works; who is not staff sees no such thing', async ({
  page,
  browser,
}) => {
  const person = await anAlumnus()
  await becomeMember(person.id)
  await beSignedIn(page, person)
  const pdf = await (await page.request.get('/api/my/card/nl/phone')).body()
  const address = await codeOn(pdf)
  await page.goto(address)
  await expect(page.getByRole('status')).toContainText('Geldig')
  await expect(page.getByRole('button', { name: 'Bibliotheekkaart geactiveerd' })).toHaveCount(0)

  const clerk = await (await browser.newContext()).newPage()
  await letIn(clerk, 'library')
  await clerk.goto(address)
  await expectUsable(clerk)
  await clerk.getByRole('button', { name: 'Bibliotheekkaart geactiveerd' }).click()
  await expect(clerk.getByText('De bibliotheekkaart staat op geactiveerd')).toBeVisible()
  await page.goto('/nl/mijn/aanvragen')
  await expect(page.getByText('Je kaart werkt')).toBeVisible()
})

test('The check of a card tells nothing that is on record but a first name, an initial and a day', async ({
  page,
  request,
}) => {
  const person = await anAlumnus()
  await becomeMember(person.id)
  await beSignedIn(page, person)
  const response = await page.request.get('/api/my/card/nl/phone')
  expect(response.headers()).toMatchObject({
    'content-type': 'application/pdf',
    'cache-control': 'private, no-store',
  })
  const address = await codeOn(await response.body())
  const checked = await request.get(address, { headers: fromElsewhere() })
  expect(checked.headers()['cache-control']).toMatch(/no-store/)
  const shown = (await checked.text()).replaceAll(address.split('/').at(-1) ?? address, '')
  const onRecord = await withDatabase(async (client) => {
    const { rows } = await client.query<{ record: Record<string, unknown> }>(
      `select to_jsonb(alumni) || jsonb_build_object('emails',
         (select jsonb_agg(address) from alumni_emails where _parent_id = alumni.id),
         'serial', (select serial::text from membership_cards where alumnus_id = alumni.id)) as record
       from alumni where id = $1`,
      [person.id],
    )
    return rows[0]?.record ?? {}
  })
  const values = Object.entries(onRecord)
    .filter(([column]) => column !== 'given_name')
    .map(([, value]) => value)
    .flat()
    .filter((value): value is string => typeof value === 'string' && value.length > 3)
    .filter((value) => !['register', 'private'].includes(value))
  expect(values).toEqual(
    expect.arrayContaining([person.number, person.email, 'Verlinden', 'Naamsestraat', '1958-03-14']),
  )
  expect(values.filter((value) => shown.toLowerCase().includes(value.toLowerCase()))).toEqual([])
  expect(shown).toContain('An V.')
})

test('Nobody downloads a card without a membership, or without signing in', async ({ page, request }) => {
  const refused = await request.get('/api/my/card/nl/a4', { maxRedirects: 0 })
  expect([refused.status(), refused.headers()['location']]).toEqual([303, '/nl/mijn/lidkaart'])
  expect((await request.get('/api/my/card/nl/a3')).status()).toBe(404)
  await beSignedIn(page, await anAlumnus())
  await page.goto('/nl/mijn/lidkaart')
  await expect(page.getByText('Je hebt nog geen lidkaart')).toBeVisible()
  await page.getByRole('link', { name: 'Word lid' }).click()
  await expect(page).toHaveURL('/nl/mijn/lidmaatschap')
})

const ROOMS = {
  nl: { card: '/nl/mijn/lidkaart', details: '/nl/mijn/gegevens', unknown: '/nl/verifieer/niets' },
  en: { card: '/en/my/card', details: '/en/my/details', unknown: '/en/verify/nothing' },
}

for (const locale of LOCALES) {
  test(`I can use the card and its check (${locale}) whatever my eyes, my hands or my screen are like`, async ({
    page,
  }) => {
    const person = await anAlumnus()
    await becomeMember(person.id)
    await beSignedIn(page, person)
    const pdf = await (await page.request.get(`/api/my/card/${locale}/phone`)).body()
    const valid = await codeOn(pdf)
    for (const [name, address] of Object.entries({ ...ROOMS[locale], valid })) {
      await page.goto(address)
      await expectUsable(page, name)
    }
  })
}
