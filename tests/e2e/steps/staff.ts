import { randomBytes } from 'node:crypto'
import { type APIRequestContext, type APIResponse, expect, type Page, request } from '@playwright/test'
import { type DemoAccount, demoAccounts } from '../../../sandbox/demo/accounts'
import { BASE_URL } from './address'
import { withDatabase } from './alumnus'
import { test as base } from './test'

type Role = DemoAccount['role']

type StaffSteps = {
  /** The REST API as a member of staff who has signed in; answers of any status are given back. */
  readonly as: (role: Role) => Promise<APIRequestContext>
  /** A word nothing else holds. What bears it in its Dutch title is removed when the test ends. */
  readonly mark: string
}

export const test = base.extend<StaffSteps>({
  // Playwright reads from this pattern what a fixture needs.
  as: async ({}, use) => {
    const desks: APIRequestContext[] = []
    await use(async (role) => {
      const desk = await signIn(role)
      desks.push(desk)
      return desk
    })
    await Promise.all(desks.map((desk) => desk.dispose()))
  },
  mark: async ({ as }, use) => {
    const mark = `proef${randomBytes(4).toString('hex')}`
    await use(mark)
    await removeAllWith(mark, await as('office'))
  },
})

export { expect } from '@playwright/test'

export function accountOf(role: Role): DemoAccount {
  const account = demoAccounts.find((each) => each.role === role)
  if (!account) throw new Error(`The demo has no ${role}.`)
  return account
}

/** Payload writes the sessions of an account anew at every sign-in: of two at the same moment one would be lost. */
export const afterOthersSignedIn = <T>(signIn: () => Promise<T>): Promise<T> =>
  withDatabase(async (client) => {
    await client.query(`select pg_advisory_lock(hashtext('staff sign in'))`)
    return signIn()
  })

/** Lets this browser into the admin as a member of staff, without the form. */
export const letIn = (page: Page, role: Role): Promise<APIResponse> => enter(page.request, role)

async function enter(door: APIRequestContext, role: Role): Promise<APIResponse> {
  const { email, password } = accountOf(role)
  const answer = await afterOthersSignedIn(() =>
    door.post('/api/payload/staff/login', { data: { email, password } }),
  )
  expect(answer.status(), `${role} signs in`).toBe(200)
  return answer
}

async function signIn(role: Role): Promise<APIRequestContext> {
  const door = await request.newContext({ baseURL: BASE_URL })
  const { token } = (await (await enter(door, role)).json()) as { token: string } // as Payload answers a sign-in
  await door.dispose()
  return request.newContext({ baseURL: BASE_URL, extraHTTPHeaders: { authorization: `JWT ${token}` } })
}

/** What is made in tests, with the field that names it. */
const TITLES = { events: 'title', 'faq-entries': 'question', pages: 'title', redirects: 'from' } as const

async function removeAllWith(mark: string, office: APIRequestContext): Promise<void> {
  for (const [collection, field] of Object.entries(TITLES)) {
    const answer = await office.delete(
      `/api/payload/${collection}?locale=nl&overrideLock=true&where[${field}][contains]=${mark}`,
    )
    expect(answer.ok(), `what was made in ${collection} is removed: ${await answer.text()}`).toBe(true)
  }
}
