import { sql } from '@payloadcms/db-postgres'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  REGISTRATION_MOVES,
  REGISTRATION_STATES,
  TICKET_MOVES,
  TICKET_STATES,
  WAITING_MOVES,
  WAITING_STATES,
} from '@/features/events/domain/registration-states'
import { aChapter, anEvent } from '../../../factories/association'
import { aQuota, aTicketType } from '../../../factories/sales'
import { onOwnPortal } from '../../portal'

const { portal } = onOwnPortal()
const run = async (statement: ReturnType<typeof sql>) => (await portal().db.drizzle.execute(statement)).rows

/** The constraint that refused a statement, or null when nothing did. */
async function refusedBy(statement: ReturnType<typeof sql>): Promise<string | null> {
  try {
    await run(statement)
    return null
  } catch (error) {
    const { constraint, code } = (error as { cause?: { constraint?: string; code?: string } }).cause ?? {}
    return constraint ?? code ?? 'something else'
  }
}

let event = 0
let quota = 0
let type = 0
let made = 0
let secrets = 0

beforeAll(async () => {
  const { id: chapter } = await aChapter(portal())
  event = (await anEvent(portal(), { chapters: [chapter] })).id
  quota = (await aQuota(portal(), { event, size: 3 })).id
  type = (await aTicketType(portal(), { event, quotas: [quota] })).id
})

async function aRegistration(state = 'held'): Promise<number> {
  made += 1
  const [row] = await run(sql`
    insert into registrations (code, event_id, name, email, locale, booking_key, state, hold_until, policy, total_cents,
                               is_email_proved, confirmed_at, called_off_by)
    values (${`R-TEST${String(made).padStart(4, '0')}`}, ${event}, 'Mieke', ${`m${made}@x.example`}, 'nl', gen_random_uuid(),
            ${state}, now() + interval '1 hour', '{"steps":[]}', 0, true, now(), 'booker') returning id`)
  return Number(row?.id)
}

async function aTicket(registration: number, state = 'held'): Promise<number> {
  const secret = String(++secrets)
    .padStart(32, 'A')
    .replaceAll(/[0189]/g, (digit) => 'WXYZ'['0189'.indexOf(digit)] ?? '')
  const [row] = await run(sql`
    insert into registration_tickets (registration_id, event_id, ticket_type_id, quota_ids, state, price_cents, price_rule, secret)
    values (${registration}, ${event}, ${type}, ${`{${quota}}`}, ${state}, 0, 'free', ${secret}) returning id`)
  return Number(row?.id)
}

const counters = async () =>
  (await run(sql`select size, confirmed, held, offered from quota_seats where quota_id = ${quota}`))[0]

describe('the seats of a quota', () => {
  it('are counted by the rows that take them, and never come to more than its size', async () => {
    const registration = await aRegistration()
    const tickets = [await aTicket(registration)]
    made += 1
    tickets.push(await aTicket(registration))
    expect(await counters()).toEqual({ size: 3, confirmed: 0, held: 2, offered: 0 })
    await run(sql`update registration_tickets set state = 'confirmed' where id = ${tickets[0]}`)
    expect(await counters()).toEqual({ size: 3, confirmed: 1, held: 1, offered: 0 })

    await run(sql`
      insert into waiting_entries (code, event_id, ticket_type_id, name, email, locale, party_size, state, joined_at, quota_ids,
                                   offered_until)
      values ('W-TEST01', ${event}, ${type}, 'Jan', 'jan@x.example', 'nl', 1, 'offered', now(), ${`{${quota}}`}, now())`)
    expect(await counters()).toEqual({ size: 3, confirmed: 1, held: 1, offered: 1 })
    made += 1
    await expect(aTicket(registration)).rejects.toMatchObject({
      cause: { constraint: 'quota_seats_not_oversold' },
    })
    expect(await refusedBy(sql`update event_quotas set size = 2 where id = ${quota}`)).toBe(
      'quota_seats_not_oversold',
    )

    await run(
      sql`update registration_tickets set state = 'cancelled' where registration_id = ${registration}`,
    )
    await run(sql`update waiting_entries set state = 'declined' where code = 'W-TEST01'`)
    expect(await counters()).toEqual({ size: 3, confirmed: 0, held: 0, offered: 0 })
    await run(sql`update registrations set state = 'cancelled' where id = ${registration}`)
    expect(await run(sql`select * from seats_out_of_step`)).toEqual([])
  })

  it('out of step with their tickets show in the view that must be empty', async () => {
    await run(sql`update quota_seats set held = held + 1 where quota_id = ${quota}`)
    expect(await run(sql`select what, id from seats_out_of_step`)).toEqual([{ what: 'quota', id: quota }])
    await run(sql`update quota_seats set held = held - 1 where quota_id = ${quota}`)
    expect(await run(sql`select * from seats_out_of_step`)).toEqual([])
  })

  it('are not wiped out', async () => {
    for (const table of ['registrations', 'registration_tickets', 'waiting_entries'])
      expect(await refusedBy(sql`delete from ${sql.identifier(table)}`)).toBe('55000')
  })
})

