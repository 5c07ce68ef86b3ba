import { expectUsable } from './steps/accessibility'
import { anAlumnus, beSignedIn, someone, withDatabase } from './steps/alumnus'
import { expect, goOn, heading, seats, sellTickets, test } from './steps/sale'

for (const javaScriptEnabled of [true, false]) {
  test(`Signed in, ${javaScriptEnabled ? 'with' : 'without'} JavaScript: what is wrong stands by the ticket, with what I chose`, async ({
    browser,
    as,
    mark,
  }) => {
    const sale = await sellTickets(await as('office'), {
      mark,
      size: 4,
      kinds: [{ name: 'Lezing' }, { name: 'Diner' }],
    })
    const { page } = await someone(browser, { javaScriptEnabled })
    await page.goto(sale.nl)
    await goOn(page)
    const alert = page.getByRole('main').getByRole('alert')
    await expect(alert).toContainText('Kies minstens één ticket.')
    await expect(alert).toBeFocused()

    await page.getByLabel('Lezing').selectOption('3')
    await page.getByLabel('Diner').selectOption('1')
    const { page: other } = await someone(browser)
    await other.goto(sale.nl)
    await other.getByLabel('Diner').selectOption('2')
    await goOn(other)
    await expect(heading(other)).toHaveText('Wie komt er?')
    await goOn(page)
    await expect(alert).toContainText('Lezing: Hiervoor is geen plaats meer')
    await expect(alert).toBeFocused()
    await expect(page.getByLabel('Lezing'), 'as many as there are').toHaveValue('2')
    await expect(page.getByLabel('Diner'), 'as I chose').toHaveValue('1')
    expect(await seats(sale.quota)).toEqual({ confirmed: 0, held: 2, offered: 0 })

    await page.getByLabel('Lezing').selectOption('1')
    await page.getByRole('button', { name: 'Ga verder' }).dblclick()
    await expect(heading(page)).toHaveText('Wie komt er?')
    expect(await seats(sale.quota), 'a double click is one click').toEqual({
      confirmed: 0,
      held: 4,
      offered: 0,
    })
    await Promise.all([page, other].map((each) => each.close()))
  })
}

test('Signed out meanwhile, I am told so, and can sign in and come back', async ({ page, as, mark }) => {
  const sale = await sellTickets(await as('office'), { mark, kinds: [{ name: 'Lezing' }] })
  const person = await anAlumnus()
  await beSignedIn(page, person)
  await page.goto(sale.nl)
  await page.getByLabel('Lezing').selectOption('2')
  await withDatabase((client) =>
    client.query('update alumnus_sessions set ended_at = now() where alumnus_id = $1', [person.id]),
  )
  await goOn(page)
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Je bent niet meer aangemeld.')
  await expect(page.getByLabel('Lezing')).toHaveValue('2')
  expect(await seats(sale.quota)).toEqual({ confirmed: 0, held: 0, offered: 0 })
  await page.getByRole('link', { name: 'Meld je eerst aan' }).click()
  await expect(page).toHaveURL(new RegExp(`/nl/aanmelden\\?next=${encodeURIComponent(sale.nl)}`))
})

test('A form on another site takes no seat in my name', async ({ page, as, mark }) => {
  const sale = await sellTickets(await as('office'), { mark, kinds: [{ name: 'Lezing' }] })
  await beSignedIn(page, await anAlumnus())
  await page.goto(sale.nl)
  const hidden = await page
    .locator('form:has([name="bookingKey"]) input[type="hidden"]')
    .evaluateAll((inputs) =>
      inputs.map((input) => [input.getAttribute('name') ?? '', input.getAttribute('value') ?? '']),
    )
  const ticket = (await page.getByLabel('Lezing').getAttribute('name')) ?? ''
  const sendFrom = (origin: string) =>
    page.request.post('/api/reservations', {
      form: { ...Object.fromEntries(hidden), [ticket]: '1' },
      headers: { origin },
      maxRedirects: 0,
    })
  for (const origin of ['https://elsewhere.example', 'null'])
    expect((await sendFrom(origin)).status(), origin).toBe(403)
  expect(await seats(sale.quota)).toEqual({ confirmed: 0, held: 0, offered: 0 })
  expect((await sendFrom(new URL(page.url()).origin)).status(), 'the same form, from here').toBe(303)
  expect(await seats(sale.quota)).toEqual({ confirmed: 0, held: 1, offered: 0 })
})

for (const [locale, words] of Object.entries({ nl: 'Ga verder', en: 'Continue' } as const)) {
  test(`My own tickets with something wrong can be used (${locale}) whatever my eyes or my screen are like`, async ({
    page,
    as,
    mark,
  }) => {
    const kinds = [{ name: 'Lezing' }, { name: 'Diner' }]
    const sale = await sellTickets(await as('office'), { mark, kinds })
    await beSignedIn(page, await anAlumnus())
    await page.goto(locale === 'nl' ? sale.nl : sale.en)
    await page.getByRole('button', { name: words }).click()
    await expect(page.getByRole('main').getByRole('alert')).toBeFocused()
    await expectUsable(page, 'own tickets with something wrong')
  })
}
