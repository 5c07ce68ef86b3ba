import type { Page } from '@playwright/test'

type SaidOfItself = {
  readonly canonical: string | null
  /** Paths by language. */
  readonly alternates: Readonly<Record<string, string>>
}

/** What a page tells search engines about its addresses, as paths of this portal. */
export const saidOfItself = (page: Page): Promise<SaidOfItself> =>
  page.evaluate(() => {
    const pathOf = (link: HTMLLinkElement) => link.href.replace(location.origin, '') || '/'
    const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')
    const alternates = [...document.querySelectorAll<HTMLLinkElement>('link[rel=alternate][hreflang]')]
    return {
      canonical: canonical && pathOf(canonical),
      alternates: Object.fromEntries(alternates.map((link) => [link.hreflang, pathOf(link)])),
    }
  })

/** The structured data of a page, by its schema.org type. */
export async function structuredData(page: Page, type: string): Promise<Record<string, unknown>> {
  const texts = await page.locator('script[type="application/ld+json"]').allTextContents()
  const found = texts.map((text) => JSON.parse(text) as Record<string, unknown>) // JSON-LD is objects here
  const wanted = found.find((each) => each['@type'] === type)
  if (!wanted) throw new Error(`There is no ${type} among the structured data.`)
  return wanted
}
