import { test as base, type BrowserContext } from '@playwright/test'

/** The profiles of `page`, which go on to the next test. */
const kept = new WeakSet<BrowserContext>()

type Around = {
  /** Whoever came at another computer leaves with the test: tabs that stay open go on working beside all that follow. */
  readonly othersLeave: undefined
}

export const test = base.extend<Around>({
  context: async ({ context }, use) => {
    kept.add(context)
    await use(context)
  },
  othersLeave: [
    async ({ browser }, use) => {
      await use(undefined)
      const others = browser.contexts().filter((context) => !kept.has(context))
      await Promise.all(others.map((context) => context.close()))
    },
    { auto: true },
  ],
})

export { expect } from '@playwright/test'
