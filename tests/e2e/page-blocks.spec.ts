import { drawnPicture } from './steps/drawn-picture'
import { writeInBoth } from './steps/documents'
import { expect, test } from './steps/staff'

test('A video on a page asks nothing of its host before I play it', async ({ page, as, mark }) => {
  const { slugs } = await writeInBoth(await as('editor'), 'pages', {
    _status: 'published',
    nl: {
      title: `${mark} film`,
      blocks: [
        { blockType: 'video', title: 'De optocht', url: 'https://www.youtube.com/watch?v=aqz-KE-bpKQ' },
      ],
    },
    en: { title: `${mark} film in English` },
  })
  const asked: string[] = []
  await page.route(/youtube/, (route) => {
    asked.push(new URL(route.request().url()).hostname)
    return route.fulfill({ contentType: 'text/html', body: '<title>film</title>' })
  })

  await page.goto(`/nl/${slugs.nl}`)
  const play = page.getByRole('button', { name: 'Video afspelen' })
  await expect(play).toBeVisible()
  expect(asked).toEqual([])

  await play.press('Space')
  await expect(page.frameLocator('iframe[title="Video: De optocht"]').locator('body')).toBeAttached()
  expect(asked).toEqual(['www.youtube-nocookie.com'])
})

test('A document on a page is mine to keep', async ({ page, as, mark }) => {
  const editor = await as('editor')
  const file = await drawnPicture(editor, mark)
  const { slugs } = await writeInBoth(editor, 'pages', {
    _status: 'published',
    nl: { title: `${mark} document`, blocks: [{ blockType: 'download', file, title: 'Het reglement' }] },
    en: { title: `${mark} document in English` },
  })
  await page.goto(`/nl/${slugs.nl}`)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page
      .getByRole('main')
      .getByRole('link', { name: /Het reglement/ })
      .click(),
  ])
  expect(download.suggestedFilename()).toContain(mark)
})
