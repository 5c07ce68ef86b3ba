import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createCanvas, loadImage } from '@napi-rs/canvas'
import type { BrowserContext, Page } from '@playwright/test'
import QRCode from 'qrcode'
import { expectUsable } from './steps/accessibility'
import { withDatabase } from './steps/alumnus'
import { anEventTonight, aSecret } from './steps/door'
import { expect, letIn, test } from './steps/staff'

/** What the only camera of these tests sees, all the time: the ticket of Sofie. */
const SOFIE = { name: 'Sofie Claessens', secret: aSecret() }
const film = join(mkdtempSync(join(tmpdir(), 'door-')), 'ticket.mjpeg')
const filmed = filmOf(SOFIE.secret)

test.use({
  // The door's service worker stays with the profile.
  reuseContext: false,
  viewport: { width: 360, height: 780 },
  permissions: ['camera'],
  launchOptions: async ({ launchOptions }, use) => {
    writeFileSync(film, await filmed)
    await use({
      ...launchOptions,
      args: [
        ...(launchOptions.args ?? []),
        '--use-fake-ui-for-media-stream',
        '--use-fake-device-for-media-stream',
        `--use-file-for-fake-video-capture=${film}`,
      ],
    })
  },
})

async function filmOf(secret: string): Promise<Buffer> {
  const canvas = createCanvas(640, 480)
  const context = canvas.getContext('2d')
  context.fillStyle = 'white'
  context.fillRect(0, 0, 640, 480)
  context.drawImage(await loadImage(await QRCode.toBuffer(secret, { width: 400 })), 120, 40)
  const frame = canvas.toBuffer('image/jpeg', 90)
  return Buffer.concat([frame, frame, frame])
}

const card = (page: Page) => page.getByRole('main').getByRole('status')

/** Tells from then on whether a camera that the page opened is on. */
async function watchCameraOf(page: Page): Promise<() => Promise<boolean>> {
  await page.addInitScript(() => {
    const opened: MediaStreamTrack[] = []
    const open = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices)
    navigator.mediaDevices.getUserMedia = async (wanted) => {
      const stream = await open(wanted)
      opened.push(...stream.getTracks())
      return stream
    }
    Object.assign(window, { isFilming: () => opened.some(({ readyState }) => readyState === 'live') })
  })
  return () => page.evaluate(() => (window as unknown as { readonly isFilming: () => boolean }).isFilming()) // put there above
}

/** Goes to stand at a door. */
async function standAt(page: Page, address: string, door: string): Promise<void> {
  await page.goto(address)
  await page.getByLabel('Aan welke deur sta je?').fill(door)
  await page.getByRole('button', { name: 'Begin' }).click()
  await expect(page.getByRole('button', { name: 'Scan tickets' })).toBeVisible()
}

/** Until the page would open without a network. */
const keptByWorker = (page: Page) =>
  expect
    .poll(() =>
      page.evaluate(async () => {
        const cache = await caches.open('alumninet-door')
        return (await cache.match(location.href)) !== undefined && (await cache.keys()).length > 4
      }),
    )
    .toBe(true)

async function letInByName(page: Page, name: string): Promise<void> {
  await page.getByLabel('Zoek op naam').fill(name)
  await page.getByRole('button', { name: `Laat binnen: ${name}` }).click()
}

