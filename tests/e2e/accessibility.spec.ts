import { LOCALES } from '../../src/kernel/locale'
import { publicPages } from './public-pages'
import { expectUsable, unfoldAll } from './steps/accessibility'
import { complaintsOf } from './steps/complaints'
import { expect, test } from './steps/test'

for (const { name, addresses, status = 200 } of publicPages) {
  for (const locale of LOCALES) {
    test(`I can use ${name} (${locale}) whatever my eyes, my hands or my screen are like, and it breaks none of its own rules`, async ({
      page,
    }) => {
      const complaints = complaintsOf(page)
      const answer = await page.goto(addresses[locale])
      expect(answer?.status()).toBe(status)
      expect(await page.locator('html').getAttribute('lang')).toBe(locale)
      await unfoldAll(page)
      await expectUsable(page)
      // A page that is not there is an error to the browser, and rightly so.
      expect(complaints.filter((each) => status === 200 || !each.includes('404'))).toEqual([])
    })
  }
}
