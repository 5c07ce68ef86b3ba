import type { APIRequestContext } from '@playwright/test'
import { drawnPicture } from './steps/drawn-picture'
import { expect, test } from './steps/staff'

test('A video on a page asks nothing of its host before I play it', async ({ page, as, mark }) => {
  const path = await aPage(await as('editor'), `${mark} film`, {
    blockType: 'video',
    title: 'De optocht',
    url: 'https://www.youtube.com/watch?v=aqz-KE-bpKQ',
  })
  const asked: string[] = []
  await page.route(/youtube/, (route) => {
    asked.push(new URL(route.request().url()).hostname)
    return route.fulfill({ contentType: 'text/html', body: '<title>film</title>' })
  })

  await page.goto(path)
  const play = page.getByRole('button', { name: 'Video afspelen' })
  await expect(play).toBeVisible()
  expect(asked).toEqual([])

  await play.press('Space')
  await expect(page.frameLocator('iframe[title="Video: De optocht"]').locator('body')).toBeAttached()
  expect(asked).toEqual(['www.youtube-nocookie.com'])
})

test('A document on a page is mine to keep', async ({ page, as, mark }) => {
  const editor = await as('editor')
  const path = await aPage(editor, `${mark} document`, {
    blockType: 'download',
    file: await drawnPicture(editor, mark),
    title: 'Het reglement',
  })
  await page.goto(path)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page
      .getByRole('main')
      .getByRole('link', { name: /Het reglement/ })
      .click(),
  ])
  expect(download.suggestedFilename()).toContain(mark)
})

/** Publishes a page in Dutch that holds one block, and says where it is. */
async function aPage(
  editor: APIRequestContext,
  title: string,
  block: Readonly<Record<string, unknown>>,
): Promise<string> {
  const answer = await editor.post('/api/payload/pages?locale=nl&depth=0', {
    data: { _status: 'published', title, blocks: [block] },
  })
  expect(answer.status(), await answer.text()).toBe(201)
  const { doc } = (await answer.json()) as { doc: { slug: string } } // as Payload answers
  return `/nl/${doc.slug}`
}