test('Two doors, one of them without a network: whoever comes in twice is told of as soon as it is back', async ({
  browser,
  as,
}) => {
  const { slug } = await anEventTonight(await as('office'), [
    SOFIE,
    { name: 'Bram Wouters', secret: aSecret() },
    { name: 'Ilse Goossens', secret: aSecret() },
  ])
  const address = `/nl/deur/${slug}`
  const front = await onPhone(browser.newContext())
  const side = await onPhone(browser.newContext())
  const isFilming = await watchCameraOf(front.page)
  await standAt(front.page, address, 'Hoofdingang')
  await standAt(side.page, address, 'Zij-ingang')
  await expect(side.page.getByText('0 van 3 binnen')).toBeVisible()

  // By the camera, and once is enough.
  await front.page.getByRole('button', { name: 'Scan tickets' }).click()
  await expect(card(front.page).filter({ hasText: 'Sofie Claessens' })).toContainText('Welkom')
  expect(await isFilming()).toBe(true)
  await front.page.getByRole('button', { name: 'Stop de camera' }).click()
  await expect.poll(isFilming).toBe(false)
  await expect(front.page.getByText('1 van 3 binnen')).toBeVisible()

  // The side door loses its network, and its page is opened anew.
  await keptByWorker(side.page)
  await side.context.setOffline(true)
  await side.page.reload()
  await expect(side.page.getByText('Geen verbinding, je kunt gewoon verder')).toBeVisible()
  await letInByName(side.page, 'Bram Wouters')
  await expect(card(side.page).filter({ hasText: 'Bram Wouters' })).toContainText('Welkom')
  await side.page.getByLabel('Zoek op naam').fill(SOFIE.secret)
  await expect(card(side.page).filter({ hasText: 'Sofie Claessens' })).toBeVisible()
  await expect(side.page.getByText(/Nog te versturen/)).toBeVisible()

  // Meanwhile Bram's ticket comes in at the front as well.
  await letInByName(front.page, 'Bram Wouters')
  await expect(front.page.getByText('2 van 3 binnen')).toBeVisible()
  await expect(front.page.getByText(/Nog te versturen/)).toBeHidden()

  await side.context.setOffline(false)
  const flagged = side.page.getByRole('main').getByRole('alert').filter({ hasText: 'Nog even nakijken' })
  await expect(flagged).toContainText(/Bram Wouters kwam hier om .+ gebruikt: Hoofdingang/, {
    timeout: 40_000,
  })
  await expect(side.page.getByText('2 van 3 binnen')).toBeVisible()
  await expect(side.page.getByText(/Nog te versturen/)).toBeHidden()
  // One after another, as they go: a press on what is just going away is tried again.
  await expect(async () => {
    const seen = flagged.getByRole('button', { name: 'Gezien' }).first()
    if (await seen.isVisible()) await seen.click({ timeout: 1_000 })
    await expect(flagged).toBeHidden({ timeout: 500 })
  }).toPass()

  // A mistake is taken back; what one presses for that does not jump once all has been sent.
  const undo = side.page.getByRole('button', { name: 'Maak ongedaan', exact: true })
  const place = await withDatabase(async (client) => {
    await client.query('begin; lock table check_ins')
    await letInByName(side.page, 'Ilse Goossens')
    await expect(side.page.getByText('Nog te versturen: 1')).toBeVisible()
    const box = await undo.boundingBox()
    await client.query('commit')
    return box
  })
  await expect(side.page.getByText('3 van 3 binnen')).toBeVisible()
  await expect(side.page.getByText(/Nog te versturen/)).toBeHidden()
  expect(await undo.boundingBox()).toEqual(place)
  await undo.click()
  await expect(side.page.getByText('2 van 3 binnen')).toBeVisible()
  await Promise.all([front.context.close(), side.context.close()])
})

