import type { Page } from '@playwright/test'
import { LOCALES } from '../../src/kernel/locale'
import { publicPages } from './public-pages'
import { complaintsOf } from './steps/complaints'
import { policyOf } from './steps/headers'
import { expect, test } from './steps/test'

const KEPT = ['/nl', '/nl/activiteiten', '/en/faq', '/nl/lid-worden', '/en/contact'] as const
const MADE_PER_VISITOR = ['/nl/zoeken?q=leuven', '/en/events/search?language=en'] as const
const MACHINE = [
  '/admin/login',
  '/api/payload/events',
  '/api/health/live',
  '/sitemap.xml',
  '/favicon.svg',
] as const

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
  expect(policyOf(answer)['frame-ancestors'] ?? [answer.headers()['x-frame-options']]).not.toEqual([
    undefined,
  ])
  expect(answer.headers()['cache-control']).toMatch(/no-store/)
})

for (const locale of LOCALES) {
  test(`A page that is the same for everyone is whole as it is sent, with one script of ours (${locale})`, async ({
    request,
  }) => {
    for (const { name, addresses } of publicPages) {
      const answer = await request.get(addresses[locale])
      if (answer.headers()['content-security-policy']?.includes('nonce-')) continue
      const html = await answer.text()
      const scripts = [...html.matchAll(/<script\b(?![^>]*ld\+json)[^>]*>/g)].map(([tag]) => tag)
      expect
        .soft(scripts, name)
        .toEqual([expect.stringMatching(/src="\/_next\/static\/portal\/portal-\w+\.js"/)])
      expect.soft(html, `${name} waits for no part`).not.toMatch(/<template id=|<!--\$\?-->/)
    }
  })
}

for (const path of ['/nl/lid-worden', '/nl/zoeken?q=leuven']) {
  test(`A script that somebody smuggles into ${path} does not run`, async ({ page }) => {
    const hasRun = () => page.evaluate(() => 'smuggled' in window)
    await smuggleInto(page, path, { guarded: false })
    await page.goto(path)
    expect(await hasRun(), 'it would run if nothing stopped it').toBe(true)

    await smuggleInto(page, path, { guarded: true })
    const refusal = page.waitForEvent('console', (said) => said.text().includes('Content Security Policy'))
    await page.goto(path)
    await refusal
    expect(await hasRun()).toBe(false)
  })
}

for (const asked of [
  '<script>document.title="ran"</script>',
  '"><img src=x onerror=document.title="ran">',
  "'-alert(1)-'",
]) {
  test(`What I search for is shown as I wrote it and nothing more: ${asked}`, async ({ page }) => {
    const complaints = complaintsOf(page)
    await page.goto(`/nl/zoeken?q=${encodeURIComponent(asked)}`)
    await expect(page.getByRole('searchbox', { name: 'Wat zoek je?' })).toHaveValue(asked)
    await expect(page).not.toHaveTitle('ran')
    await expect(page.locator('main img[src=x], main script:not([type])')).toHaveCount(0)
    expect(complaints).toEqual([])
  })
}

/** Puts a script and a picture that fails into the answer on its way; without guard it also loses its policy. */
async function smuggleInto(
  page: Page,
  path: string,
  { guarded }: { readonly guarded: boolean },
): Promise<void> {
  await page.unrouteAll()
  await page.route(
    ({ pathname, search }) => pathname + search === path,
    async (route) => {
      const response = await route.fetch()
      const { 'content-security-policy': policy = '', ...headers } = response.headers()
      const smuggled =
        '<script>window.smuggled = 1</script><img alt="" src="/x.png" onerror="window.smuggled = 1">'
      await route.fulfill({
        response,
        headers: guarded ? { ...headers, 'content-security-policy': policy } : headers,
        body: (await response.text()).replace('</body>', `${smuggled}</body>`),
      })
    },
  )
}
