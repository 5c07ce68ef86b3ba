import type { Page } from '@playwright/test'
import { signInToAdmin } from './steps/admin'
import { anAlumnus, type Person, signIn } from './steps/alumnus'
import { expect, test } from './steps/staff'

const expectAlumnus = async (page: Page) => {
  await page.goto('/nl/mijn/beveiliging')
  await expect(page.getByRole('heading', { level: 1, name: 'Beveiliging' })).toBeVisible()
}
const expectNoAlumnus = async (page: Page) => {
  await page.goto('/nl/mijn/beveiliging')
  await expect(page).toHaveURL(/\/nl\/aanmelden/)
}
const expectStaff = async (page: Page) => {
  await page.goto('/admin')
  await expect(page.getByRole('heading', { level: 1, name: /^Dag, / })).toBeVisible()
}
const expectNoStaff = async (page: Page) => {
  await page.goto('/admin')
  await expect(page).toHaveURL(/\/admin\/login/)
}

const leaveAsAlumnus = async (page: Page) => {
  await page.goto('/nl/mijn/beveiliging')
  await page.getByRole('button', { name: 'Meld me hier af' }).click()
  await expect(page).toHaveURL(/\/nl\/aanmelden/)
}
const leaveAsStaff = async (page: Page) => {
  await page.goto('/admin/logout')
  await expect(page).toHaveURL(/\/admin\/login/)
  await expectNoStaff(page)
}

const orders = {
  'the alumnus first': async (page: Page, person: Person) => {
    await signIn(page, person)
    await signInToAdmin(page, 'chapter-officer')
  },
  'the officer first': async (page: Page, person: Person) => {
    await signInToAdmin(page, 'chapter-officer')
    await signIn(page, person)
  },
}

for (const [order, signInAsBoth] of Object.entries(orders)) {
  test(`One browser is officer and alumnus at once, ${order}; leaving as one leaves the other`, async ({
    browser,
  }) => {
    const person = await anAlumnus()
    const page = await (await browser.newContext()).newPage()
    await signInAsBoth(page, person)
    await expectAlumnus(page)
    await expectStaff(page)

    await leaveAsAlumnus(page)
    await expectStaff(page)
    await expectNoAlumnus(page)

    await signIn(page, person)
    await leaveAsStaff(page)
    await expectAlumnus(page)
  })
}
