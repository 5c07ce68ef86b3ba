import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { APIRequestContext } from '@playwright/test'
import { startFront } from '../../sandbox/front/start-front'
import { addressesOf, type Localized } from './demo-content'
import { BASE_URL, sparePort } from './steps/address'
import { type Seen, sendCrowd } from './steps/crowd'
import { change, writeInBoth } from './steps/documents'
import { accountOf, expect, test } from './steps/staff'

// They share a port, and each wants the machine to itself as far as it can have it.
test.describe.configure({ mode: 'serial' })

const OTHERS = [addressesOf('/'), addressesOf('/events'), addressesOf('/faq'), addressesOf('/contact')]

test('Behind the front everybody gets the right page, nothing private, and nothing older than two seconds', async ({
  as,
  mark,
}) => {
  const seen = await seenThroughFront({ desk: await as('editor'), mark, visits: 1_000, seconds: 8 })
  expect(seen.faults).toEqual([])
  expect(seen.oldest, 'milliseconds after a save').toBeLessThan(2_000)
})

for (const { fault, spoil, expected } of [
  {
    fault: 'forgets what the router asks for',
    spoil: (template: string) =>
      template.replaceAll('$portal_visitor_is_known $portal_wants_more', '$portal_visitor_is_known'),
    expected: /asked for a piece/,
  },
  {
    fault: 'takes every page for the same one',
    spoil: (template: string) => template.replace('"$request_uri ', '"'),
    expected: /in the wrong language/,
  },
  {
    fault: 'keeps what belongs to one person',
    spoil: (template: string) =>
      template
        .replace('location /api ', 'location /not-the-api ')
        .replace(/proxy_cache_bypass .*;/, '')
        .replace(/proxy_no_cache .*;/, ''),
    expected: /what is hers/,
  },
]) {
  test(`A front that ${fault} would be found out`, async ({ as, mark }) => {
    const seen = await seenThroughFront({
      desk: await as('editor'),
      mark,
      visits: 200,
      seconds: 2,
      spoil: (template) => keepLonger(spoil(template)),
    })
    expect(seen.faults.join('\n')).toMatch(expected)
  })
}

test('A front that keeps pages for longer would be found out', async ({ as, mark }) => {
  const seen = await seenThroughFront({
    desk: await as('editor'),
    mark,
    visits: 200,
    seconds: 5,
    spoil: keepLonger,
  })
  expect(seen.oldest).toBeGreaterThan(2_000)
})

test('While no web process answers, the front says so in both languages', async () => {
  const running = await startFront({ folder: folderFor('silent'), port: sparePort(2), portalPort: 1 })
  try {
    const answer = await fetch(`http://localhost:${sparePort(2)}/nl`)
    expect(answer.status).toBe(502)
    expect(answer.headers.get('retry-after')).toBe('30')
    const text = await answer.text()
    expect(text).toContain('We zijn er even niet')
    expect(text).toContain('We will be right back')
    expect(
      (await fetch(`http://localhost:${sparePort(2)}/unavailable.css`)).headers.get('content-type'),
    ).toBe('text/css')
  } finally {
    await running.stop()
  }
})

/** So that a spoilt front has something to give out, however slow the machine. */
const keepLonger = (template: string): string =>
  template
    .replace(' $time_iso8601"', '"')
    .replace('proxy_cache_valid 200 404 1s', 'proxy_cache_valid 200 404 1m')

type Watching = {
  readonly desk: APIRequestContext
  readonly mark: string
  readonly visits: number
  readonly seconds: number
  readonly spoil?: (template: string) => string
}

/** What a crowd sees through the front while an editor saves one page again and again. */
async function seenThroughFront({ desk, mark, visits, seconds, spoil }: Watching): Promise<Seen> {
  const { id, slugs } = await writeInBoth(desk, 'pages', {
    _status: 'published',
    nl: { title: `${mark} nl 0` },
    en: { title: `${mark} en 0` },
  })
  const staffCookie = await cookieOfEditor()
  const running = await startFront({
    folder: folderFor(mark),
    port: sparePort(2),
    portalPort: Number(new URL(BASE_URL).port),
    ...(spoil && { change: spoil }),
  })
  try {
    const savedAt = [performance.now()]
    const watched: Localized = { nl: `/nl/${slugs.nl}`, en: `/en/${slugs.en}` }
    const front = `http://localhost:${sparePort(2)}`
    const crowd = sendCrowd({ front, watched, others: OTHERS, mark, savedAt, staffCookie, visits, seconds })
    const over = crowd.then(() => 'over' as const)
    do {
      await change(desk, { collection: 'pages', id }, { title: `${mark} nl ${savedAt.length}` })
      savedAt.push(performance.now())
    } while ((await Promise.race([over, pause(300)])) !== 'over')
    return await crowd
  } finally {
    await running.stop()
  }
}

async function cookieOfEditor(): Promise<string> {
  const { email, password } = accountOf('editor')
  const answer = await fetch(`${BASE_URL}/api/payload/staff/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })
  const [cookie = ''] = answer.headers.getSetCookie()
  return cookie.split(';')[0] ?? ''
}

const folderFor = (name: string): string => join(process.env['TEST_FOLDER'] ?? '.data', `front-${name}`)
