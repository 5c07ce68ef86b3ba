import type { Page } from '@playwright/test'
import { accessibilityFaults } from './steps/accessibility'
import { BASE_URL } from './steps/address'
import { eventFacts, idOf, idOfChapter, paragraph, writeInBoth } from './steps/documents'
import { expect, letIn, test } from './steps/staff'

const bar = (page: Page) => page.getByRole('complementary', { name: /^(Concept|Draft)$/ })

test('An editor sees the page of a draft in both languages, and nobody else does', async ({
  page,
  as,
  mark,
  browser,
}) => {
  const editor = await as('editor')
  const category = await idOf(editor, 'faq-categories', 'algemeen')
  const made = await writeInBoth(editor, 'faq-entries', {
    category,
    _status: 'draft',
    nl: { question: `${mark} mag dit al?`, answer: paragraph('Dit antwoord is nog geheim.') },
    en: { question: `${mark} is this allowed?`, answer: paragraph('This answer is still secret.') },
  })
  const [nl, en] = [`/nl/veelgestelde-vragen/${made.slugs.nl}`, `/en/faq/${made.slugs.en}`]
  const reader = await (await browser.newContext({ baseURL: BASE_URL })).newPage()
  expect((await reader.goto(nl))?.status(), 'a reader, before').toBe(404)

  await letIn(page, 'editor')
  await page.goto(`/admin/collections/faq-entries/${made.id}?locale=nl`)
  const preview = page.getByRole('link', { name: 'Voorbeeld', exact: true })
  await expect(preview).toHaveAttribute('href', /^\/api\/preview\?/)
  const answer = await page.goto((await preview.getAttribute('href')) ?? '')
  expect(new URL(page.url()).pathname).toBe(nl)
  await expect(page.getByText('Dit antwoord is nog geheim.')).toBeVisible()
  await expect(bar(page)).toContainText('Dit is nog niet openbaar.')
  const { 'cache-control': kept, 'content-security-policy': policy } = (await answer?.allHeaders()) ?? {}
  expect(kept).toMatch(/no-store/)
  expect(policy).toMatch(/script-src 'self' 'nonce-/)
  expect(await accessibilityFaults(page)).toEqual([])

  await page.getByRole('banner').getByRole('link', { name: 'English' }).click()
  await expect(page.getByText('This answer is still secret.')).toBeVisible()
  await expect(bar(page)).toContainText('This is not public yet.')

  for (const path of [nl, en]) {
    expect((await reader.goto(path))?.status(), `a reader of ${path}, after`).toBe(404)
    await expect(reader.getByText(mark)).toHaveCount(0)
  }

  await page.getByRole('button', { name: 'Leave the preview' }).click()
  await expect(bar(page)).toHaveCount(0)
  await expect(page.getByText('This answer is still secret.')).toHaveCount(0)
  expect(await page.context().cookies()).not.toContainEqual(
    expect.objectContaining({ name: '__prerender_bypass' }),
  )
})

test('What is published stays as it is for readers while its draft is looked at', async ({
  page,
  as,
  mark,
  playwright,
}) => {
  const officer = await as('chapter-officer')
  const chapters = [await idOfChapter(officer, 'engineering')]
  const made = await writeInBoth(officer, 'events', {
    ...eventFacts({ chapters, startsAt: new Date('2031-03-12T19:00:00Z') }),
    _status: 'published',
    nl: { title: `${mark} zoals het is` },
    en: { title: `${mark} as it is` },
  })
  const path = `/nl/activiteiten/${made.slugs.nl}`
  const draft = await officer.patch(`/api/payload/events/${made.id}?locale=nl&draft=true`, {
    data: { title: `${mark} zoals het wordt` },
  })
  expect(draft.status()).toBe(200)

  const reader = await playwright.request.newContext({ baseURL: BASE_URL })
  const readerSees = async (headers: Record<string, string> = {}) => {
    const answer = await reader.get(path, { headers })
    return { status: answer.status(), text: await answer.text() }
  }
  await readerSees()
  const before = await readerSees()

  await letIn(page, 'chapter-officer')
  await page.goto(`/api/preview?collection=events&id=${made.id}&locale=nl`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${mark} zoals het wordt`)

  for (const cookie of ['', '__prerender_bypass=forged', '__prerender_bypass=forged; staff-preview=forged']) {
    const seen = await readerSees(cookie ? { cookie } : {})
    expect(seen.status, cookie).toBe(200)
    expect(seen.text, cookie).toContain(`${mark} zoals het is`)
    expect(seen.text, cookie).not.toContain(`${mark} zoals het wordt`)
    expect(seen.text, cookie).not.toContain('/api/preview/leave')
  }
  expect((await readerSees()).text, 'nothing of the preview was kept').toBe(before.text)

  await test.step('the cookies of a preview are worth nothing without the staff session', async () => {
    const cookies = (await page.context().cookies()).filter(({ name }) => !name.endsWith('-token'))
    const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
    expect(cookie).toContain('__prerender_bypass=')
    const seen = await readerSees({ cookie })
    expect(seen.text).toContain(`${mark} zoals het is`)
    expect(seen.text).not.toContain(`${mark} zoals het wordt`)
  })
  await reader.dispose()
})

test('A draft of another chapter cannot be looked at, nor without signing in', async ({ page, as, mark }) => {
  const office = await as('office')
  const chapters = [await idOfChapter(office, 'japan')]
  const made = await writeInBoth(office, 'events', {
    ...eventFacts({ chapters, startsAt: new Date('2031-03-12T19:00:00Z') }),
    _status: 'draft',
    nl: { title: `${mark} in Japan` },
    en: { title: `${mark} in Japan too` },
  })
  const address = `/api/preview?collection=events&id=${made.id}&locale=nl`
  expect((await page.goto(address))?.url(), 'to the door').toContain('/admin')
  expect(await page.context().cookies()).toEqual([])

  await letIn(page, 'chapter-officer')
  const refused = await page.goto(address)
  expect([refused?.status(), await refused?.text()]).toEqual([
    403,
    'Dit concept is niet van jou, of het bestaat niet.',
  ])
  // With a preview open of what is the officer's own, another's draft still is not there.
  const engineering = await idOfChapter(office, 'engineering')
  await page.goto(`/api/preview?collection=chapters&id=${engineering}&locale=nl`)
  await expect(bar(page)).toBeVisible()
  await page.goto(`/nl/activiteiten/${made.slugs.nl}`)
  await expect(page.getByText(`${mark} in Japan`)).toHaveCount(0)
})
