import { choose, publish, saveDraft, signInToAdmin, turnTo, unpublish, write } from './steps/admin'
import { paragraph } from './steps/documents'
import { expect, letIn, test } from './steps/staff'

test('An editor writes a question in two languages, publishes it, and readers see it at once', async ({
  page,
  mark,
  browser,
}) => {
  const reader = await (await browser.newContext()).newPage()
  const nl = `/nl/veelgestelde-vragen/${mark}-hoe-kom-ik-binnen`
  const en = `/en/faq/${mark}-how-do-i-get-in`

  await signInToAdmin(page, 'editor')
  await page.getByRole('link', { name: 'Nieuwe vraag' }).click()
  await page.getByRole('textbox', { name: /^Vraag/ }).fill(`${mark}: hoe kom ik binnen?`)
  await write(page, 'Antwoord', 'Door de groene deur.')
  await choose(page, 'Rubriek', 'Algemeen')
  await saveDraft(page)

  await test.step('a draft is nowhere to be seen', async () => {
    expect((await reader.goto(nl))?.status()).toBe(404)
    await reader.goto('/nl/veelgestelde-vragen')
    await expect(reader.getByRole('main')).not.toContainText(mark)
    await reader.goto(`/nl/zoeken?q=${mark}`)
    await expect(reader.getByText(`Niets gevonden voor ‘${mark}’.`)).toBeVisible()
    expect(await (await reader.request.get('/sitemap.xml')).text()).not.toContain(mark)
  })

  await expect(page.getByText('Het Engels ontbreekt nog.'), 'a warning beside the button').toBeVisible()
  await turnTo(page, 'English')
  await expect(page.getByRole('textbox', { name: /^Vraag/ }), 'Dutch does not slip into English').toHaveValue(
    '',
  )
  await page.getByRole('textbox', { name: /^Vraag/ }).fill(`${mark}: how do I get in?`)
  await write(page, 'Antwoord', 'By the green door.')
  await publish(page)
  await expect(page.getByText('ontbreekt nog.')).toHaveCount(0)

  for (const [path, question, answer] of [
    [nl, `${mark}: hoe kom ik binnen?`, 'Door de groene deur.'],
    [en, `${mark}: how do I get in?`, 'By the green door.'],
  ] as const) {
    await test.step(`readers see ${path}`, async () => {
      await expect(async () => {
        await reader.goto(path)
        await expect(reader.getByRole('heading', { level: 1, name: question })).toBeVisible({
          timeout: 1_000,
        })
      }).toPass({ timeout: 60_000 })
      await expect(reader.getByText(answer)).toBeVisible()
    })
  }
  await reader.goto('/nl/veelgestelde-vragen')
  await expect(reader.getByRole('heading', { name: `${mark}: hoe kom ik binnen?` })).toBeVisible()
  await reader.goto(`/en/search?q=${mark}`)
  await expect(
    reader.getByRole('main').getByRole('link', { name: `${mark}: how do I get in?` }),
  ).toBeVisible()
  expect(await (await reader.request.get('/sitemap.xml')).text()).toContain(en)
})

test('What an editor types is put aside by itself, and is not judged while it is half there', async ({
  page,
  as,
  mark,
}) => {
  const editor = await as('editor')
  await letIn(page, 'editor')
  await page.goto('/admin')
  await page.getByRole('link', { name: 'Nieuwe vraag' }).click()
  await page.getByRole('textbox', { name: /^Vraag/ }).fill(`${mark} hoe`)
  // The admin opens in the language one wrote in last, whichever that was.
  const putAside = async () => {
    const query = `draft=true&locale=all&depth=0&where[question][contains]=${mark}`
    const answer = await editor.get(`/api/payload/faq-entries?${query}`)
    return ((await answer.json()) as { docs: { id: number; slug?: object | null }[] }).docs // as Payload answers
  }
  await expect.poll(async () => (await putAside()).length, { timeout: 60_000 }).toBe(1)
  const [draft] = await putAside()
  expect(Object.values(draft?.slug ?? {}).filter(Boolean), 'half a title makes no address').toEqual([])

  await page.goto(`/admin/collections/faq-entries/${draft?.id}`)
  await expect(page.getByRole('textbox', { name: /^Vraag/ })).toHaveValue(`${mark} hoe`)
  const preview = await page.goto(`/api/preview?collection=faq-entries&id=${draft?.id}&locale=nl`)
  expect([preview?.status(), await preview?.text()]).toEqual([
    409,
    expect.stringContaining('Er is nog te weinig ingevuld'),
  ])
  expect((await editor.delete(`/api/payload/faq-entries/${draft?.id}`)).status()).toBe(200)
})

