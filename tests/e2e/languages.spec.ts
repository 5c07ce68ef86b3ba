import type { APIRequestContext, APIResponse } from '@playwright/test'
import { LOCALES, otherLocale } from '../../src/kernel/locale'
import { addressesOf, demoChapter, demoEvent, demoQuestion, withQuery } from './demo-content'
import { saidOfItself } from './steps/said-of-itself'
import { expect, test } from './steps/staff'

const LANGUAGE_LINK = { nl: 'English', en: 'Nederlands' } as const

const PLACES = [
  { name: 'the home page', addresses: addressesOf('/') },
  { name: 'an event', addresses: addressesOf('/events/[slug]', demoEvent('bridge-lecture').slug) },
  { name: 'a question', addresses: addressesOf('/faq/[slug]', demoQuestion('membership-card').slug) },
  { name: 'a chapter', addresses: addressesOf('/chapters/[slug]', demoChapter('engineering').slug) },
  { name: 'a page', addresses: addressesOf('/[slug]', { nl: 'lid-worden', en: 'become-a-member' }) },
  { name: 'the refund terms', addresses: addressesOf('/refunds') },
] as const

for (const { name, addresses } of PLACES) {
  test(`I change language and stay on ${name}, there and back`, async ({ page }) => {
    await page.goto(addresses.nl)
    const title = await page.title()
    for (const locale of LOCALES) {
      await expect(page).toHaveURL(addresses[locale])
      await expect(page.locator('html')).toHaveAttribute('lang', locale)
      expect(await saidOfItself(page)).toEqual({
        canonical: addresses[locale],
        alternates: { ...addresses, 'x-default': addresses.nl },
      })
      await page.getByRole('banner').getByRole('link', { name: LANGUAGE_LINK[locale] }).click()
    }
    await expect(page).toHaveURL(addresses.nl)
    await expect(page).toHaveTitle(title)
  })
}

for (const { name, addresses } of [
  { name: 'what I searched', addresses: withQuery(addressesOf('/search'), 'q=jakarta') },
  { name: 'how I narrowed the calendar', addresses: withQuery(addressesOf('/events/search'), 'language=en') },
] as const) {
  test(`I change language and keep ${name}`, async ({ page }) => {
    await page.goto(addresses.nl)
    await page.getByRole('banner').getByRole('link', { name: 'English' }).click()
    await expect(page).toHaveURL(addresses.en)
    await expect(
      page.getByRole('main').getByRole('link', { name: 'Alumni evening in Jakarta' }),
    ).toBeVisible()
  })
}

test.describe('the bare address', () => {
  for (const { says, headers, path } of [
    { says: 'English', headers: { 'accept-language': 'en-GB,en;q=0.9,nl;q=0.5' }, path: '/en' },
    { says: 'Dutch', headers: { 'accept-language': 'nl-BE' }, path: '/nl' },
    { says: 'Portuguese, which we do not speak', headers: { 'accept-language': 'pt-BR' }, path: '/nl' },
    { says: 'nothing', headers: { 'accept-language': '' }, path: '/nl' },
    {
      says: 'Dutch, but I chose English before',
      headers: { 'accept-language': 'nl-BE', cookie: 'language=en' },
      path: '/en',
    },
    {
      says: 'English, and a cookie nobody understands',
      headers: { 'accept-language': 'en', cookie: 'language=xx' },
      path: '/en',
    },
  ]) {
    test(`leads me to ${path} when my browser says ${says}`, async ({ request }) => {
      const answer = await request.get('/', { headers, maxRedirects: 0 })
      expect(answer.status()).toBe(307)
      expect(new URL(answer.headers()['location'] ?? '', answer.url()).pathname).toBe(path)
    })
  }

  test('remembers the language I chose with the link', async ({ page }) => {
    await page.goto('/')
    await expect(page).toHaveURL('/nl')
    await page.getByRole('banner').getByRole('link', { name: 'English' }).click()
    await expect(page).toHaveURL('/en')
    await page.goto('/')
    await expect(page).toHaveURL('/en')
  })
})

test.describe('an old address', () => {
  const faq = addressesOf('/faq')
  for (const [old, now] of [
    ['/miscellaneous/veel-gestelde-vragen', faq.nl],
    ['/miscellaneous/veel-gestelde-vragen/', faq.nl],
    ['/Miscellaneous/Veel-Gestelde-Vragen', faq.nl],
    ['/miscellaneous/veel-gestelde-vragen?utm_source=brief', faq.nl],
    ['/eng/miscellaneous/faq', faq.en],
    ['/eng/miscellaneous/faq/', faq.en],
    ['/ENG/Miscellaneous/FAQ', faq.en],
  ] as const) {
    test(`${old} has moved to ${now} for good`, async ({ request }) => {
      const moves = await followMoves(request, old)
      expect(moves.at(-1)).toEqual({ status: 200, path: now })
      expect(moves.slice(0, -1).map(({ status }) => status)).toContain(301)
    })
  }

  test('that an editor writes down leads where the editor says, until it is taken away', async ({
    as,
    mark,
    request,
  }) => {
    const editor = await as('editor')
    const old = `/${mark}/Oud.html`
    const made = await editor.post('/api/payload/redirects', { data: { from: old, to: '/en/events' } })
    expect(made.status()).toBe(201)
    const moved = await request.get(`${old.toLowerCase()}`, { maxRedirects: 0 })
    expect([moved.status(), moved.headers()['location']]).toEqual([
      301,
      expect.stringMatching(/\/en\/events$/),
    ])

    const { doc } = (await made.json()) as { doc: { id: number } } // as Payload answers
    await editor.delete(`/api/payload/redirects/${doc.id}`)
    expect((await request.get(old.toLowerCase())).status()).toBe(404)
  })

  test('below a language leads on too', async ({ as, mark, request }) => {
    const editor = await as('editor')
    await editor.post('/api/payload/redirects', { data: { from: `/nl/${mark}`, to: '/nl/contact' } })
    expect((await followMoves(request, `/nl/${mark}`)).at(-1)).toEqual({ status: 200, path: '/nl/contact' })
  })
})

test('A page that has a fixed place leads there from its own address, the first time and every time', async ({
  request,
}) => {
  for (const time of ['first', 'second', 'third']) {
    const answer = await request.get('/nl/privacyverklaring', { maxRedirects: 0 })
    expect(answer.status(), `the ${time} time`).toBe(308)
    expect(locationsOf(answer), `the ${time} time`).toEqual(['/nl/privacy'])
  }
})

test('A page that is not there says so in the language of its address', async ({ page }) => {
  for (const locale of LOCALES) {
    const answer = await page.goto(`/${locale}/nergens-${otherLocale(locale)}`)
    expect(answer?.status()).toBe(404)
    await expect(page.locator('html')).toHaveAttribute('lang', locale)
    await expect(page.getByRole('main').getByRole('searchbox')).toBeVisible()
  }
})

const locationsOf = (answer: APIResponse): readonly string[] =>
  answer
    .headersArray()
    .filter(({ name }) => name.toLowerCase() === 'location')
    .map(({ value }) => value)

/** Each answer on the way from an address, the last one being a page. */
async function followMoves(request: APIRequestContext, from: string) {
  const steps: { status: number; path: string }[] = []
  for (let path = from; steps.length < 5; ) {
    const answer = await request.get(path, { maxRedirects: 0 })
    steps.push({ status: answer.status(), path: new URL(answer.url()).pathname })
    const [to, ...others] = locationsOf(answer)
    expect(others, 'one way to go').toEqual([])
    if (!to) return steps
    path = to
  }
  return steps
}
