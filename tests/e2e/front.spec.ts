import { join } from 'node:path'
import type { APIRequestContext } from '@playwright/test'
import { startFront } from '../../sandbox/front/start-front'
import { addressesOf, type Localized } from './demo-content'
import { BASE_URL, sparePort } from './steps/address'
import { type Seen, sendCrowd } from './steps/crowd'
import { change, writeInBoth } from './steps/documents'
import { accountOf, expect, test } from './steps/staff'

// They share a port, and each wants the machine to itself as far as it can have it.
test.describe.configure({ mode: 'serial', timeout: 120_000 })

const OTHERS = [addressesOf('/'), addressesOf('/events'), addressesOf('/faq'), addressesOf('/contact')]

test('Behind the front everybody gets the right page, nothing private, and nothing older than two seconds', async ({
  as,
  mark,
}) => {
  const seen = await seenThroughFront({ desk: await as('editor'), mark, seconds: 15 })
  expect(seen.faults).toEqual([])
  expect(seen.oldest, 'milliseconds after a save').toBeLessThan(2_000)
  expect(seen.answers).toBeGreaterThan(300)
})

for (const { fault, spoil, expected } of [
  {
    fault: 'forgets what the router asks for',
    spoil: (template: string) => template.replaceAll(' $portal_wants_more', ''),
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
    const seen = await seenThroughFront({ desk: await as('editor'), mark, seconds: 5, spoil })
    expect(seen.faults.join('\n')).toMatch(expected)
  })
}

test('A front that keeps pages for longer would be found out', async ({ as, mark }) => {
  const spoil = (template: string) =>
    template
      .replace(' $time_iso8601"', '"')
      .replace('proxy_cache_valid 200 404 1s', 'proxy_cache_valid 200 404 1m')
  const seen = await seenThroughFront({ desk: await as('editor'), mark, seconds: 6, spoil })
  expect(seen.oldest).toBeGreaterThan(2_000)
})

test('While no web process answers, the front says so in both languages', async () => {
  const running = await startFront({ folder: folderFor('silent'), port: sparePort(0), portalPort: 1 })
  try {
    const answer = await fetch(`http://localhost:${sparePort(0)}/nl`)
    expect(answer.status).toBe(502)
    expect(answer.headers.get('retry-after')).toBe('30')
    const text = await answer.text()
    expect(text).toContain('We zijn er even niet')
    expect(text).toContain('We will be right back')
    expect(
      (await fetch(`http://localhost:${sparePort(0)}/unavailable.css`)).headers.get('content-type'),
    ).toBe('text/css')
  } finally {
    await running.stop()
  }
})

type Watching = {
  readonly desk: APIRequestContext
  readonly mark: string
  readonly seconds: number
  readonly spoil?: (template: string) => string
}

/** What a crowd sees through the front while an editor saves one page again and again. */
async function seenThroughFront({ desk, mark, seconds, spoil }: Watching): Promise<Seen> {
  const { id, slugs } = await writeInBoth(desk, 'pages', {
    _status: 'published',
    nl: { title: `${mark} nl 0` },
    en: { title: `${mark} en 0` },
  })
  const staffToken = await tokenOfEditor()
  const running = await startFront({
    folder: folderFor(mark),
    port: sparePort(0),
    portalPort: Number(new URL(BASE_URL).port),
    ...(spoil && { change: spoil }),
  })
  try {
    const until = performance.now() + seconds * 1000
    const savedAt = [performance.now()]
    const watched: Localized = { nl: `/nl/${slugs.nl}`, en: `/en/${slugs.en}` }
    const front = `http://localhost:${sparePort(0)}`
    const [seen] = await Promise.all([
      sendCrowd({ front, watched, others: OTHERS, mark, savedAt, staffToken, until }),
      saveOnAndOn({ desk, id, mark, savedAt, until }),
    ])
    return seen
  } finally {
    await running.stop()
  }
}

type Saving = Pick<Watching, 'desk' | 'mark'> & {
  readonly id: number
  readonly savedAt: number[]
  readonly until: number
}

async function saveOnAndOn({ desk, id, mark, savedAt, until }: Saving): Promise<void> {
  while (performance.now() < until) {
    await change(desk, { collection: 'pages', id }, { title: `${mark} nl ${savedAt.length}` })
    savedAt.push(performance.now())
    await new Promise((resolve) => setTimeout(resolve, 300))
  }
}

async function tokenOfEditor(): Promise<string> {
  const { email, password } = accountOf('editor')
  const answer = await fetch(`${BASE_URL}/api/payload/staff/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })
  return ((await answer.json()) as { token: string }).token // as Payload answers a sign-in
}

const folderFor = (name: string): string => join(process.env['TEST_FOLDER'] ?? '.data', `front-${name}`)
