import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, type Page } from '@playwright/test'

const require = createRequire(import.meta.url)
/** In ASCII alone: on its way into a page, a text with other letters in it takes twice as long. */
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8').replace(
  /[^\x00-\x7f]/g,
  (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
)

/** WCAG 2.2 at level AA, and what its experts advise beyond it. */
const EVERY_RULE = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
}
/** What another theme can break once each width was seen whole. */
const COLOURS = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }

type Appearance = {
  readonly name: string
  readonly theme: 'light' | 'dark'
  readonly width: 360 | 1280
  readonly rules: typeof EVERY_RULE
}

/** Each theme on a phone and on a desk. */
export const APPEARANCES: readonly Appearance[] = [
  { name: 'light on a phone', theme: 'light', width: 360, rules: EVERY_RULE },
  { name: 'dark on a phone', theme: 'dark', width: 360, rules: COLOURS },
  { name: 'dark on a desk', theme: 'dark', width: 1280, rules: EVERY_RULE },
  { name: 'light on a desk', theme: 'light', width: 1280, rules: COLOURS },
]

/** Looks for faults in the page that is open in every theme and width; `name` says in a failure which it was. */
export async function expectUsable(page: Page, name = new URL(page.url()).pathname): Promise<void> {
  for (const appearance of APPEARANCES) {
    await showAs(page, appearance)
    const where = `${name}, ${appearance.name}`
    expect.soft(await accessibilityFaults(page, appearance.rules), where).toEqual([])
    expect.soft(await pixelsTooWide(page), `${where}: pixels too wide`).toBe(0)
  }
}

/** Shows the page that is open in another theme and width. */
export async function showAs(
  page: Page,
  { theme, width }: Pick<Appearance, 'theme' | 'width'>,
): Promise<void> {
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
  await page.setViewportSize({ width, height: 800 })
  await page.evaluate(settled)
}

/** Once it has been painted anew, and colours that fade into others have arrived. */
async function settled(): Promise<void> {
  await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)))
  await Promise.allSettled(document.getAnimations().map(({ finished }) => finished))
}

/** Opens everything that folds: what is closed is not looked at. */
export const unfoldAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true
  })

/** What axe finds fault with, one line for each element. */
export async function accessibilityFaults(page: Page, rules = EVERY_RULE): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await bringAxe(page)
  return page.evaluate(async (runOnly) => {
    const { axe } = window as unknown as { readonly axe: Axe } // brought here just now
    const options = { runOnly, resultTypes: ['violations'] }
    const { violations } = await axe.run(document, options)
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`),
    )
  }, rules)
}

/** Straight to the browser's debugger: by way of Playwright's own evaluation it takes twice as long. */
async function bringAxe(page: Page): Promise<void> {
  expect(page.frames(), 'axe is brought to one frame').toHaveLength(1)
  const debug = await page.context().newCDPSession(page)
  await debug.send('Runtime.evaluate', { expression: AXE })
  await debug.detach()
}

type Axe = {
  readonly run: (page: Document, options: object) => Promise<{ readonly violations: readonly Violation[] }>
}
type Violation = {
  readonly id: string
  readonly help: string
  readonly nodes: readonly { readonly target: readonly unknown[] }[]
}

/** By how many pixels the page is wider than its window; 0 when nobody has to scroll sideways. */
export const pixelsTooWide = (page: Page): Promise<number> =>
  page.evaluate(() =>
    Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth),
  )
