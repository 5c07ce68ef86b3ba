import { type APIRequestContext, request } from '@playwright/test'
import { BASE_URL, sparePort } from './steps/address'
import { change, eventFacts, idOfChapter, paragraph, writeInBoth } from './steps/documents'
import { type OwnWeb, startOwnWeb } from './steps/own-web'
import { expectKept, expectNewEverywhere, webProcess } from './steps/processes'
import { expect, test } from './steps/staff'

/** What the portal promises. */
const WITHIN_MS = 1_000

test.describe.configure({ mode: 'serial' })

let first: APIRequestContext
let second: OwnWeb
test.beforeAll(async () => {
  first = await request.newContext({ baseURL: BASE_URL })
  second = await startOwnWeb({ port: sparePort(0) })
})
test.afterAll(async () => {
  await second.stop()
  await first.dispose()
})

const HALF_AN_HOUR = 1_800_000
const soon = () => new Date(Date.now() + HALF_AN_HOUR)

test('What an officer saves is seen within a second, on every process and on every page that tells it', async ({
  as,
  mark,
}) => {
  const officer = await as('chapter-officer')
  const chapters = [await idOfChapter(officer, 'engineering')]
  const made = await writeInBoth(officer, 'events', {
    ...eventFacts({ chapters, startsAt: soon() }),
    _status: 'published',
    nl: { title: `${mark} opening` },
    en: { title: `${mark} opening night` },
  })
  const place = { collection: 'events', id: made.id }
  const pages = [
    '/nl',
    '/en',
    '/nl/activiteiten',
    '/en/events',
    `/nl/activiteiten/${made.slugs.nl}`,
    `/en/events/${made.slugs.en}`,
  ]
  await expectOnAll(pages, mark)
  await expectKept(processes(), pages)

  await change(officer, place, { title: `${mark} gewijzigd` })
  await expectOnAll(
    pages.filter((path) => path.startsWith('/nl')),
    `${mark} gewijzigd`,
  )
  await expectKept(processes(), pages)

  await change(officer, place, { title: `${mark} changed` }, 'en')
  await expectOnAll(
    pages.filter((path) => path.startsWith('/en')),
    `${mark} changed`,
  )

  await change(officer, place, { _status: 'draft' })
  await expectGone(pages, `${mark} `) // with the space: its address, where nothing is any more, still holds the word
})

test('A change to a question is seen within a second on every process', async ({ as, mark }) => {
  const editor = await as('editor')
  const { docs } = (await (await editor.get('/api/payload/faq-categories?limit=1&depth=0')).json()) as {
    docs: { id: number }[] // as Payload answers
  }
  const made = await writeInBoth(editor, 'faq-entries', {
    category: docs[0]?.id,
    _status: 'published',
    nl: { question: `${mark} waarom?`, answer: paragraph('Daarom.') },
    en: { question: `${mark} why?`, answer: paragraph('Because.') },
  })
  const pages = ['/nl/veelgestelde-vragen', `/nl/veelgestelde-vragen/${made.slugs.nl}`]
  await expectOnAll(pages, 'Daarom.')
  await expectKept(processes(), pages)
  await change(
    editor,
    { collection: 'faq-entries', id: made.id },
    { answer: paragraph(`Omdat ${mark} het zegt.`) },
  )
  await expectOnAll(pages, `Omdat ${mark} het zegt.`)
})

test('A draft is on no page of any process, and what was published stays as it was', async ({ as, mark }) => {
  const officer = await as('chapter-officer')
  const chapters = [await idOfChapter(officer, 'engineering')]
  const made = await writeInBoth(officer, 'events', {
    ...eventFacts({ chapters, startsAt: soon() }),
    _status: 'published',
    nl: { title: `${mark} zoals het is` },
    en: { title: `${mark} as it is` },
  })
  const pages = ['/nl', '/nl/activiteiten', `/nl/activiteiten/${made.slugs.nl}`]
  await expectOnAll(pages, `${mark} zoals het is`)

  const draft = await officer.patch(`/api/payload/events/${made.id}?locale=nl&draft=true`, {
    data: { title: `${mark} in de maak`, _status: 'draft' },
  })
  expect(draft.status()).toBe(200)
  const unseen = await officer.post('/api/payload/events?locale=nl&draft=true', {
    data: { ...eventFacts({ chapters, startsAt: soon() }), title: `${mark} nog niet`, _status: 'draft' },
  })
  expect(unseen.status()).toBe(201)

  for (const { read } of processes()) {
    for (const path of pages) {
      const { text } = await read(path)
      expect(text, path).toContain(`${mark} zoals het is`)
      expect(text, path).not.toContain('in de maak')
      expect(text, path).not.toContain('nog niet')
    }
    expect((await read(`/nl/activiteiten/${mark}-nog-niet`)).status).toBe(404)
  }
})

test('An event that is to be announced later appears by itself at that moment', async ({ as, mark }) => {
  const officer = await as('chapter-officer')
  const chapters = [await idOfChapter(officer, 'engineering')]
  const publishAt = new Date(Date.now() + 3_000)
  const answer = await officer.post('/api/payload/events?locale=nl&draft=true', {
    data: {
      ...eventFacts({ chapters, startsAt: soon() }),
      title: `${mark} verrassing`,
      publishAt: publishAt.toISOString(),
      _status: 'draft',
    },
  })
  expect(answer.status()).toBe(201)
  const path = `/nl/activiteiten/${mark}-verrassing`
  for (const { read } of processes()) expect((await read(path)).status).toBe(404)

  for (const { name, read } of processes()) {
    await expect
      .poll(async () => (await read(path)).status, { message: name, timeout: 60_000, intervals: [200] })
      .toBe(200)
    expect(Date.now(), 'not before its time').toBeGreaterThanOrEqual(publishAt.getTime())
    expect((await read('/nl/activiteiten')).text).toContain(`${mark} verrassing`)
  }
})

const processes = () => [
  webProcess('the first process', first),
  webProcess('the second process', second.client),
]

const expectOnAll = (paths: readonly string[], text: string): Promise<void> =>
  expectNewEverywhere({
    processes: processes(),
    paths,
    withinMs: WITHIN_MS,
    isNew: (seen) => seen.text.includes(text),
  })

const expectGone = (paths: readonly string[], text: string): Promise<void> =>
  expectNewEverywhere({
    processes: processes(),
    paths,
    withinMs: WITHIN_MS,
    isNew: (seen) => !seen.text.includes(text),
  })
