import { expect, type Locator, type Page } from '@playwright/test'

/** More stops than any page has before the thing one looks for: beyond it one goes round in circles. */
const STOPS_AT_MOST = 90

/** Presses Tab until the focus stands on `goal`; at each stop it must be seen where that is. */
export async function tabTo(page: Page, goal: Locator): Promise<void> {
  const stops: string[] = []
  for (let stop = 0; stop < STOPS_AT_MOST; stop += 1) {
    await page.keyboard.press('Tab')
    const seen = await lookAtFocus(page)
    stops.push(seen.name)
    expect(seen.fault, `focus on ${seen.name}`).toBeNull()
    if (await isFocused(goal)) return
  }
  throw new Error(`Tab does not lead to ${goal}; it led to: ${stops.join(' · ')}`)
}

/** Tabs to a link, a button or a question, and presses Enter. */
export async function tabToAndEnter(page: Page, goal: Locator): Promise<void> {
  await tabTo(page, goal)
  await page.keyboard.press('Enter')
}

const isFocused = async (goal: Locator): Promise<boolean> =>
  (await goal.count()) > 0 && goal.first().evaluate((element) => element === document.activeElement)

type Seen = { readonly name: string; readonly fault: string | null }

/** What the focus is on, and what keeps one from seeing it there. */
const lookAtFocus = (page: Page): Promise<Seen> =>
  page.evaluate(() => {
    const focused = document.activeElement
    if (!(focused instanceof HTMLElement) || focused === document.body)
      return { name: 'the page', fault: null }
    const name = `${focused.localName} “${(focused.innerText || focused.getAttribute('aria-label') || focused.id).trim().slice(0, 40)}”`
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(focused)
    const hasRing =
      outlineStyle !== 'none' &&
      Number.parseFloat(outlineWidth) >= 2 &&
      !/, 0\)|transparent/.test(outlineColor)
    if (!hasRing) return { name, fault: 'has no ring' }
    const [box] = focused.getClientRects()
    if (!box || box.width < 1 || box.height < 1) return { name, fault: 'has no size' }
    const isInView = box.top < innerHeight && box.bottom > 0 && box.left < innerWidth && box.right > 0
    if (!isInView) return { name, fault: 'is out of view' }
    const middle = {
      x: Math.min(Math.max(box.left + box.width / 2, 0), innerWidth - 1),
      y: Math.min(Math.max(box.top + box.height / 2, 0), innerHeight - 1),
    }
    const onTop = document.elementFromPoint(middle.x, middle.y)
    const isCovered = onTop !== null && !focused.contains(onTop) && !onTop.contains(focused)
    return { name, fault: isCovered ? `is covered by ${onTop.localName}.${onTop.className}` : null }
  })
