import { LOCALES } from '../../src/kernel/locale'
import { addressesOf, demoChapter, demoEvent } from './demo-content'
import { structuredData } from './steps/said-of-itself'
import { expect, test } from './steps/test'

const pageOf = (key: string) => addressesOf('/events/[slug]', demoEvent(key).slug)
const titleOf = (key: string) => demoEvent(key).title.nl

test('I see what is to come, soonest first and by month, and nothing that is over', async ({ page }) => {
  await page.goto('/nl/activiteiten')
  const months = await page.getByRole('main').getByRole('heading', { level: 2 }).allInnerTexts()
  expect(months.filter((month) => /^[a-z]+ 20\d\d$/i.test(month)).length).toBeGreaterThan(2)
  const days = await page
    .getByRole('main')
    .locator('time[datetime]')
    .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''))
  const instants = days.map((day) => Date.parse(day))
  expect(instants).toEqual([...instants].sort((a, b) => a - b))
  const shown = page.getByRole('main').getByRole('link')
  await expect(shown.filter({ hasText: titleOf('bridge-lecture') })).toBeVisible()
  await expect(shown.filter({ hasText: titleOf('sound-of-a-black-hole') })).toHaveCount(0)
  await expect(shown.filter({ hasText: titleOf('museum-of-printing') })).toHaveCount(0)
})

