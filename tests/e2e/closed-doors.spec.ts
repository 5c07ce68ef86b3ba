import { addressesOf, demoEvent } from './demo-content'
import { askRaw } from './steps/raw-request'
import { expect, test } from './steps/staff'

test('There is no GraphQL to ask', async ({ request }) => {
  for (const path of ['/api/payload/graphql', '/api/graphql', '/api/payload/graphql-playground']) {
    const answer = await request.post(path, { data: { query: '{ __typename }' } })
    expect(answer.status(), path).toBeGreaterThanOrEqual(400)
    expect(await answer.text(), path).not.toContain('"data"')
  }
})

test('Nobody makes themselves a member of staff', async ({ request }) => {
  const account = {
    email: 'intruder@alumninet.example',
    password: 'vier gewone woorden samen',
    name: 'X',
    roles: ['office'],
  }
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
  expect(
    await (await request.get(`/api/payload/events?locale=nl&where[slug][equals]=${hidden}`)).json(),
  ).toMatchObject({ docs: [] })

  const editor = await as('editor')
  const draft = await editor.post('/api/payload/pages?locale=nl&draft=true', {
    data: { title: `${mark} ontwerp` },
  })
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
  expect(await (await request.get('/api/payload/pages?locale=nl&draft=true&limit=200')).text()).not.toContain(
    mark,
  )
})

test('A web page cannot pass itself off as a picture', async ({ as }) => {
  const editor = await as('editor')
  for (const [name, mimeType, text] of [
    ['vakantie.jpg', 'image/jpeg', '<!doctype html><script>alert(1)</script>'],
    [
      'vakantie.svg',
      'image/svg+xml',
      '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    ],
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
