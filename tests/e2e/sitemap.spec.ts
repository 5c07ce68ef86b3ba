import { LOCALES } from '../../src/kernel/locale'
import { chapters } from '../../sandbox/demo/association/chapters'
import { events } from '../../sandbox/demo/association/events'
import { faqEntries } from '../../sandbox/demo/content/faq'
import { pages } from '../../sandbox/demo/content/pages'
import { addressesOf, type Localized } from './demo-content'
import { expect, test } from './steps/test'

const FIXED = ['privacy', 'refunds', 'accessibility'] as const
const isFixed = (slug: string) => FIXED.some((each) => each === slug)

const ROOMS = [
  '/',
  '/faq',
  '/events',
  '/chapters',
  '/contact',
  ...FIXED.map((room) => `/${room}` as const),
] as const

const PUBLIC: readonly Localized[] = [
  ...ROOMS.map((room) => addressesOf(room)),
  ...events
    .filter(({ audience }) => audience === 'public')
    .map(({ slug }) => addressesOf('/events/[slug]', slug)),
  ...chapters.map(({ slug }) => addressesOf('/chapters/[slug]', slug)),
  ...faqEntries.map(({ slug }) => addressesOf('/faq/[slug]', slug)),
  ...pages.filter(({ slug }) => !isFixed(slug.en)).map(({ slug }) => addressesOf('/[slug]', slug)),
]

const HIDDEN: readonly Localized[] = [
  ...events
    .filter(({ audience }) => audience !== 'public')
    .map(({ slug }) => addressesOf('/events/[slug]', slug)),
  addressesOf('/search'),
  addressesOf('/events/search'),
  addressesOf('/menu'),
  addressesOf('/my'),
  addressesOf('/my/card'),
  addressesOf('/sign-in'),
  addressesOf('/directory'),
]

test('The sitemap names every public page in both languages, and nothing that is not for everyone', async ({
  page,
  baseURL,
}) => {
  const answer = await page.request.get('/sitemap.xml')
  expect(answer.status()).toBe(200)
  expect(answer.headers()['content-type']).toMatch(/xml/)
  const xml = await answer.text()
  const paths = new Set(
    [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc]) => (loc ?? '').replace(baseURL ?? '', '')),
  )
  const missing = PUBLIC.flatMap((addresses) => LOCALES.map((locale) => addresses[locale])).filter(
    (path) => !paths.has(path),
  )
  expect(missing, 'missing').toEqual([])
  const told = HIDDEN.flatMap((addresses) => LOCALES.map((locale) => addresses[locale])).filter((path) =>
    xml.includes(`${path}<`),
  )
  expect(told, 'not for everyone').toEqual([])
  expect(
    [...paths].filter((path) => !/^\/(nl|en)(\/|$)/.test(path)),
    'outside the portal',
  ).toEqual([])
})

test('The sitemap says of each page where it is in the other language', async ({ request, baseURL }) => {
  const xml = await (await request.get('/sitemap.xml')).text()
  const { nl, en } = addressesOf('/faq')
  const entry = xml.split('<url>').find((each) => each.includes(`<loc>${baseURL}${nl}</loc>`))
  expect(entry).toContain(`hreflang="en" href="${baseURL}${en}"`)
  expect(entry).toContain(`hreflang="nl" href="${baseURL}${nl}"`)
})

test('Robots are shown the sitemap and kept out of the admin and the API', async ({ request, baseURL }) => {
  const answer = await request.get('/robots.txt')
  expect(answer.status()).toBe(200)
  const text = await answer.text()
  expect(text).toContain(`Sitemap: ${baseURL}/sitemap.xml`)
  expect(text).toMatch(/^Disallow: \/admin/m)
  expect(text).toMatch(/^Disallow: \/api/m)
})
