import { type APIRequestContext, request } from '@playwright/test'
import { networkTo } from '../integration/platform/cache/network-to'
import { BASE_URL, sparePort } from './steps/address'
import { accessibilityFaults } from './steps/accessibility'
import { change, eventFacts, idOfChapter, writeInBoth } from './steps/documents'
import { type OwnWeb, startOwnWeb } from './steps/own-web'
import { expect, test } from './steps/staff'

const KEPT = ['/nl', '/en', '/nl/activiteiten', '/en/faq', '/nl/lid-worden'] as const

const SENTENCE = {
  nl: 'We kunnen nu even niet bij onze gegevens.',
  en: 'We cannot reach our data right now.',
} as const

/** What nobody outside may learn of a fault. */
const INSIDES =
  /ECONNREFUSED|ECONNRESET|Connection terminated|postgres:|select distinct|node_modules|\.mjs|at async|stack/i

const INCIDENT = /^(Voorval|Incident) [2-9A-Z]{8}$/

const NOT_KEPT = [
  ['nl', '/nl/zoeken?q=leuven'],
  ['en', '/en/search?q=leuven'],
  ['nl', '/nl/kringen/kern-limburg'],
  ['en', '/en/events/search?language=en'],
] as const

let network: Awaited<ReturnType<typeof networkTo>>
let web: OwnWeb
/** The portal that never lost its database, for what goes on meanwhile. */
let elsewhere: APIRequestContext

test.beforeAll(async () => {
  network = await networkTo(process.env['DATABASE_URL'] ?? '')
  web = await startOwnWeb({ port: sparePort(1), databaseUrl: network.url })
  elsewhere = await request.newContext({ baseURL: BASE_URL })
})
test.afterAll(async () => {
  await web.stop()
  await network.remove()
  await elsewhere.dispose()
})

test('While the database is down I read on, am told plainly what does not work, and find all as before when it is back', async ({
  as,
  mark,
  browser,
}) => {
  const officer = await as('chapter-officer')
  const chapters = [await idOfChapter(officer, 'engineering')]
  const made = await writeInBoth(officer, 'events', {
    ...eventFacts({ chapters, startsAt: new Date(Date.now() + 3_600_000) }),
    _status: 'published',
    nl: { title: `${mark} gewoon` },
    en: { title: `${mark} as usual` },
  })
  const eventPath = `/nl/activiteiten/${made.slugs.nl}`
  const kept = [...KEPT, eventPath]
  await expectKept(kept)

  await network.refuse()

  await test.step('pages that were made before are still there', async () => {
    await expect.poll(() => statusOf('/api/health/ready')).toBe(503)
    for (const path of kept) {
      const answer = await web.client.get(path)
      expect([answer.status(), 'etag' in answer.headers()], path).toEqual([200, true])
    }
    expect(await statusOf('/api/health/live')).toBe(200)
  })

  for (const [locale, path] of NOT_KEPT) {
    await test.step(`${path} says so plainly`, async () => {
      const context = await browser.newContext({ baseURL: web.address })
      const page = await context.newPage()
      const answer = await page.goto(path)
      expect.soft([500, 503], path).toContain(answer?.status())
      await expect.soft(page.getByText(SENTENCE[locale])).toBeVisible()
      await expect.soft(page.getByText(INCIDENT).first()).toBeVisible()
      await expect.soft(page.locator('html')).toHaveAttribute('lang', locale)
      expect.soft(await answer?.text(), path).not.toMatch(INSIDES)
      expect.soft(await accessibilityFaults(page)).toEqual([])
      await context.close()
    })
  }

  await test.step('the API tells nothing of the insides', async () => {
    const answer = await web.client.get('/api/payload/events')
    expect(answer.status()).toBeGreaterThanOrEqual(500)
    expect(await answer.text()).not.toMatch(INSIDES)
  })

  await change(officer, { collection: 'events', id: made.id }, { title: `${mark} intussen gewijzigd` })
  expect(await (await web.client.get(eventPath)).text(), 'it cannot know yet').toContain(`${mark} gewoon`)

  await network.accept()

  await test.step('all is as before, with what changed meanwhile', async () => {
    await expect.poll(() => statusOf('/api/health/ready'), { timeout: 60_000 }).toBe(200)
    await expect
      .poll(async () => (await web.client.get(eventPath)).text(), { message: 'the change is shown' })
      .toContain(`${mark} intussen gewijzigd`)
    for (const path of [...kept, '/nl/zoeken?q=leuven', '/nl/kringen/kern-limburg']) {
      await expect.poll(() => statusOf(path), { message: path }).toBe(200)
    }
  })
})

test('While the database is down a page says so without script too', async ({ browser }) => {
  await network.refuse()
  await expect.poll(() => statusOf('/api/health/ready')).toBe(503)
  for (const [locale, path] of [
    ['nl', '/nl/zoeken?q=gent'],
    ['en', '/en/chapters/japan'],
  ] as const) {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: web.address })
    const page = await context.newPage()
    expect.soft([500, 503], path).toContain((await page.goto(path))?.status())
    await expect.soft(page.getByText(SENTENCE[locale])).toBeVisible()
    await expect.soft(page.getByText(INCIDENT).first()).toBeVisible()
    await context.close()
  }
  await network.accept()
})

const statusOf = async (path: string): Promise<number> => (await web.client.get(path)).status()

/** All at the same moment: what is touched while they are made would outdate the ones that were there. */
async function expectKept(paths: readonly string[]): Promise<void> {
  for (const path of paths) await web.client.get(path)
  await expect
    .poll(async () => {
      const answers = await Promise.all(paths.map((path) => web.client.get(path)))
      return paths.filter((_, index) => !('etag' in (answers[index]?.headers() ?? {})))
    })
    .toEqual([])
}
