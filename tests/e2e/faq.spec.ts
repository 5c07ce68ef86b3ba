import { LOCALES } from '../../src/kernel/locale'
import { faqEntries } from '../../sandbox/demo/content/faq'
import { demoQuestion } from './demo-content'
import { paragraph, writeInBoth } from './steps/documents'
import { structuredData } from './steps/said-of-itself'
import { expect, letIn, test } from './steps/staff'

const shown = 'details:visible'

test('The questions narrow down as I type, whatever the accents and capitals', async ({ page }) => {
  await page.goto('/nl/veelgestelde-vragen')
  const all = await page.locator(shown).count()
  expect(all).toBeGreaterThanOrEqual(faqEntries.length)
  const search = page.getByRole('searchbox', { name: 'Zoek in de vragen' })

  await search.fill('WACHTWÓÓRD')
  await expect(page.getByRole('status').first()).toHaveText(/^\d+ vra(ag|gen) over$/)
  const left = await page.locator(shown).count()
  expect(left).toBeGreaterThan(0)
  expect(left).toBeLessThan(all)
  await expect(page.locator(shown).filter({ hasText: /wachtwoord/i })).toHaveCount(left)

  await search.pressSequentially(' vergeten')
  await expect(
    page.locator(shown).filter({ hasText: demoQuestion('forgotten-password').question.nl }),
  ).toBeVisible()

  await search.fill('qqqzzz')
  await expect(page.locator(shown)).toHaveCount(0)
  await expect(page.getByText('Daarover staat hier nog geen antwoord.')).toBeVisible()

  await search.fill('')
  await expect(page.locator(shown)).toHaveCount(all)
})

test('A link to one question in the list opens it', async ({ page }) => {
  await page.goto('/en/faq#membership-card')
  const { question, rooms } = demoQuestion('membership-card')
  expect(rooms).toContain('my/card')
  const entry = page.locator('details').filter({ hasText: question.en })
  await expect(entry).toHaveAttribute('open')
  await expect(entry).toBeInViewport()
})

test('I copy the link to a question and it leads there', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/nl/veelgestelde-vragen')
  const { question, slug } = demoQuestion('membership-card')
  const entry = page.locator('details').filter({ hasText: question.nl })
  await entry.locator('summary').click()
  await entry.getByRole('button', { name: 'Link kopiëren' }).click()
  await expect(entry.getByRole('button', { name: 'Link gekopieerd' })).toBeVisible()

  const copied = await page.evaluate(() => navigator.clipboard.readText())
  await page.goto(copied)
  await expect(page).toHaveURL(`/nl/veelgestelde-vragen/${slug.nl}`)
  await expect(page.getByRole('heading', { level: 1, name: question.nl })).toBeVisible()
})

test('From an answer I go to the room, to a related question and back to all of them', async ({ page }) => {
  const { slug, seeAlso } = demoQuestion('alumni-number')
  const [related = ''] = seeAlso
  const path = `/nl/veelgestelde-vragen/${slug.nl}`
  await page.goto(path)
  await page.getByRole('main').getByRole('link', { name: 'Vraag je nummer aan' }).click()
  await expect(page).toHaveURL('/nl/nummer-aanvragen')
  await expect(page.getByRole('heading', { level: 1, name: 'Vraag je nummer aan' })).toBeVisible()

  await page.goto(path)
  await page
    .getByRole('main')
    .getByRole('link', { name: demoQuestion(related).question.nl })
    .first()
    .click()
  await expect(page).toHaveURL(`/nl/veelgestelde-vragen/${demoQuestion(related).slug.nl}`)

  await page
    .getByRole('navigation', { name: 'Je bent hier' })
    .getByRole('link', { name: 'Veelgestelde vragen' })
    .click()
  await expect(page).toHaveURL('/nl/veelgestelde-vragen')
})

test('I say that an answer helped, change my mind, and am counted once', async ({ page, as, mark }) => {
  const editor = await as('editor')
  const { docs } = (await (await editor.get('/api/payload/faq-categories?limit=1&depth=0')).json()) as {
    docs: { id: number }[] // as Payload answers
  }
  const { id, slugs } = await writeInBoth(editor, 'faq-entries', {
    category: docs[0]?.id,
    _status: 'published',
    nl: { question: `${mark} helpt dit?`, answer: paragraph('Een beetje.') },
    en: { question: `${mark} does this help?`, answer: paragraph('A little.') },
  })
  for (const [button, thanks] of [
    ['Ja', 'Fijn dat je ermee vooruit kan.'],
    ['Ja', 'Fijn dat je ermee vooruit kan.'],
    ['Nee', 'We bekijken hoe dit beter kan.'],
  ] as const) {
    await page.goto(`/nl/veelgestelde-vragen/${slugs.nl}`)
    await page.getByRole('main').getByRole('button', { name: button, exact: true }).click()
    await expect(page.getByRole('status').filter({ hasText: thanks })).toBeVisible()
  }
  await letIn(page, 'editor')
  await page.goto(`/admin/collections/faq-entries/${id}?locale=nl`)
  await expect(page.getByText('0 nuttig · 1 niet nuttig')).toBeVisible()
})

for (const locale of LOCALES) {
  test(`Search engines read every question with its answer (${locale})`, async ({ page }) => {
    await page.goto(locale === 'nl' ? '/nl/veelgestelde-vragen' : '/en/faq')
    const { mainEntity } = (await structuredData(page, 'FAQPage')) as {
      mainEntity: { name: string; acceptedAnswer: { text: string } }[]
    }
    for (const { question } of faqEntries) {
      const entry = mainEntity.find(({ name }) => name === question[locale])
      expect(entry?.acceptedAnswer.text, question[locale]).toMatch(/^[^<*]{40,}$/)
    }
  })
}

test('On paper all answers stand open, without menus and buttons', async ({ page }) => {
  await page.goto('/nl/veelgestelde-vragen')
  await page.emulateMedia({ media: 'print' })
  const { answer } = demoQuestion('intranet')
  const [firstWords = ''] = answer.nl.split(/[.\n*]/)
  await expect(page.getByText(firstWords).first()).toBeVisible()
  await expect(page.getByRole('searchbox')).toBeHidden()
  await expect(page.getByRole('navigation', { name: 'Hoofdmenu' })).toBeHidden()
})
