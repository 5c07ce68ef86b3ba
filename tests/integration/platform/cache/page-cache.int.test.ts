import { setTimeout } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { networkTo } from './network-to'
import { openTagDatabase, type TagDatabase } from './open-tag-database'
import { startPortalProcess, type PortalProcess } from './start-portal-process'

/** What a visitor may have to wait for a save to show. */
const WITHIN_A_SECOND = { timeout: 1_000, interval: 5 }
const TWO_LOOKS_MS = 2_200
const EVENTS = { key: '/nl/activiteiten', tags: ['events', 'site'], text: 'oud' }
const FAQ = { key: '/nl/veelgestelde-vragen', tags: ['faq', 'site'], text: 'vragen' }

let database: TagDatabase
const started: { stop(): Promise<void> }[] = []

beforeAll(async () => {
  database = await openTagDatabase()
})
afterEach(async () => {
  await Promise.all(started.splice(0).map((process) => process.stop()))
})
afterAll(() => database.close())

async function portal(
  environment: { readonly DATABASE_URL?: string; readonly PAGE_CACHE_BYTES?: string } = {},
) {
  const process = await startPortalProcess({ DATABASE_URL: database.url, ...environment })
  started.push(process)
  await process.untilHearing('attached')
  return process
}

async function brokenNetwork() {
  const network = await networkTo(database.url)
  started.push({ stop: network.remove })
  return network
}

describe('a save', () => {
  it('shows within a second on every process, and only where its tags stand', async () => {
    const [one, other] = [await portal(), await portal()]
    for (const process of [one, other]) await process.render(EVENTS)
    for (const process of [one, other]) await process.render(FAQ)

    await database.query('begin')
    await database.touch('events', 'events:nl')
    await database.query('commit')

    for (const process of [one, other])
      await expect.poll(() => process.find(EVENTS.key), WITHIN_A_SECOND).toBeNull()
    for (const process of [one, other]) expect(await process.find(FAQ.key)).toBe('vragen')
  })

  it('shows once the page is made anew, and that copy stays', async () => {
    const process = await portal()
    await process.render(EVENTS)
    await database.touch('events')
    await expect.poll(() => process.find(EVENTS.key), WITHIN_A_SECOND).toBeNull()

    await process.render({ ...EVENTS, text: 'nieuw' })

    expect(await process.find(EVENTS.key)).toBe('nieuw')
    // Each second the line asks what was missed: what it had heard already must not outdate the page once more.
    await setTimeout(TWO_LOOKS_MS)
    expect(await process.find(EVENTS.key)).toBe('nieuw')
  })

  it('is not told before it is committed, nor when it is rolled back', async () => {
    const process = await portal()
    await process.render(EVENTS)
    await process.render(FAQ)

    await database.query('begin')
    await database.touch('events')
    expect(await process.find(EVENTS.key)).toBe('oud')
    await database.query('rollback')

    // What comes later on the same line has been heard: whatever the rollback had said would have been heard before.
    await database.touch('faq')
    await expect.poll(() => process.find(FAQ.key), WITHIN_A_SECOND).toBeNull()
    expect(await process.find(EVENTS.key)).toBe('oud')
  })

  it('through the application itself is told to the other processes too', async () => {
    const [one, other] = [await portal(), await portal()]
    for (const process of [one, other]) await process.render(EVENTS)

    await one.revalidate(['events'])

    expect(await one.find(EVENTS.key)).toBeNull()
    await expect.poll(() => other.find(EVENTS.key), WITHIN_A_SECOND).toBeNull()
  })

  it('does not wait for another one that touches the same tags the other way round', async () => {
    const second = await openTagDatabase()
    await database.query('begin')
    await second.query('begin')
    await database.touch('events')
    await second.touch('chapters')
    await database.touch('chapters')
    await second.touch('events')
    await second.query('commit')
    await database.query('commit')
    await second.close()
  })
})

describe('a render', () => {
  it('that a save overtakes leaves no copy behind', async () => {
    const process = await portal()
    await process.begin(EVENTS.key)
    await process.render(FAQ)
    await database.touch('events', 'faq')
    await expect.poll(() => process.find(FAQ.key), WITHIN_A_SECOND).toBeNull()

    await process.finish({ ...EVENTS, text: 'read before the save' })

    expect(await process.find(EVENTS.key)).toBeNull()
  })

  it('that begins after the save does leave one', async () => {
    const process = await portal()
    await process.render(FAQ)
    await database.touch('events', 'faq')
    await expect.poll(() => process.find(FAQ.key), WITHIN_A_SECOND).toBeNull()

    await process.render({ ...EVENTS, text: 'read after the save' })

    expect(await process.find(EVENTS.key)).toBe('read after the save')
  })

  it('of a page that does not exist is kept as well, until one is made there', async () => {
    const process = await portal()
    await process.render({ key: '/nl/nog-niet', tags: ['pages'], text: 'niet gevonden', status: 404 })
    expect(await process.find('/nl/nog-niet')).toBe('niet gevonden')

    await database.touch('pages')

    await expect.poll(() => process.find('/nl/nog-niet'), WITHIN_A_SECOND).toBeNull()
  })

  it('of a page tagged do-not-keep is not kept', async () => {
    const process = await portal()
    await process.render({ ...EVENTS, tags: ['events', 'do-not-keep'] })
    expect(await process.find(EVENTS.key)).toBeNull()
  })

  it('whose time has run out is not given out again', async () => {
    const process = await portal()
    await process.render({ ...EVENTS, revalidate: 1 })
    expect(await process.find(EVENTS.key)).toBe('oud')
    await expect.poll(() => process.find(EVENTS.key), { timeout: 2_000 }).toBeNull()
  })
})

