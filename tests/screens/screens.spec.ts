import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { LOCALES } from '../../src/kernel/locale'
import { publicPages } from '../e2e/public-pages'
import { APPEARANCES, showAs } from '../e2e/steps/accessibility'

const folder = process.env['SCREENS_DIR'] ?? join('.data', 'screens')

for (const { name, addresses, status = 200 } of publicPages) {
  for (const locale of LOCALES) {
    test(`${name} in ${locale}`, async ({ page }) => {
      const answer = await page.goto(addresses[locale], { waitUntil: 'networkidle' })
      expect(answer?.status()).toBe(status)
      for (const appearance of APPEARANCES) {
        await showAs(page, appearance)
        await page.evaluate(() => document.fonts.ready)
        await page.screenshot({
          path: join(folder, `${name}-${locale}-${appearance.width}-${appearance.theme}.png`),
          fullPage: true,
        })
      }
    })
  }
}