test('I narrow the calendar down, take one filter away, and look back at what is over', async ({ page }) => {
  await page.goto('/nl/activiteiten')
  const form = page.getByLabel('Activiteiten filteren')
  const results = page.getByRole('main').getByRole('link')
  await form.getByLabel('Kring').selectOption(demoChapter('engineering').name.nl)
  await form.getByLabel('Taal').selectOption('Nederlands')
  await form.getByRole('button', { name: 'Toon activiteiten' }).click()
  await expect(results.filter({ hasText: titleOf('bridge-lecture') })).toBeVisible()
  await expect(results.filter({ hasText: titleOf('jakarta-evening') })).toHaveCount(0)
  await expect(form.getByLabel('Kring')).toHaveValue(/.+/)

  await page.getByRole('link', { name: /^Filter weghalen: Nederlands/ }).click()
  await expect(page).not.toHaveURL(/language=/)
  await expect(page).toHaveURL(/chapter=/)
  await expect(results.filter({ hasText: titleOf('shanghai-afternoon') })).toBeVisible()

  await page.getByRole('link', { name: /^Filter weghalen: Kring/ }).click()
  await expect(page).not.toHaveURL(/chapter=/)
  await form.getByLabel('Wanneer').selectOption('Voorbij')
  await form.getByRole('button', { name: 'Toon activiteiten' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Voorbije activiteiten' })).toBeVisible()
  await expect(results.filter({ hasText: titleOf('moving-after-fifty') })).toBeVisible()
  await expect(results.filter({ hasText: titleOf('pharmacists-dinner') })).toHaveCount(0)
})

test('An address with a filter nobody understands shows what it can and says so', async ({ page }) => {
  const answer = await page.goto(
    '/nl/activiteiten/zoeken?chapter=nergens&month=2026-13&page=abc&language=xx&region=mars',
  )
  expect(answer?.status()).toBe(200)
  await expect(page.getByText('Niet alles in dit adres begrepen we')).toBeVisible()
  await expect(page.getByRole('main').getByRole('link', { name: titleOf('bridge-lecture') })).toBeVisible()
})

test('A choice that leaves nothing offers the way back', async ({ page }) => {
  await page.goto('/en/events/search?language=am&region=limburg')
  await page.getByRole('main').getByRole('link', { name: 'Show the whole calendar' }).click()
  await expect(page).toHaveURL('/en/events')
})

test('An event that is called off says so first, with the reason, and takes nobody in', async ({ page }) => {
  const event = demoEvent('demer-ride')
  await page.goto(pageOf('demer-ride').nl)
  await expect(page.getByText('Deze activiteit gaat niet door')).toBeVisible()
  await expect(page.getByText('cancellationReason' in event ? event.cancellationReason.nl : '')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Schrijf je in' })).toHaveCount(0)
})

test('An event that is over says so and takes nobody in', async ({ page }) => {
  await page.goto(pageOf('sound-of-a-black-hole').nl)
  await expect(page.getByText('Deze activiteit is voorbij')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Schrijf je in' })).toHaveCount(0)
})

for (const [key, forWhom] of [
  ['museum-of-printing', { nl: 'Deze activiteit is voor leden', en: 'This event is for members' }],
  ['meet-a-mentor', { nl: 'Deze activiteit is voor alumni', en: 'This event is for alumni' }],
] as const) {
  for (const locale of LOCALES) {
    test(`An event that is not for everyone tells for whom it is and nothing else (${key}, ${locale})`, async ({
      page,
    }) => {
      const answer = await page.goto(pageOf(key)[locale])
      await expect(page.getByRole('heading', { level: 1, name: forWhom[locale] })).toBeVisible()
      const { title, summary, venue } = demoEvent(key)
      const html = (await answer?.text()) ?? ''
      const places = venue.kind === 'venue' ? [venue.name, venue.address] : []
      for (const secret of [...Object.values(title), ...Object.values(summary), ...places]) {
        expect(html, secret).not.toContain(secret)
      }
      expect(await page.locator('meta[name=robots]').getAttribute('content')).toMatch(/noindex/)
    })
  }
}

test.describe('the time of an event', () => {
  const CLOCK = { nl: /Bij jou is het dan/, en: /where you are|your time|For you/i } as const

  test('is not told twice to a reader whose clock is the same', async ({ page }) => {
    await page.goto(pageOf('bridge-lecture').nl, { waitUntil: 'networkidle' })
    await expect(page.getByText(CLOCK.nl)).toHaveCount(0)
  })

  test.describe('to a reader in Jakarta', () => {
    test.use({ timezoneId: 'Asia/Jakarta' })

    test('is also told on the reader’s own clock', async ({ page }) => {
      await page.goto(pageOf('bridge-lecture').nl)
      const { startsAt } = await startOf(page)
      const there = new Intl.DateTimeFormat('nl-BE', {
        timeZone: 'Asia/Jakarta',
        hour: '2-digit',
        minute: '2-digit',
      })
      const clock = there.format(new Date(startsAt)).replace(':', '.')
      await expect(page.getByText(CLOCK.nl)).toContainText(clock)
    })

    test('in Jakarta is not told twice', async ({ page }) => {
      await page.goto(pageOf('jakarta-evening').nl, { waitUntil: 'networkidle' })
      await expect(page.getByText(CLOCK.nl)).toHaveCount(0)
    })
  })

  test('elsewhere names the zone, and says what time that is here', async ({ page }) => {
    await page.goto(pageOf('jakarta-evening').nl)
    await expect(page.getByText(/19\.00–22\.00 uur/).first()).toBeVisible()
    await expect(page.getByText(/West-Indonesische/i)).toBeVisible()
    await expect(page.getByText(CLOCK.nl)).toContainText('13.00–16.00 uur')
  })
})

test.describe('search engines read of an event', () => {
  test('what, when, where and by whom', async ({ page, baseURL }) => {
    const { nl } = pageOf('jakarta-evening')
    const { title, summary, venue, startTime } = demoEvent('jakarta-evening')
    await page.goto(nl)
    expect(await structuredData(page, 'Event')).toMatchObject({
      '@context': 'https://schema.org',
      name: title.nl,
      description: summary.nl,
      startDate: expect.stringMatching(new RegExp(`^20\\d\\d-\\d\\d-\\d\\dT${startTime}(:00)?\\+07:00$`)),
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      location: {
        '@type': 'Place',
        name: venue.kind === 'venue' ? venue.name : '',
        address: { addressLocality: 'Jakarta', addressCountry: 'ID' },
      },
      organizer: [
        {
          '@type': 'Organization',
          url: `${baseURL}${addressesOf('/chapters/[slug]', demoChapter('indonesia').slug).nl}`,
        },
      ],
      url: `${baseURL}${nl}`,
    })
  })

  test('that it is called off', async ({ page }) => {
    await page.goto(pageOf('demer-ride').en)
    expect(await structuredData(page, 'Event')).toMatchObject({
      eventStatus: 'https://schema.org/EventCancelled',
    })
  })

  test('that it is online', async ({ page }) => {
    await page.goto(pageOf('coming-home').en)
    expect(await structuredData(page, 'Event')).toMatchObject({
      eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
      location: { '@type': 'VirtualLocation' },
    })
  })
})

const startOf = async (page: import('@playwright/test').Page): Promise<{ readonly startsAt: string }> => ({
  startsAt:
    (await page.getByRole('article').locator('time[datetime]').first().getAttribute('datetime')) ?? '',
})