describe('a line to the database that breaks', () => {
  it('hides no save that happens at that moment', async () => {
    const process = await portal()
    await process.render(EVENTS)
    await process.render(FAQ)

    expect(await database.killListeners()).toBe(1)
    await database.touch('events')

    await expect.poll(() => process.find(EVENTS.key), WITHIN_A_SECOND).toBeNull()
    await process.untilHearing('attached', { within: 1_000 })
    expect(await process.find(EVENTS.key)).toBeNull()
    expect(await process.find(FAQ.key)).toBe('vragen')
  })

  it('hides no save whose transaction began before and ended after', async () => {
    const process = await portal()
    await process.render(EVENTS)
    const second = await openTagDatabase()
    await second.query('begin')
    await second.touch('events')

    await database.killListeners()
    await second.query('commit')

    await expect.poll(() => process.find(EVENTS.key), WITHIN_A_SECOND).toBeNull()
    await process.untilHearing('attached')
    expect(await process.find(EVENTS.key)).toBeNull()
    await second.close()
  })

  it('and falls silent without a word is noticed within seconds', async () => {
    const network = await brokenNetwork()
    const process = await portal({ DATABASE_URL: network.url })
    await process.render(EVENTS)

    network.silenceLines()
    await database.touch('events')

    await expect.poll(() => process.find(EVENTS.key), { timeout: 4_000 }).toBeNull()
    await process.untilHearing('attached')
    expect(await process.find(EVENTS.key)).toBeNull()
  })
})

describe('a database that does not answer', () => {
  it.each([
    { fault: 'refuses', cut: 'refuse', mend: 'accept' },
    { fault: 'is silent', cut: 'silenceAll', mend: 'endSilence' },
  ] as const)(
    'and $fault leaves the copies up, and what was saved before it is back shows at once',
    async ({ cut, mend }) => {
      const network = await brokenNetwork()
      const process = await portal({ DATABASE_URL: network.url })
      await process.render(EVENTS)
      await process.render(FAQ)

      await network[cut]()
      await process.untilHearing('unreachable')
      expect(await process.find(EVENTS.key)).toBe('oud')

      await database.touch('events')
      await network[mend]()
      await process.untilHearing('attached')
      expect(await process.find(EVENTS.key)).toBeNull()
      expect(await process.find(FAQ.key)).toBe('vragen')
    },
  )
})

describe('a process that starts', () => {
  it('trusts nothing that it made before it could hear', async () => {
    const network = await brokenNetwork()
    await network.refuse()
    const process = await startPortalProcess({ DATABASE_URL: network.url })
    started.push(process)
    await process.untilHearing('unreachable')
    await process.render(EVENTS)

    await database.touch('events')
    await network.accept()
    await process.untilHearing('attached')

    expect(await process.find(EVENTS.key)).toBeNull()
  })
})

describe('a database that answers while nothing can be heard', () => {
  it('makes every page anew until it can', async () => {
    const process = await portal()
    await process.render(EVENTS)

    await database.query('alter table cache_touch rename to elsewhere')
    try {
      await process.untilHearing('detached')
      expect(await process.find(EVENTS.key)).toBeNull()
    } finally {
      await database.query('alter table elsewhere rename to cache_touch')
    }

    await process.untilHearing('attached')
    expect(await process.find(EVENTS.key)).toBe('oud')
  })
})

describe('the room for copies', () => {
  const BYTES = 400_000
  const page = (number: number, rest: object = {}) => ({
    key: `/nl/${number}`,
    tags: ['pages'],
    text: 'x'.repeat(10_000),
    ...rest,
  })

  async function renderMany(process: PortalProcess, rest: object) {
    for (let number = 0; number < 60; number += 1) await process.render(page(number, rest))
  }

  it('is never exceeded; what was asked for last stays', async () => {
    const process = await portal({ PAGE_CACHE_BYTES: String(BYTES) })
    await renderMany(process, {})
    expect(await process.bytesTaken()).toBeLessThanOrEqual(BYTES)
    expect(await process.find('/nl/0')).toBeNull()
    expect(await process.find('/nl/59')).not.toBeNull()
  })

  it('is not taken from pages by addresses that do not exist', async () => {
    const process = await portal({ PAGE_CACHE_BYTES: String(BYTES) })
    await process.render(EVENTS)
    await renderMany(process, { status: 404 })
    expect(await process.find(EVENTS.key)).toBe('oud')
    expect(await process.bytesTaken()).toBeLessThan(BYTES / 2)
  })
})

describe('a stored page', () => {
  it('is kept without scripts, with a policy that allows no inline one, and asks to be looked up each time', async () => {
    const process = await portal()
    const headers = await process.render({
      ...EVENTS,
      text: '<style>p{margin:0}</style><p>Hallo</p><script>self.__next_f.push([0])</script>',
    })
    expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate')
    // printf 'p{margin:0}' | openssl dgst -sha256 -binary | base64
    expect(headers['content-security-policy']).toContain(
      "script-src 'self'; style-src 'self' 'sha256-QRQPRLGyxt3RJiKpYNjpkgHcmHU2PywsfL2e8oI0LQA=';",
    )
    expect(await process.find(EVENTS.key)).toBe('<style>p{margin:0}</style><p>Hallo</p>')
  })
})

describe('a build', () => {
  it('holds nothing and connects to nothing', async () => {
    const process = await startPortalProcess({
      DATABASE_URL: database.url,
      NEXT_PHASE: 'phase-production-build',
    })
    started.push(process)
    await process.render(EVENTS)
    expect(await process.find(EVENTS.key)).toBeNull()
    expect(await process.hearing()).toBeUndefined()
    expect(await database.killListeners()).toBe(0)
  })
})
