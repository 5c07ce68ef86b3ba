import { LOCALES } from '../../src/kernel/locale'
import { publicPages } from './public-pages'
import { expectUsable, unfoldAll } from './steps/accessibility'
import { expect, test } from './steps/test'

for (const { name, addresses, status = 200 } of publicPages) {
  for (const locale of LOCALES) {
    test(`I can use ${name} (${locale}) whatever my eyes, my hands or my screen are like`, async ({
      page,
    }) => {
      const answer = await page.goto(addresses[locale])
      expect(answer?.status()).toBe(status)
      expect(await page.locator('html').getAttribute('lang')).toBe(locale)
      await unfoldAll(page)
      await expectUsable(page)
    })
  }
}
