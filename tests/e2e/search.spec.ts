import type { Page } from '@playwright/test'
import { LOCALES } from '../../src/kernel/locale'
import { events } from '../../sandbox/demo/association/events'
import { demoChapter, demoEvent, demoQuestion } from './demo-content'
import { textOf } from './steps/form'
import { expect, test } from './steps/test'

const ROOM = { nl: '/nl/zoeken', en: '/en/search' } as const

/** The titles found for a question, best first. */
async function search(page: Page, question: string, locale: 'nl' | 'en' = 'nl'): Promise<readonly string[]> {
  await page.goto(`${ROOM[locale]}?q=${encodeURIComponent(question)}`)
  await expect(page.getByRole('main').getByRole('status')).toBeVisible()
  return page.getByRole('main').getByRole('heading', { level: 2 }).getByRole('link').allInnerTexts()
}

test('I find events, chapters, questions and pages with one search', async ({ page }) => {
  await page.goto('/nl')
  await page.getByRole('banner').getByRole('link', { name: 'Zoeken' }).click()
  const box = page.getByRole('searchbox', { name: 'Wat zoek je?' })
  await expect(box).toBeFocused()
  await box.fill('ingenieurs')
  await box.press('Enter')
  await expect(page.getByRole('status')).toHaveText(/^\d+ resultaten voor ‘ingenieurs’$/)
  const found = page.getByRole('main').getByRole('link')
  await found
    .filter({ hasText: demoChapter('engineering').name.nl })
    .first()
    .click()
  await expect(page).toHaveURL('/nl/kringen/kring-van-ingenieurs')
  expect(await search(page, 'privacy')).toContain('Privacyverklaring')
  expect(await search(page, 'lidkaart afdrukken')).toContain(demoQuestion('membership-card').question.nl)
})

test('Accents and capitals do not matter', async ({ page }) => {
  const { title } = demoEvent('sao-paulo-table')
  for (const question of ['são paulo', 'sao paulo', 'SAO PAULO', 'São  Paulo ']) {
    expect(await search(page, question), question).toContain(title.nl)
  }
  expect(await search(page, 'CAFE')).toEqual(await search(page, 'café'))
})

test('A word that I have not finished is enough', async ({ page }) => {
  expect(await search(page, 'alumni-avond in jak')).toContain(demoEvent('jakarta-evening').title.nl)
})

for (const [typed, meant] of [
  ['jakata', demoEvent('jakarta-evening').title],
  ['bibliotheekkart', demoQuestion('library-card').question],
  ['stadswandelign', demoEvent('ghent-by-the-water').title],
] as const) {
  test(`A slip of the keys still finds it: ${typed}`, async ({ page }) => {
    expect(await search(page, typed)).toContain(meant.nl)
    await expect(page.getByRole('status')).toContainText('staat hier nergens letterlijk')
  })
}

for (const locale of LOCALES) {
  test(`I never find an event that is not for everyone (${locale})`, async ({ request }) => {
    const found = async (question: string) => {
      const answer = await request.get(`${ROOM[locale]}?q=${encodeURIComponent(question)}`)
      const [, main = ''] = (await answer.text()).split('<main')
      return textOf(main.replaceAll(/<\/?mark\b[^>]*>/g, '')) // around the words that were asked for
    }
    const isListed = (page: string, title: string) => page.includes(`>${title}</a>`)
    const known = demoEvent('jakarta-evening').title[locale]
    expect(isListed(await found(known), known), 'what is for everyone').toBe(true)
    for (const { title, venue } of events.filter(({ audience }) => audience !== 'public')) {
      const page = await found(title[locale])
      expect(page).toContain('role="status"')
      expect(isListed(page, title[locale]), title[locale]).toBe(false)
      if (venue.kind === 'venue') expect(page).not.toContain(venue.address)
    }
  })
}

test('I keep to one kind of thing, and see how many there are', async ({ page }) => {
  await search(page, 'leuven')
  const kinds = page.getByRole('navigation', { name: 'Soort' })
  const events = kinds.getByRole('link', { name: /^Activiteiten \d+$/ })
  const count = Number((await events.innerText()).match(/\d+/)?.[0])
  await events.click()
  await expect(page).toHaveURL(/in=events/)
  await expect(events).toHaveAttribute('aria-current', 'page')
  await expect(page.getByRole('status')).toHaveText(new RegExp(`^${count} resulta(at|ten) voor ‘leuven’$`))
})

test('When nothing is found I am shown where else to look', async ({ page }) => {
  expect(await search(page, 'zzqxw kwrtz')).toEqual([])
  await expect(page.getByText('Niets gevonden voor ‘zzqxw kwrtz’.')).toBeVisible()
  await expect(
    page.getByRole('main').getByRole('link', { name: 'Bekijk de veelgestelde vragen' }),
  ).toBeVisible()
  await expect(page.getByRole('main').getByRole('link', { name: 'Neem contact op' })).toBeVisible()
})

for (const odd of [
  `'; drop table events; --`,
  '%',
  '\\',
  ':* & !',
  '()',
  'é'.repeat(400),
  '🎓',
  'a b c d e f g h i j',
  '\u0000',
]) {
  test(`A strange question gets an answer too: ${JSON.stringify(odd).slice(0, 30)}`, async ({ page }) => {
    const answer = await page.goto(`/nl/zoeken?q=${encodeURIComponent(odd)}`)
    expect(answer?.status()).toBe(200)
    await expect(page.getByRole('searchbox', { name: 'Wat zoek je?' })).toBeVisible()
  })
}

test('A search that is asked twice or in a kind that does not exist is still a search', async ({ page }) => {
  for (const query of ['q=leuven&q=gent', 'q=leuven&in=nergens', 'q[]=leuven', 'in=events']) {
    const answer = await page.goto(`/nl/zoeken?${query}`)
    expect(answer?.status(), query).toBe(200)
  }
})