describe('states move in the database as in the rules', () => {
  const machines = [
    ['registrations', REGISTRATION_STATES, REGISTRATION_MOVES, () => aRegistration()],
    [
      'registration_tickets',
      TICKET_STATES,
      TICKET_MOVES,
      async () => aTicket(await aRegistration(), 'released'),
    ],
    ['waiting_entries', WAITING_STATES, WAITING_MOVES, anEntry],
  ] as const

  it.each(machines)('%s', async (table, states, moves, make) => {
    await portal().update({
      collection: 'event-quotas',
      id: quota,
      data: { size: null },
      overrideAccess: true,
    })
    // States are set with the triggers off below, so that the counters need room to go either way.
    await run(sql`update quota_seats set confirmed = 1000, held = 1000, offered = 1000`)
    const allowed: string[] = []
    for (const from of states)
      for (const to of states.filter((state) => state !== from)) {
        const id = await make()
        await withoutTriggers(sql`update ${sql.identifier(table)} set state = ${from} where id = ${id}`)
        const refusal = await refusedBy(
          table === 'waiting_entries' && to === 'accepted'
            ? sql`update waiting_entries set state = 'accepted', registration_id = ${await aRegistration()} where id = ${id}`
            : sql`update ${sql.identifier(table)} set state = ${to} where id = ${id}`,
        )
        if (refusal === null) allowed.push(`${from}>${to}`)
        else expect(refusal).toBe(`${table}_moves`)
      }
    const expected = Object.entries(moves).flatMap(([from, tos]) =>
      (tos as readonly string[]).map((to) => `${from}>${to}`),
    )
    expect(allowed.toSorted()).toEqual(expected.toSorted())
  })

  async function anEntry(): Promise<number> {
    made += 1
    const [row] = await run(sql`
      insert into waiting_entries (code, event_id, ticket_type_id, name, email, locale, party_size, state, joined_at, quota_ids,
                                   offered_until)
      values (${`W-TEST${String(made).padStart(4, '0')}`}, ${event}, ${type}, 'Jan', ${`jan${made}@x.example`}, 'nl', 1, 'left',
              now(), ${`{${quota}}`}, now()) returning id`)
    return Number(row?.id)
  }

  const withoutTriggers = (statement: ReturnType<typeof sql>) =>
    portal().db.drizzle.transaction(async (tx) => {
      await tx.execute(sql`set local session_replication_role = replica`)
      await tx.execute(
        sql`alter table waiting_entries drop constraint if exists waiting_entries_accepted_by_registering`,
      )
      await tx.execute(statement)
    })
})

it('A quota would shrink below what is sold without the rule of the database, so it is that which stops it', async () => {
  quota = (await aQuota(portal(), { event, size: 3 })).id
  type = (await aTicketType(portal(), { event, quotas: [quota] })).id
  const registration = await aRegistration()
  await aTicket(registration)
  const other = await aRegistration()
  await aTicket(other)
  const shrink = sql`update event_quotas set size = 1 where id = ${quota}`
  expect(await refusedBy(shrink)).toBe('quota_seats_not_oversold')
  expect(await counters()).toEqual({ size: 3, confirmed: 0, held: 2, offered: 0 })
  await run(sql`alter table quota_seats drop constraint quota_seats_not_oversold`)
  expect(await refusedBy(shrink)).toBe(null)
  expect(await counters()).toEqual({ size: 1, confirmed: 0, held: 2, offered: 0 })
})