test('A question that lacks a language is shown in the other one, and says so', async ({
  page,
  as,
  mark,
}) => {
  const editor = await as('editor')
  const { docs } = (await (await editor.get('/api/payload/faq-categories?limit=1&depth=0')).json()) as {
    docs: { id: number }[] // as Payload answers
  }
  const made = await editor.post('/api/payload/faq-entries?locale=nl&depth=0', {
    data: {
      question: `${mark} alleen hier`,
      answer: paragraph('Dit staat er enkel in het Nederlands.'),
      category: docs[0]?.id,
      _status: 'published',
    },
  })
  expect(made.status()).toBe(201)

  await page.goto('/en/faq')
  const entry = page.locator('details').filter({ hasText: mark })
  await expect(entry.locator('[lang=nl]').filter({ hasText: `${mark} alleen hier` })).toBeVisible()
  await entry.locator('summary').click()
  await expect(entry.getByText('Only in Dutch')).toBeVisible()
  await entry.getByRole('link', { name: 'See this question by itself' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('heading', { level: 1 }).locator('[lang=nl]')).toHaveText(`${mark} alleen hier`)
  await expect(page.getByRole('main').getByText('Only in Dutch').first()).toBeVisible()

  await letIn(page, 'editor')
  await page.goto('/admin')
  const unfinished = page.getByRole('region', { name: 'Nog af te werken' }).getByRole('listitem')
  await expect(unfinished.filter({ hasText: mark })).toContainText('geen Engels')
  await page.goto(`/admin/collections/faq-entries?locale=nl&search=${mark}`)
  await expect(page.getByRole('row').filter({ hasText: mark })).toContainText('Engels ontbreekt')
})

test('An editor takes a published question off the site again', async ({ page, as, mark }) => {
  const editor = await as('editor')
  const made = await editor.post('/api/payload/pages?locale=nl&depth=0', {
    data: { title: `${mark} pagina`, _status: 'published' },
  })
  const { doc } = (await made.json()) as { doc: { id: number } } // as Payload answers
  const path = `/nl/${mark}-pagina`
  await expect.poll(async () => (await page.request.get(path)).status()).toBe(200)

  await letIn(page, 'editor')
  await page.goto(`/admin/collections/pages/${doc.id}?locale=nl`)
  await unpublish(page)
  await expect.poll(async () => (await page.request.get(path)).status(), { timeout: 60_000 }).toBe(404)
})

test('An editor does not get to the staff, nor to what officers write', async ({ page, as }) => {
  await letIn(page, 'editor')
  await page.goto('/admin')
  const menu = page
    .getByRole('navigation')
    .filter({ has: page.getByRole('link', { name: 'Veelgestelde vragen' }) })
  await expect(menu.getByRole('link', { name: 'Doorverwijzingen' })).toBeVisible()
  await expect(menu.getByRole('link', { name: 'Medewerkers' })).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Nieuwe activiteit' })).toHaveCount(0)

  const editor = await as('editor')
  const staff = (await (await editor.get('/api/payload/staff?depth=0')).json()) as {
    docs: { id: number; email: string }[] // as Payload answers
  }
  expect(staff.docs.map(({ email }) => email)).toEqual(['editor@alumninet.example'])
  const self = staff.docs[0]?.id
  await editor.patch(`/api/payload/staff/${self}`, { data: { roles: ['office'] } })
  const after = (await (await editor.get(`/api/payload/staff/${self}`)).json()) as { roles: string[] }
  expect(after.roles, 'nobody gives themselves a role').toEqual(['editor'])

  for (const path of [
    '/api/payload/staff',
    '/api/payload/events?locale=nl',
    '/api/payload/chapters?locale=nl',
  ]) {
    expect((await editor.post(path, { data: { title: 'x', name: 'x' } })).status(), path).toBe(403)
  }
})

test('On a slow line, what I type in one field and the next while the rest is put aside stays', async ({
  page,
  mark,
}) => {
  await letIn(page, 'editor')
  await page.goto('/admin')
  await page.getByRole('link', { name: 'Nieuwe vraag' }).click()
  await expect(page).not.toHaveURL(/\/create/)
  const { promise: asked, resolve: ask } = Promise.withResolvers<void>()
  const { promise: answered, resolve: answer } = Promise.withResolvers<void>()
  await page.route(/autosave=true/, async (route) => {
    const response = await route.fetch()
    ask()
    await answered
    await route.fulfill({ response })
  })
  await page.getByRole('textbox', { name: /^Vraag/ }).fill(`${mark}: wat blijft er staan?`)
  await asked
  await write(page, 'Antwoord', 'Alles wat je schreef.')
  await choose(page, 'Rubriek', 'Algemeen')
  answer()
  await publish(page)

  await page.goto(`/nl/veelgestelde-vragen/${mark}-wat-blijft-er-staan`)
  await expect(page.getByText('Alles wat je schreef.')).toBeVisible()
})

test('Who presses publish while what was typed is being put aside has published it', async ({
  page,
  as,
  mark,
}) => {
  const editor = await as('editor')
  const made = await editor.post('/api/payload/pages?locale=nl&depth=0', {
    data: { title: `${mark} eerst`, _status: 'published' },
  })
  const { doc } = (await made.json()) as { doc: { id: number } } // as Payload answers

  await letIn(page, 'editor')
  const held = Promise.withResolvers<void>()
  await page.route(/[?&]autosave=true/, async (route) => {
    await held.promise
    await route.continue()
  })
  await page.goto(`/admin/collections/pages/${doc.id}?locale=nl`)
  const button = page.getByRole('button', { name: 'Publiceer wijzigingen' })
  await page.getByRole('textbox', { name: /^Titel/ }).fill(`${mark} daarna`)
  await expect(page.locator('[aria-busy=true]'), 'it is being put aside').toHaveCount(1)
  await expect(button).toBeDisabled()
  await button.click({ force: true }) // as a hand does, which does not wait until a button is on
  held.resolve()

  const published = async () => {
    const answer = await page.request.get(`/api/payload/pages/${doc.id}?locale=nl&depth=0`)
    return ((await answer.json()) as { title: string }).title // as Payload answers
  }
  await expect.poll(published, { timeout: 60_000 }).toBe(`${mark} daarna`)
  await expect(page.getByText('Gepubliceerd', { exact: true }).first()).toBeVisible()
})
