import { randomBytes } from 'node:crypto'
import { expect, type APIRequestContext, type Page } from '@playwright/test'
import { withDatabase } from './alumnus'
import { eventFacts, idOfChapter, writeInBoth } from './documents'
import { test as base } from './staff'

export { expect } from '@playwright/test'

/** Events that people registered for are never removed: what bears the mark is taken off the site when the test ends. */
export const test = base.extend<{ readonly mark: string }>({
  mark: async ({ as }, use) => {
    const mark = `proef${randomBytes(4).toString('hex')}`
    await use(mark)
    const answer = await (await as('office')).patch(
      `/api/payload/events?locale=nl&overrideLock=true&where[title][contains]=${mark}`,
      { data: { _status: 'draft' } },
    )
    expect(answer.ok(), await answer.text()).toBe(true)
  },
})

type Kind = {
  readonly name: string
  readonly priceCents?: number
  readonly memberPriceCents?: number
  readonly maxPerBooking?: number
}

export type Sale = { readonly id: number; readonly nl: string; readonly en: string; readonly quota: number }

/** An event in three weeks with these tickets, which share one quota; `nl` and `en` are where one registers. */
export async function sellTickets(
  desk: APIRequestContext,
  {
    mark,
    size = 10,
    kinds,
    question,
    audience = 'public',
    hasWaitingList = true,
  }: {
    readonly mark: string
    readonly size?: number
    readonly kinds: readonly Kind[]
    readonly question?: string
    readonly audience?: 'public' | 'alumni' | 'members'
    readonly hasWaitingList?: boolean
  },
): Promise<Sale> {
  const chapters = [await idOfChapter(desk, 'engineering')]
  const startsAt = new Date(Date.now() + 21 * 86_400_000)
  const { id, slugs } = await writeInBoth(desk, 'events', {
    ...eventFacts({ chapters, startsAt }),
    audience,
    registration: { policy: 'generous', hasWaitingList },
    nl: { title: `${mark} avond`, _status: 'published' },
    en: { title: `${mark} evening`, _status: 'published' },
  })
  const quota = await make(desk, 'event-quotas', { event: id, name: 'Zaal', size })
  for (const [position, kind] of kinds.entries())
    await make(desk, 'ticket-types', {
      priceCents: 0,
      minPerBooking: 1,
      maxPerBooking: 10,
      ...kind,
      event: id,
      quotas: [quota],
      position,
    })
  if (question)
    await make(desk, 'event-questions', {
      event: id,
      question,
      kind: 'text',
      asks: 'attendee',
      required: true,
      position: 0,
    })
  return {
    id,
    quota,
    nl: `/nl/activiteiten/${slugs.nl}/inschrijven`,
    en: `/en/events/${slugs.en}/register`,
  }
}

async function make(desk: APIRequestContext, collection: string, data: object): Promise<number> {
  const answer = await desk.post(`/api/payload/${collection}?locale=nl&depth=0`, { data })
  expect(answer.status(), await answer.text()).toBe(201)
  return ((await answer.json()) as { doc: { id: number } }).doc.id // as Payload answers
}

export const goOn = (page: Page) => page.getByRole('button', { name: 'Ga verder' }).click()

export const heading = (page: Page) => page.getByRole('heading', { level: 1 })

/** Fills in who comes, in the order of the tickets. */
export async function fillInNames(page: Page, names: readonly string[]): Promise<void> {
  await expect(heading(page)).toHaveText('Wie komt er?')
  const fields = page.getByLabel('Voornaam en naam')
  for (const [index, name] of names.entries()) await fields.nth(index).fill(name)
}

/** What the database counts of a quota. */
export const seats = (quota: number) =>
  withDatabase(async (client) => {
    const { rows } = await client.query<{ confirmed: number; held: number; offered: number }>(
      'select confirmed, held, offered from quota_seats where quota_id = $1',
      [quota],
    )
    return rows[0]
  })

/** Lets what somebody holds of an event, or is about to pay, run out a moment ago. */
export const letRunOut = (eventId: number) =>
  withDatabase((client) =>
    client.query(
      `update registrations set hold_until = now() - interval '1 second'
       where event_id = $1 and state in ('held', 'paying')`,
      [eventId],
    ),
  )
