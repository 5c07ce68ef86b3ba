import { defineConfig } from '@playwright/test'

const executablePath = process.env['CHROMIUM_PATH']

/** What outdates pages that others look at, takes something down, or measures time. */
const ALONE = ['database-down', 'freshness', 'front', 'no-enumeration'].map((name) => `**/${name}.spec.ts`)

export default defineConfig({
  workers: 2,
  retries: 0,
  forbidOnly: true,
  // Patience for a machine three times slower than a desk's; nothing waits longer than it must.
  timeout: 300_000,
  expect: { timeout: 20_000 },
  outputDir: process.env['PLAYWRIGHT_OUTPUT_DIR'] ?? '.data/browser',
  reporter: 'list',
  use: {
    baseURL: process.env['BASE_URL'] ?? 'http://localhost:3000',
    locale: 'nl-BE',
    timezoneId: 'Europe/Brussels',
    // One profile for all that comes after each other, emptied of cookies and what pages keep: it saves a process a test.
    reuseContext: true,
    actionTimeout: 30_000,
    navigationTimeout: 60_000,
    // Following every step makes a run a fifth longer: asked for when a failure is looked into.
    trace: process.env['TRACE'] ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: [
        '--no-sandbox',
        '--disable-dev-shm-usage',
        '--disable-gpu',
        '--disable-background-networking',
        // The portal's pages leave the process of an empty tab; with one for all of a site a run takes a fifth less.
        '--process-per-site',
        '--renderer-process-limit=1',
        // A page lives for seconds: compiling its scripts well takes longer than running them as they are.
        '--js-flags=--no-opt --no-maglev',
      ],
    },
  },
  projects: [
    { name: 'e2e', testDir: 'tests/e2e', testIgnore: ALONE },
    { name: 'e2e-alone', testDir: 'tests/e2e', testMatch: ALONE, workers: 1 },
    { name: 'screens', testDir: 'tests/screens', workers: 1 },
  ],
})