test('Whoever signs out leaves no name on the phone, and whoever is not let in gets no list', async ({
  browser,
  as,
}) => {
  const { id, slug } = await anEventTonight(await as('office'), [{ name: 'Bram Wouters', secret: aSecret() }])
  const address = `/nl/deur/${slug}`
  const { page, context } = await onPhone(browser.newContext())
  await standAt(page, address, 'Hoofdingang')
  const list = await listFor(page, id)
  expect(list.text).toContain('Bram Wouters')
  expect(list.text).not.toContain('@')
  expect(list.kept).toContain('no-store')
  await keptByWorker(page)
  await page.getByRole('button', { name: 'Afmelden en namen wissen' }).click()
  await expect(page).toHaveURL(/\/admin\/login/)
  expect(await page.evaluate(() => caches.has('alumninet-door'))).toBe(false)
  expect(await page.evaluate(namesOnPhone)).toEqual([])
  expect(await listFor(page, id)).toMatchObject({ status: 401, text: '' })
  await page.goto(address)
  await expect(page).toHaveURL(/\/admin\/login/)
  await context.close()

  const treasurer = await as('treasurer')
  expect((await treasurer.get(`/api/door/${id}`)).status()).toBe(404)
  const officer = await as('chapter-officer')
  expect((await officer.get(`/api/door/${id}`)).status()).toBe(200)
  expect((await officer.post(`/api/door/${id}`, { data: { moves: [{ kind: 'in' }] } })).status()).toBe(400)
  const elsewhere = await browser.newContext()
  const editor = await elsewhere.newPage()
  await letIn(editor, 'editor')
  expect((await editor.goto(address))?.status()).toBe(404)
  expect(await listFor(editor, id)).toMatchObject({ status: 404, text: '' })
  await elsewhere.close()
})

for (const locale of ['nl', 'en'] as const) {
  test(`The door (${locale}) can be used whatever my eyes or screen are like`, async ({ browser, as }) => {
    const { slug } = await anEventTonight(await as('office'), [
      { name: 'Bram Wouters', secret: aSecret() },
      { name: 'Bramine van der Meulen-Vanderstraeten', secret: aSecret() },
    ])
    const { page, context } = await onPhone(browser.newContext())
    const look = async (state: string) => {
      await expectUsable(page, state)
    }
    await page.addInitScript(() => {
      navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('no', 'NotAllowedError'))
    })
    const answer = await page.goto(locale === 'nl' ? `/nl/deur/${slug}` : `/en/door/${slug}`)
    expect(answer?.headers()['permissions-policy']).toContain('camera=(self)')
    expect((await context.request.get('/nl')).headers()['permissions-policy']).toContain('camera=()')
    await expect(page.getByRole('textbox')).toBeVisible()
    await look('which door')
    await page.getByRole('textbox').press('Enter')
    await look('no door named')
    await page.getByRole('textbox').fill('A')
    await page.getByRole('textbox').press('Enter')
    await page.getByRole('button', { name: 'Scan tickets' }).click()
    await expect(page.getByRole('main').getByRole('alert')).toBeVisible()
    await look('no camera')
    await page.getByRole('searchbox').fill('bram')
    await look('found')
    await page.getByRole('listitem').getByRole('button').first().click()
    await expect(card(page).first()).toBeVisible()
    await look('welcome')
    await page.getByRole('searchbox').fill('A'.repeat(32))
    await look('unknown')
    await context.close()
  })
}

async function onPhone(opening: Promise<BrowserContext>) {
  const context = await opening
  const page = await context.newPage()
  await letIn(page, 'chapter-officer')
  return { context, page }
}

/** The list as the page asks for it. */
const listFor = (page: Page, eventId: number) =>
  page.evaluate(async (id) => {
    const answer = await fetch(`/api/door/${id}`)
    return {
      status: answer.status,
      text: await answer.text(),
      kept: answer.headers.get('cache-control'),
    }
  }, eventId)

/** Every name that stands in the database of the door. */
async function namesOnPhone(): Promise<unknown[]> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const asked = indexedDB.open('alumninet-door')
    asked.onsuccess = () => resolve(asked.result)
    asked.onerror = () => reject(asked.error ?? new Error('not opened'))
  })
  return Promise.all(
    [...database.objectStoreNames].map(
      (name) =>
        new Promise((resolve) => {
          const all = database.transaction(name).objectStore(name).getAll()
          all.onsuccess = () => resolve(all.result)
        }),
    ),
  ).then((stores) => (stores as unknown[][]).flat())
}
