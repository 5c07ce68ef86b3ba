import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** WCAG 2.2 at level AA, and what its experts advise beyond it. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

type Appearance = {
  readonly name: string
  readonly theme: 'light' | 'dark'
  readonly width: 360 | 1280
}

/** Each theme on a phone and on a desk. */
export const APPEARANCES: readonly Appearance[] = [
  { name: 'light on a phone', theme: 'light', width: 360 },
  { name: 'dark on a phone', theme: 'dark', width: 360 },
  { name: 'dark on a desk', theme: 'dark', width: 1280 },
  { name: 'light on a desk', theme: 'light', width: 1280 },
]

/** Shows the page that is open in another theme and width. */
export async function showAs(page: Page, { theme, width }: Appearance): Promise<void> {
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
  await page.setViewportSize({ width, height: 800 })
}

/** Opens everything that folds: what is closed is not looked at. */
export const unfoldAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true
  })

/** What axe finds fault with, one line for each element. */
export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] }) // first: it puts itself in the place of all other choices
    .withTags(RULES)
    .setLegacyMode() // no frames here, and a page of its own for each look takes longer than the look
    .analyze()
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`),
  )
}

/** By how many pixels the page is wider than its window; 0 when nobody has to scroll sideways. */
export const pixelsTooWide = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth))
