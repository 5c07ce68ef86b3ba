import type { Page } from '@playwright/test'
import { LOCALES } from '../../src/kernel/locale'
import { addressesOf, demoEvent } from './demo-content'
import { publicPages } from './public-pages'
import { policyOf } from './steps/headers'
import { askRaw } from './steps/raw-request'
import { expect, test } from './steps/staff'

const KEPT = ['/nl', '/nl/activiteiten', '/en/faq', '/nl/lid-worden', '/en/contact'] as const
const MADE_PER_VISITOR = ['/nl/zoeken?q=leuven', '/en/events/search?language=en'] as const
const MACHINE = ['/admin/login', '/api/payload/events', '/api/health/live', '/sitemap.xml', '/favicon.svg'] as const

for (const path of [...KEPT, ...MADE_PER_VISITOR, ...MACHINE]) {
  test(`My browser is told to be careful with ${path}`, async ({ request }) => {
    const answer = await request.get(path)
    expect(answer.status()).toBe(200)
    expect(answer.headers()).toMatchObject({
      'strict-transport-security': expect.stringMatching(/max-age=[3-9]\d{7,}/),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'permissions-policy': expect.stringContaining('geolocation=()'),
    })
    expect(answer.headers()).not.toHaveProperty('x-powered-by')
    expect(answer.headers()).not.toHaveProperty('server')
  })
}

for (const path of [...KEPT, ...MADE_PER_VISITOR]) {
  test(`On ${path} only our own scripts may run, and nobody may frame it`, async ({ request }) => {
    const policy = policyOf(await request.get(path))
    expect(policy).toMatchObject({
      'default-src': ["'self'"],
      'object-src': ["'none'"],
      'base-uri': ["'none'"],
      'frame-ancestors': ["'none'"],
    })
    expect(policy['form-action']).toContain("'self'")
    const sources = [...(policy['script-src'] ?? []), ...(policy['style-src'] ?? [])]
    expect(sources.length).toBeGreaterThan(1)
    expect(sources.filter((source) => /unsafe|^\*$|^https?:$|^data:/.test(source))).toEqual([])
  })
}

test('A page made for me carries a secret that the next one does not', async ({ request }) => {
  const nonces = await Promise.all(
    [1, 2].map(async () => {
      const sources = policyOf(await request.get('/nl/zoeken?q=leuven'))['script-src'] ?? []
      return sources.find((source) => source.startsWith("'nonce-"))
    }),
  )
  expect(nonces[0]).toBeTruthy()
  expect(nonces[0]).not.toBe(nonces[1])
})

test('Nobody may show the admin in a frame, and it is never kept', async ({ request }) => {
  const answer = await request.get('/admin/login')
  expect(policyOf(answer)['frame-ancestors'] ?? [answer.headers()['x-frame-options']]).not.toEqual([undefined])
  expect(answer.headers()['cache-control']).toMatch(/no-store/)
})

for (const locale of LOCALES) {
  test(`No public page breaks its own rules or complains in the console (${locale})`, async ({ page }) => {
    test.setTimeout(120_000)
    const complaints = complaintsOf(page)
    for (const { name, addresses, status = 200 } of publicPages) {
      complaints.length = 0
      await page.goto(addresses[locale])
      // A page that is not there is an error to the browser, and rightly so.
      const unexpected = complaints.filter((each) => status === 200 || !each.includes('404'))
      expect.soft(unexpected, name).toEqual([])
    }
  })
}

for (const path of ['/nl/lid-worden', '/nl/zoeken?q=leuven']) {
  test(`A script that somebody smuggles into ${path} does not run`, async ({ page }) => {
    await smuggleInto(page, path, { guarded: false })
    await page.goto(path)
    await expect(page, 'it would run if nothing stopped it').toHaveTitle('smuggled')

    await smuggleInto(page, path, { guarded: true })
    await page.goto(path, { waitUntil: 'networkidle' })
    await expect(page.locator('#smuggled')).toBeAttached()
    await expect(page).not.toHaveTitle('smuggled')
  })
}

for (const asked of ['<script>document.title="ran"</script>', '"><img src=x onerror=document.title="ran">', "'-alert(1)-'"]) {
  test(`What I search for is shown as I wrote it and nothing more: ${asked}`, async ({ page }) => {
    const complaints = complaintsOf(page)
    await page.goto(`/nl/zoeken?q=${encodeURIComponent(asked)}`)
    await expect(page.getByRole('searchbox', { name: 'Wat zoek je?' })).toHaveValue(asked)
    await expect(page).not.toHaveTitle('ran')
    await expect(page.locator('main img[src=x], main script:not([type])')).toHaveCount(0)
    expect(complaints).toEqual([])
  })
}

test('There is no GraphQL to ask', async ({ request }) => {
  for (const path of ['/api/payload/graphql', '/api/graphql', '/api/payload/graphql-playground']) {
    const answer = await request.post(path, { data: { query: '{ __typename }' } })
    expect(answer.status(), path).toBeGreaterThanOrEqual(400)
    expect(await answer.text(), path).not.toContain('"data"')
  }
})

