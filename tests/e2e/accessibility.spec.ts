import { expect, test } from '@playwright/test'
import { LOCALES } from '../../src/kernel/locale'
import { publicPages } from './public-pages'
import { accessibilityFaults, APPEARANCES, pixelsTooWide, showAs, unfoldAll } from './steps/accessibility'

for (const { name, addresses, status = 200 } of publicPages) {
  for (const locale of LOCALES) {
    test(`I can use ${name} (${locale}) whatever my eyes, my hands or my screen are like`, async ({
      page,
    }) => {
      const answer = await page.goto(addresses[locale])
      expect(answer?.status()).toBe(status)
      expect(await page.locator('html').getAttribute('lang')).toBe(locale)
      await unfoldAll(page)
      for (const appearance of APPEARANCES) {
        await showAs(page, appearance)
        expect.soft(await accessibilityFaults(page), appearance.name).toEqual([])
        expect.soft(await pixelsTooWide(page), `${appearance.name}: pixels too wide`).toBe(0)
      }
    })
  }
}
