import type { Page } from '@playwright/test'
import { addressesOf, demoEvent } from './demo-content'
import { expect, test } from './steps/test'

// The promise is 190 kB; docs/decisions/010 says how it came to be this little, and this keeps it so.
const BUDGET = 100_000
const COUNTED = ['html', 'css', 'js', 'fonts'] as const
type Part = (typeof COUNTED)[number] | 'images' | 'other'

// Nothing of an earlier visit.
test.use({ reuseContext: false })

for (const key of ['bridge-lecture', 'ghent-by-the-water', 'jakarta-evening'] as const) {
  test(`The first visit to an event costs little on a slow line (${key})`, async ({ page, request }) => {
    const { nl } = addressesOf('/events/[slug]', demoEvent(key).slug)
    // Who comes while a page is being compressed gets it plain: look at what all others get.
    await expect.poll(async () => (await request.get(nl)).headers()['content-encoding']).toBe('gzip')
    const elsewhere = originsBesides(page, new URL((await request.get(nl)).url()).origin)
    await page.goto(nl, { waitUntil: 'networkidle' })

    const bytes = await bytesByPart(page)
    const total = COUNTED.reduce((sum, part) => sum + bytes[part], 0)
    const parts = Object.entries(bytes).map(([part, size]) => `${part} ${kilobytes(size)}`)
    console.log(`  first load of ${nl}: ${kilobytes(total)} of ${kilobytes(BUDGET)} (${parts.join(', ')})`)
    expect(total, parts.join(', ')).toBeLessThanOrEqual(BUDGET)
    expect(
      COUNTED.every((part) => bytes[part] > 0),
      `each part is seen: ${parts.join(', ')}`,
    ).toBe(true)
    expect(elsewhere, 'asked of others').toEqual([])
  })
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`

/** Fills with the origins that the page asks anything of besides its own. */
function originsBesides(page: Page, own: string): readonly string[] {
  const origins: string[] = []
  page.on('request', (asked) => {
    const { origin, protocol } = new URL(asked.url())
    if (protocol.startsWith('http') && origin !== own) origins.push(origin)
  })
  return origins
}

/** The bytes of all bodies as they came over the line. */
const bytesByPart = (page: Page): Promise<Record<Part, number>> =>
  page.evaluate(() => {
    const bytes = { html: 0, css: 0, js: 0, fonts: 0, images: 0, other: 0 }
    const partOf = ({ name, entryType, initiatorType }: PerformanceResourceTiming) => {
      const { pathname } = new URL(name)
      if (entryType === 'navigation') return 'html'
      if (pathname.endsWith('.css')) return 'css'
      if (pathname.endsWith('.js')) return 'js'
      if (/\.woff2?$/.test(pathname)) return 'fonts'
      return initiatorType === 'img' || /\.(svg|png|webp|ico)$/.test(pathname) ? 'images' : 'other'
    }
    const entries = [
      ...performance.getEntriesByType('navigation'),
      ...performance.getEntriesByType('resource'),
    ]
    for (const entry of entries as PerformanceResourceTiming[]) bytes[partOf(entry)] += entry.encodedBodySize
    return bytes
  })