test('Nobody makes themselves a member of staff', async ({ request }) => {
  const account = { email: 'intruder@alumninet.example', password: 'vier gewone woorden samen', name: 'X', roles: ['office'] }
  for (const path of ['/api/payload/staff/first-register', '/api/payload/staff']) {
    const answer = await request.post(path, { data: account })
    expect([403, 404], path).toContain(answer.status())
  }
  const signIn = await request.post('/api/payload/staff/login', { data: account })
  expect(signIn.status()).toBe(401)
})

test('Strangers read through the API what is on the site and nothing else', async ({ request, as, mark }) => {
  const hidden = demoEvent('museum-of-printing').slug.nl
  const published = await request.get('/api/payload/events?locale=all&limit=200&depth=2')
  expect(published.status()).toBe(200)
  const text = await published.text()
  expect(text).toContain(demoEvent('bridge-lecture').slug.nl)
  expect(text).not.toContain(hidden)
  expect(text).not.toMatch(/"(password|hash|salt|resetPasswordToken|loginAttempts)"/)
  expect(await (await request.get(`/api/payload/events?locale=nl&where[slug][equals]=${hidden}`)).json()).toMatchObject({ docs: [] })

  const editor = await as('editor')
  const draft = await editor.post('/api/payload/pages?locale=nl&draft=true', { data: { title: `${mark} ontwerp` } })
  const { doc } = (await draft.json()) as { doc: { id: number } } // as Payload answers
  for (const path of [
    `/api/payload/pages/${doc.id}`,
    `/api/payload/pages/${doc.id}?draft=true`,
    '/api/payload/pages/versions',
    '/api/payload/events/versions',
    '/api/payload/staff',
    '/api/payload/staff/1',
  ]) {
    const answer = await request.get(path)
    expect([403, 404], path).toContain(answer.status())
  }
  expect(await (await request.get('/api/payload/pages?locale=nl&draft=true&limit=200')).text()).not.toContain(mark)
})

test('A web page cannot pass itself off as a picture', async ({ as }) => {
  const editor = await as('editor')
  for (const [name, mimeType, text] of [
    ['vakantie.jpg', 'image/jpeg', '<!doctype html><script>alert(1)</script>'],
    ['vakantie.svg', 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
    ['brief.pdf', 'application/pdf', '<html><body onload="alert(1)">'],
    ['programma.html', 'text/html', '<script>alert(1)</script>'],
  ] as const) {
    const answer = await editor.post('/api/payload/media', {
      multipart: {
        file: { name, mimeType, buffer: Buffer.from(text) },
        _payload: JSON.stringify({ alt: { nl: 'niets', en: 'nothing' } }),
      },
    })
    expect([400, 415], name).toContain(answer.status())
  }
})

for (const path of [
  '//evil.example',
  '//evil.example/%2f..',
  '/%2f%2fevil.example',
  '/\\evil.example',
  '/nl//evil.example',
  '/%5cevil.example/nl',
  '/https://evil.example',
  '/nl/https:/evil.example',
]) {
  test(`A crooked address does not lead me off the site: ${path}`, async ({ baseURL }) => {
    const own = new URL(baseURL ?? '')
    let next: string | null = path
    for (let moves = 0; next !== null && moves < 5; moves += 1) {
      const answer = await askRaw(own, next)
      expect(answer.status).toBeLessThan(500)
      if (!answer.location) return
      const to = new URL(answer.location, own)
      expect(to.host, `${next} leads to ${answer.location}`).toBe(own.host)
      next = to.pathname + to.search
    }
  })
}

test('A forged host name does not get into what I am sent', async ({ baseURL }) => {
  const own = new URL(baseURL ?? '')
  const { nl } = addressesOf('/')
  const answer = await askRaw(own, nl, { host: 'evil.example', 'x-forwarded-host': 'evil.example' })
  expect(answer.text).not.toContain('evil.example')
  const bare = await askRaw(own, '/', { host: own.host, 'x-forwarded-host': 'evil.example' })
  expect(bare.location ?? '').not.toContain('evil.example')
})

/** Puts a script and a picture that fails into the answer on its way; without guard it also loses its policy. */
async function smuggleInto(page: Page, path: string, { guarded }: { readonly guarded: boolean }): Promise<void> {
  await page.unrouteAll()
  await page.route(
    ({ pathname, search }) => pathname + search === path,
    async (route) => {
      const response = await route.fetch()
      const { 'content-security-policy': policy = '', ...headers } = response.headers()
      const smuggled = `<script>document.title='smuggled'</script><img id="smuggled" alt="" src="/x.png" onerror="document.title='smuggled'">`
      await route.fulfill({
        response,
        headers: guarded ? { ...headers, 'content-security-policy': policy } : headers,
        body: (await response.text()).replace('</body>', `${smuggled}</body>`),
      })
    },
  )
}

/** What a page reports of itself while it is open: policy violations, faults and warnings. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  return complaints
}
