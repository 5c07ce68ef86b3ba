import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { confirmFreeRegistration } from '@/features/events/commands/confirm-registration'
import { accessToken } from '@/features/events/commands/access-token'
import { fillInRegistration } from '@/features/events/commands/fill-in-registration'
import { takeSeats } from '@/features/events/commands/take-seats'
import { findRegistration } from '@/features/events/queries/find-registration'
import { findSale } from '@/features/events/queries/find-sale'
import type { Locale } from '@/kernel/locale'
import { events } from './association/events'
import { createInBoth } from './create-in-both'
import { type Ids, idOf } from './load-association'
import { demoSales, type SaleSeed } from './sales'

/** What one can register with, and the seats that others took before. */
export async function loadSales(portal: Payload): Promise<void> {
  for (const seed of demoSales) {
    const event = await eventIdOf(portal, seed)
    await portal.update({
      collection: 'events',
      id: event,
      locale: 'nl',
      data: { registration: registrationFields(seed, 'nl') },
      overrideAccess: true,
    })
    await portal.update({
      collection: 'events',
      id: event,
      locale: 'en',
      data: { registration: registrationFields(seed, 'en') },
      overrideAccess: true,
    })
    const quotas = await loadQuotas(portal, { event, seed })
    await loadTickets(portal, { event, seed, quotas })
    await loadQuestions(portal, { event, seed })
    await sell(portal, { event, seed })
  }
}

async function eventIdOf(portal: Payload, { event: key }: SaleSeed): Promise<number> {
  const seed = events.find((each) => each.key === key)
  const { docs } = await portal.find({
    collection: 'events',
    locale: 'nl',
    where: { slug: { equals: seed?.slug.nl } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  const id = docs[0]?.id
  if (id === undefined) throw new Error(`The demo sells tickets for ${key}, which does not exist.`)
  return id
}

const registrationFields = ({ policy, confirmationText, onlineLink }: SaleSeed, locale: Locale) => ({
  policy,
  hasWaitingList: true,
  confirmationText: confirmationText?.[locale] ?? null,
  onlineLink: onlineLink ?? null,
})

type Loaded = { readonly event: number; readonly seed: SaleSeed }

async function loadQuotas(portal: Payload, { event, seed }: Loaded): Promise<Ids> {
  const ids = new Map<string, number>()
  for (const { key, name, size } of seed.quotas)
    ids.set(
      key,
      await createInBoth(portal, 'event-quotas', (locale) => ({ event, name: name[locale], size })),
    )
  return ids
}

async function loadTickets(
  portal: Payload,
  { event, seed, quotas }: Loaded & { readonly quotas: Ids },
): Promise<void> {
  for (const [position, { name, description, quotas: drawnOn, ...rules }] of seed.tickets.entries())
    await createInBoth(portal, 'ticket-types', (locale) => ({
      minPerBooking: 1,
      maxPerBooking: 10,
      ...rules,
      event,
      position,
      name: name[locale],
      description: description?.[locale] ?? null,
      quotas: drawnOn.map((key) => idOf(quotas, key)),
    }))
}

async function loadQuestions(portal: Payload, { event, seed }: Loaded): Promise<void> {
  for (const [position, { question, hint, options, ...rules }] of (seed.questions ?? []).entries())
    await createInBoth(portal, 'event-questions', (locale) => ({
      ...rules,
      event,
      position,
      question: question[locale],
      hint: hint?.[locale] ?? null,
      options: (options ?? []).map((option) => ({ label: option[locale] })),
    }))
}

const FIRST_NAMES = ['Lotte', 'Jef', 'Ingrid', 'Bram', 'Nadia', 'Wout', 'Griet', 'Ahmed', 'Els', 'Karel']
const LAST_NAMES = ['Claes', 'Moens', 'Bogaert', 'El Amrani', 'Peeters', 'Wuyts', 'Deprez']

/** Guests who registered before, one seat each, as they do themselves. */
async function sell(portal: Payload, { event, seed }: Loaded): Promise<void> {
  const sale = await findSale(portal.db.drizzle, event)
  const [type] = sale?.types.keys() ?? []
  if (!sale || type === undefined) return
  const answers = Object.fromEntries(
    sale.questions.filter(({ isRequired }) => isRequired).map(({ id }) => [id, 'yes']),
  )
  for (let number = 0; number < (seed.sold ?? 0); number += 1) {
    const now = new Date()
    const name = `${FIRST_NAMES[number % FIRST_NAMES.length]} ${LAST_NAMES[number % LAST_NAMES.length]}`
    const email = `gast.${seed.event}.${number + 1}@example.org`
    const taken = await takeSeats(portal, {
      sale,
      booker: { alumnusId: null, name, email, locale: 'nl' },
      bookingKey: randomUUID(),
      tickets: [{ ticketTypeId: type, quantity: 1 }],
      isMember: false,
      now,
    })
    if (!taken.ok) throw new Error(`The demo cannot sell ${seed.event}: ${taken.code}.`)
    const { code } = taken.value
    const owner = { token: accessToken('registration', code) }
    const registration = await findRegistration(portal.db.drizzle, code, { now })
    const attendees = (registration?.tickets ?? []).map(({ id }) => ({ ticketId: id, name, answers: {} }))
    await fillInRegistration(portal, { code, owner, answers, attendees, now })
    const confirmed = await confirmFreeRegistration(portal, { code, owner, now })
    if (!confirmed.ok) throw new Error(`The demo's ${seed.event}: ${confirmed.code}.`)
    // They got their tickets long ago.
    const key = `registration-mail:confirmed:${taken.value.registrationId}`
    await portal.db.drizzle.execute(sql`select graphile_worker.remove_job(${key})`)
  }
}
